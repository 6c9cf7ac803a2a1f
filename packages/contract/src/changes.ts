import * as z from 'zod/mini'
import { auditTarget } from './audit.ts'
import { outcome, reference } from './credentials.ts'

/** Unity's fields by name, as text; no secret is ever among them. */
const fields = z.record(z.string(), z.string())

/** Says of a write through /vmrest by which change the undo journal knows it. */
export const CHANGE_HEADER = 'X-Unity-Desk-Change'

export const changeKinds = ['update', 'create', 'remove'] as const

/** Why a change cannot be taken back. */
export const changeReasons = [
  /** Whether Unity applied it is not known yet. */
  'unsettled',
  /** The same, and Unity could not tell when it was asked later. */
  'untold',
  /** What was there before could not be read. */
  'unread',
  /** It changed nothing that is kept here. */
  'nothing-kept',
  /** Unity did not say what it made. */
  'nameless',
  /** Unity deletes, or makes, none of these. */
  'no-way',
  /** It is made from a template, and which one is not known. */
  'template',
  /** A part that it cannot be made without is secret. */
  'secret',
  /** Failed attempts that were forgotten are nobody's to count again. */
  'unlock',
  /** A person who was deleted: their messages went with them. */
  'person',
  /** A person who was taken over from the company directory. */
  'import',
] as const

export type ChangeReason = (typeof changeReasons)[number]

/** One write of anything but a secret that was made through Unity Desk, by a page or by a script. */
export const change = z.object({
  id: z.string(),
  /** ISO 8601. */
  at: z.string(),
  /** Name of the operator, or of the token. */
  actor: z.string(),
  /** Resource and verb: `users.update`. */
  action: z.string(),
  target: z.nullable(auditTarget),
  reference: z.nullable(z.string()),
  kind: z.enum(changeKinds),
  /** The fields that were written, as they were before; of a deletion all that could be read. Null where nothing was there. */
  before: z.nullable(fields),
  /** The fields that were written; null after a deletion. */
  after: z.nullable(fields),
  state: z.enum(['revertable', 'reverted', 'not-revertable']),
  /** Why it cannot be reverted, in a sentence, and as a word to translate. */
  why: z.optional(z.string()),
  reason: z.optional(z.enum(changeReasons)),
  /** The change that this one takes back. */
  reverts: z.optional(z.string()),
  /** The change that took this one back. */
  revertedBy: z.optional(z.string()),
})

export type Change = z.infer<typeof change>

export const changesQuery = z.object({
  /** ObjectId of whom or what it was done to. */
  target: z.optional(z.string().check(z.maxLength(64))),
  /** Name of the operator, to the letter. */
  actor: z.optional(z.string().check(z.maxLength(128))),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 25),
  cursor: z.optional(z.string().check(z.regex(/^\d{1,15}$/))),
})

export type ChangesQuery = Partial<z.output<typeof changesQuery>>

/** Newest first. */
export const changePage = z.object({ items: z.array(change), cursor: z.optional(z.string()) })

export type ChangePage = z.infer<typeof changePage>

/** A field that somebody else has changed since; null where there is no such field or object. */
export const changeConflict = z.object({
  field: z.string(),
  was: z.nullable(z.string()),
  wrote: z.nullable(z.string()),
  now: z.nullable(z.string()),
})

export type ChangeConflict = z.infer<typeof changeConflict>

/** Things of one noun that went with what was deleted. */
export const changeBelow = z.object({
  /** As actions name it, its last part alone: `distributionListMembers`. */
  noun: z.string(),
  /** How many there were, of which not all may be remembered; null where they could not be read. */
  of: z.nullable(z.number()),
  items: z.array(fields),
})

export type ChangeBelow = z.infer<typeof changeBelow>

export const changeDetail = z.object({
  ...change.shape,
  /** What went with what was deleted. */
  below: z.optional(z.array(changeBelow)),
  /** What of a deletion does not come back: nouns of `below`, and `VoiceName` for a recorded name. */
  lost: z.optional(z.array(z.string())),
  /** What Unity shows now; null where it shows nothing. */
  current: z.nullable(fields),
  conflicts: z.array(changeConflict),
})

export type ChangeDetail = z.infer<typeof changeDetail>

export const changeRevert = z.strictObject({
  reference,
  /**
   * What others have written since and may be lost, as it was seen: the conflicts by field, with what is there now. For
   * those who may write everything of this kind.
   */
  overwrite: z.optional(z.record(z.string(), z.nullable(z.string()))),
  /** Id of the caller verification, where it opens a credential. */
  verification: z.optional(z.string().check(z.maxLength(64))),
})

export type ChangeRevert = z.input<typeof changeRevert>

export const changeReverted = z.object({
  outcome,
  /** The revert is a change too, and can be reverted itself. */
  changeId: z.string(),
  /** What belonged to what was deleted and is not put back, though it could be, and why. */
  left: z.optional(z.array(z.object({ noun: z.string(), name: z.string(), why: z.string() }))),
})

export type ChangeReverted = z.infer<typeof changeReverted>
