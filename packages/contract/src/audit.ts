import * as z from 'zod/mini'
import { roles } from './permissions.ts'

/**
 * `intent` is written before a write is sent and `outcome` after it; `resolved` settles an outcome that was unknown;
 * `event` is everything that changes nothing at Unity.
 */
export const auditPhases = ['intent', 'outcome', 'resolved', 'event'] as const

/**
 * `refused`: Unity or a rule said no. `denied`: not allowed to the operator. `failed`: not applied. `unknown`: sent,
 * and nobody knows whether it was applied.
 */
export const auditResults = ['done', 'refused', 'denied', 'failed', 'unknown'] as const

export type AuditResult = (typeof auditResults)[number]

const actor = z.object({
  name: z.string(),
  role: z.nullable(z.enum(roles)),
  via: z.enum(['session', 'token', 'local', 'system', 'portal']),
})

export type AuditActor = z.infer<typeof actor>

export const auditTarget = z.object({
  /** Name of the resource, such as `users`. */
  kind: z.string(),
  ObjectId: z.optional(z.string()),
  Alias: z.optional(z.string()),
  DisplayName: z.optional(z.string()),
})

export type AuditTarget = z.infer<typeof auditTarget>

/** One line of the audit log. Holds no PIN, no password and no code, not even hashed. */
export const auditRecord = z.object({
  seq: z.number(),
  /** The same on the records of one act. */
  operationId: z.string(),
  phase: z.enum(auditPhases),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** Which process wrote it. */
  instance: z.string(),
  actor,
  /** Address that the request came from; null for what the server did by itself. */
  source: z.nullable(z.string()),
  requestId: z.nullable(z.string()),
  action: z.string(),
  target: z.nullable(auditTarget),
  /** What was asked for, without secrets. */
  details: z.record(z.string(), z.unknown()),
  /** Ticket or note of the operator. */
  reference: z.nullable(z.string()),
  result: z.nullable(z.enum(auditResults)),
  /** Why, in a word or a sentence of ours or Unity's. */
  reason: z.nullable(z.string()),
  /** Unity's answer, and the server that gave it. */
  unity: z.nullable(z.object({ status: z.nullable(z.number()), node: z.nullable(z.string()) })),
})

export type AuditRecord = z.infer<typeof auditRecord>

const moment = z.string().check(z.iso.datetime({ offset: true }))

const filter = {
  /** ObjectId of whom or what it was done to. */
  target: z.optional(z.string().check(z.maxLength(64))),
  /** Name of the operator, to the letter. */
  actor: z.optional(z.string().check(z.maxLength(128))),
  /** An action, or the beginning of some up to a dot: `users.pin` is also `users.pin.reset`. */
  action: z.optional(z.string().check(z.regex(/^[\w /:*.-]{1,100}$/))),
  result: z.optional(z.enum(auditResults)),
  /** From this moment on, ISO 8601. */
  from: z.optional(moment),
  /** Before this moment, ISO 8601. */
  to: z.optional(moment),
}

export const auditQuery = z.strictObject({
  ...filter,
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 25),
  cursor: z.optional(z.string().check(z.regex(/^\d{1,15}$/))),
})

export const auditExportQuery = z.strictObject({
  ...filter,
  format: z._default(z.enum(['ndjson', 'csv']), 'ndjson'),
})

/** Newest first; without what went with a deletion (`details.below`), which the undo journal and the ndjson export have. */
export const auditPage = z.object({
  items: z.array(auditRecord),
  /** Asks for the older ones behind these; absent on the last page. */
  cursor: z.optional(z.string()),
})

export type AuditQuery = Omit<z.input<typeof auditQuery>, 'limit'> & { readonly limit?: number }
export type AuditPage = z.infer<typeof auditPage>
