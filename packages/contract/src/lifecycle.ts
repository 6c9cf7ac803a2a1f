import * as z from 'zod/mini'
import { ownerKind } from './addresses.ts'
import { reference } from './credentials.ts'
import { told } from './reasons.ts'

const text = z.optional(z.string().check(z.maxLength(320)))
const id = z.optional(z.uuid())

/** What is being typed; at least one of the first three. */
export const conflictsQuery = z.strictObject({
  Alias: text,
  DtmfAccessId: text,
  SmtpAddress: text,
  /** Where the extension is to be; without it every partition counts. */
  PartitionObjectId: id,
  /** ObjectId of the object that is being edited. */
  except: id,
})

export type ConflictsQuery = z.input<typeof conflictsQuery>

/** Who has something that nobody else can have. */
const holderKind = z.enum([...ownerKind.options, 'directory-handler', 'interview-handler'])

export type HolderKind = z.infer<typeof holderKind>

/** Numbers that Unity cannot be asked for are read in the background: how far that has come. */
export const numbersKnown = z.object({
  /** Whose alternate extensions have been read, of how many. */
  people: z.object({ read: z.number(), of: z.number() }),
  /** Whether those of all distribution lists, directory and interview handlers have been. */
  others: z.boolean(),
})

export type NumbersKnown = z.infer<typeof numbersKnown>

export const conflicts = z.object({
  items: z.array(
    z.object({
      field: z.enum(['Alias', 'DtmfAccessId', 'SmtpAddress']),
      /** Id and name are empty where the caller may not know them. */
      owner: z.object({ kind: holderKind, ObjectId: z.string(), DisplayName: z.string() }),
      /** What the number is to its owner; for DtmfAccessId. */
      extension: z.optional(
        z.object({
          kind: z.enum(['primary', 'alternate']),
          /** Another partition may have the same number. */
          PartitionObjectId: z.optional(z.string()),
        }),
      ),
    }),
  ),
  /** Where an extension was asked for. */
  known: z.optional(numbersKnown),
})

export type Conflicts = z.infer<typeof conflicts>

export type Conflict = Conflicts['items'][number]

export const nextExtensionQuery = z.strictObject({
  after: z.string().check(z.regex(/^\d{1,20}$/)),
  PartitionObjectId: id,
})

/** The next number that nobody has; of as many digits as the one that was given. */
export const nextExtension = z.object({ DtmfAccessId: z.string(), known: numbersKnown })

export type NextExtension = z.infer<typeof nextExtension>

const named = z.array(z.object({ ObjectId: z.string(), name: z.string() }))

/** What the deletion of a person destroys. */
export const offboardingPreview = z.object({
  Alias: z.string(),
  DisplayName: z.string(),
  /** Voice messages; null where Unity could not say. */
  messages: z.nullable(z.number()),
  mailboxBytes: z.nullable(z.number()),
  addresses: named,
  alternateExtensions: named,
  /** Distribution lists that they are a member of. */
  lists: named,
  privateLists: named,
  notificationDevices: named,
  /** Call handlers that they own, or that send their callers to them. */
  callHandlers: named,
  /** Names of the parts above that could not be read whole. */
  incomplete: z.array(z.string()),
  /** Whether the person is shut already. */
  disabled: z.boolean(),
  /** Why the person is protected: only an administrator can, after confirming who they are. */
  protected: z.nullable(z.string()),
  /** Everything readable and not secret, for keeping. */
  export: z.record(z.string(), z.unknown()),
})

export type OffboardingPreview = z.infer<typeof offboardingPreview>

export const offboarding = z.strictObject({
  step: z.enum(['disable', 'delete']),
  /** The person's alias, typed; for `delete`. */
  confirm: z.optional(z.string().check(z.maxLength(128))),
  reference,
})

export type Offboarding = z.input<typeof offboarding>

/** `stop-notification` stands once for each device that was on. */
const offboardingSteps = [
  'lock-pin',
  'lock-password',
  'leave-directory',
  'stop-notification',
  'delete',
] as const

const stepOutcomes = ['done', 'unknown', 'refused', 'failed', 'not-tried'] as const

export const offboardingResult = z.object({
  /** `partly`: some of the steps are done and some are not. */
  outcome: z.enum(['done', 'partly', 'unknown', 'refused']),
  steps: z.array(
    z.object({
      step: z.enum(offboardingSteps),
      /** Of the device. */
      name: z.optional(z.string()),
      outcome: z.enum(stepOutcomes),
      ...told,
      /** In the undo journal. */
      changeId: z.optional(z.string()),
    }),
  ),
})

export type OffboardingResult = z.infer<typeof offboardingResult>
