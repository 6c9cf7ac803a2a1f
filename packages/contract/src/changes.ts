import * as z from 'zod/mini'
import { auditTarget } from './audit.ts'
import { outcome, reference } from './credentials.ts'

/** Unity's fields by name, as text; no secret is ever among them. */
const fields = z.record(z.string(), z.string())

export const changeKinds = ['update', 'create', 'remove'] as const

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
  /** Why it cannot be reverted, in a sentence. */
  why: z.optional(z.string()),
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

export const changeDetail = z.object({
  ...change.shape,
  /** What Unity shows now; null where it shows nothing. */
  current: z.nullable(fields),
  conflicts: z.array(changeConflict),
})

export type ChangeDetail = z.infer<typeof changeDetail>

export const changeRevert = z.strictObject({ reference })

export type ChangeRevert = z.input<typeof changeRevert>

export const changeReverted = z.object({
  outcome,
  /** The revert is a change too, and can be reverted itself. */
  changeId: z.string(),
})

export type ChangeReverted = z.infer<typeof changeReverted>
