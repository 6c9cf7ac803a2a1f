import * as z from 'zod/mini'
import { reference } from './credentials.ts'
import { mailAddress, mailDomain } from './mail-address.ts'
import { told } from './reasons.ts'

export const ownerKind = z.enum(['user', 'contact', 'list', 'call-handler', 'private-list'])

export type OwnerKind = z.infer<typeof ownerKind>

/** Who has what was asked for. */
export const owner = z.object({ kind: ownerKind, ObjectId: z.string(), DisplayName: z.string() })

export type Owner = z.infer<typeof owner>

export const addressOwnerQuery = z.strictObject({
  address: z.string().check(z.maxLength(320)),
  /** ObjectId of the proxy address that is being edited: what it is now is no obstacle. */
  except: z.optional(z.uuid()),
})

export const addressOwner = z.object({
  /** Null for nobody. */
  owner: z.nullable(owner),
  /** Whether addresses of its domain may be written (ADDRESS_DOMAINS). */
  domain: z.enum(['allowed', 'not-allowed']),
})

export type AddressOwner = z.infer<typeof addressOwner>

/** At a time; more than the second needs the password again, as all that is done to many does. */
export const MOST_ADDRESS_MOVES = 200
export const MOVES_WITHOUT_STEP_UP = 10

const addressOrDomain = z.union([mailAddress, mailDomain])

const move = {
  /** One address, or a domain and with it every address in it. */
  from: addressOrDomain,
  /** Of the same kind as `from`. */
  to: addressOrDomain,
  /** Whether the old address stays beside the new one. */
  keepOld: z._default(z.boolean(), true),
}

export const addressMovePlanRequest = z.strictObject({
  ...move,
  /** Whose addresses; absent for everybody's. */
  ObjectIds: z.optional(z.array(z.uuid()).check(z.minLength(1), z.maxLength(MOST_ADDRESS_MOVES))),
})

export type AddressMovePlanRequest = z.input<typeof addressMovePlanRequest>

export const addressMovePlan = z.object({
  rows: z.array(
    z.object({
      ObjectId: z.string(),
      DisplayName: z.string(),
      address: z.string(),
      newAddress: z.string(),
      /** `has-already`: the person has the new address, so that at most the old one goes. */
      state: z.enum(['ready', 'taken', 'invalid', 'has-already']),
      owner: z.optional(owner),
    }),
  ),
  /** Whether there are more than can be moved, or looked through, at a time. */
  more: z.boolean(),
})

export type AddressMovePlan = z.infer<typeof addressMovePlan>

export const addressMoves = z.strictObject({
  ...move,
  reference,
  rows: z
    .array(z.strictObject({ ObjectId: z.uuid(), address: mailAddress, newAddress: mailAddress }))
    .check(z.minLength(1), z.maxLength(MOST_ADDRESS_MOVES)),
})

export type AddressMoves = z.input<typeof addressMoves>

export const addressMovesResult = z.object({
  rows: z.array(
    z.object({
      ObjectId: z.string(),
      address: z.string(),
      newAddress: z.string(),
      /** `not-tried`: the time for one request was over; send these rows again. */
      outcome: z.enum(['done', 'unknown', 'refused', 'failed', 'not-tried']),
      ...told,
      owner: z.optional(owner),
      /** In the undo journal. */
      changeId: z.optional(z.string()),
    }),
  ),
})

export type AddressMovesResult = z.infer<typeof addressMovesResult>
