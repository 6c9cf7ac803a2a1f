import { randomUUID } from 'node:crypto'
import type { VerificationState } from '@unity-desk/contract'
import type { Insertable, Kysely, Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Identity } from '../access/identity.ts'
import type { Database } from '../database/schema.ts'
import type { VerificationTable } from '../database/schema/verifications.ts'

export type Verification = Selectable<VerificationTable>

type New = Omit<
  Insertable<VerificationTable>,
  'operator_id' | 'operator_name' | 'state' | 'created_at' | 'expires_at'
>

/** The records of callers who were verified. Each step is one conditional statement, so that nothing happens twice. */
export type Verifications = {
  readonly newId: () => string
  readonly add: (identity: Identity, record: New) => Promise<Verification>
  /** One that this operator made. */
  readonly own: (identity: Identity, id: string) => Promise<Verification | undefined>
  readonly find: (id: string) => Promise<Verification | undefined>
  /** Takes one of the attempts that a code has left. @returns undefined where there is none, or it is not waited for */
  readonly attempt: (id: string) => Promise<Verification | undefined>
  readonly verify: (id: string) => Promise<Verification | undefined>
  readonly vouch: (id: string, by: string) => Promise<Verification | undefined>
  /** What an override waits for is the approval itself. */
  readonly approve: (id: string, by: string) => Promise<Verification | undefined>
  /** It turned out later that a second person has to agree. */
  readonly wantApproval: (id: string) => Promise<void>
  /** Uses a record up, once and for ever. @returns undefined where it was not there to be used */
  readonly use: (id: string) => Promise<Verification | undefined>
  readonly fail: (id: string) => Promise<void>
  /**
   * Ends what a new record takes the place of: what the operator has waiting for the person, what waits for a colleague to
   * agree to the same action (its browser may be long closed), and whatever code is waited for where another is sent, as
   * each person has one live code.
   * @returns the attempts that such a code had left
   */
  readonly replace: (
    identity: Identity,
    asked: Pick<New, 'target_id' | 'action' | 'method'>,
  ) => Promise<number | undefined>
  /** Whatever a colleague could still do something about, the oldest first. */
  readonly open: () => Promise<Verification[]>
  /** The word of whoever is on the telephone with this person now. */
  readonly wordFor: (targetId: string) => Promise<string | undefined>
  readonly sweep: () => Promise<void>
}

const MINUTE = 60_000
/** Of a code (security.md 3.7). */
const CODE_MS = 10 * MINUTE
/** Of a verification (product.md E8), and of waiting for a colleague. */
export const VERIFIED_MS = 15 * MINUTE
const KEPT_MS = 24 * 60 * MINUTE

/** A record of the future is of a clock that was set back, and as good as expired. */
const isFromFuture = ({ created_at: at }: Verification, now: Date): boolean =>
  at.getTime() > now.getTime() + MINUTE

export const stateOf = (record: Verification, now = new Date()): VerificationState => {
  const isOpen = record.state === 'waiting' || record.state === 'verified'
  return isOpen && (record.expires_at <= now || isFromFuture(record, now)) ? 'expired' : record.state
}

const verified = (now: Date) =>
  ({ state: 'verified', expires_at: new Date(now.getTime() + VERIFIED_MS) }) as const

export const createVerifications = (db: Kysely<Database>): Verifications => {
  const change = (id: string, now: Date) =>
    db
      .updateTable('verification')
      .where('id', '=', id)
      .where('expires_at', '>', now)
      .where('created_at', '<=', new Date(now.getTime() + MINUTE))

  const find = (id: string): Promise<Verification | undefined> =>
    db.selectFrom('verification').selectAll().where('id', '=', id).executeTakeFirst()

  return {
    newId: randomUUID,
    add: ({ operator }, record) => {
      const now = new Date()
      const lasts = record.method === 'mail-code' ? CODE_MS : VERIFIED_MS
      return db
        .insertInto('verification')
        .values({
          ...record,
          operator_id: operator.id,
          operator_name: operator.name,
          state: 'waiting',
          created_at: now,
          expires_at: new Date(now.getTime() + lasts),
        })
        .returningAll()
        .executeTakeFirstOrThrow()
    },
    own: async ({ operator }, id) => {
      const record = await find(id)
      return record?.operator_id === operator.id ? record : undefined
    },
    find,
    attempt: (id) =>
      change(id, new Date())
        .set({ attempts_left: sql`attempts_left - 1` })
        .where('method', '=', 'mail-code')
        .where('state', '=', 'waiting')
        .where('attempts_left', '>', 0)
        .returningAll()
        .executeTakeFirst(),
    verify: (id) => {
      const now = new Date()
      return change(id, now)
        .set(verified(now))
        .where('state', '=', 'waiting')
        .returningAll()
        .executeTakeFirst()
    },
    vouch: (id, by) => {
      const now = new Date()
      return change(id, now)
        .set({ ...verified(now), vouched_by: by })
        .where('method', '=', 'vouch')
        .where('state', '=', 'waiting')
        .returningAll()
        .executeTakeFirst()
    },
    approve: (id, by) => {
      const now = new Date()
      const isOverride = sql`method = 'override' and state = 'waiting'`
      return change(id, now)
        .set({
          approved_by: by,
          state: sql`case when ${isOverride} then 'verified' else state end`,
          expires_at: sql`case when ${isOverride} then ${verified(now).expires_at}::timestamptz else expires_at end`,
        })
        .where('needs_approval', '=', true)
        .where('approved_by', 'is', null)
        .where('state', 'in', ['waiting', 'verified'])
        .returningAll()
        .executeTakeFirst()
    },
    wantApproval: async (id) => {
      await db.updateTable('verification').set({ needs_approval: true }).where('id', '=', id).execute()
    },
    use: (id) =>
      change(id, new Date())
        .set({ state: 'used' })
        .where('state', '=', 'verified')
        .returningAll()
        .executeTakeFirst(),
    fail: async (id) => {
      await db
        .updateTable('verification')
        .set({ state: 'failed' })
        .where('id', '=', id)
        .where('state', 'in', ['waiting', 'verified'])
        .execute()
    },
    replace: async ({ operator }, { target_id, action, method }) => {
      const end = () =>
        db
          .updateTable('verification')
          .set({ state: 'failed' })
          .where('target_id', '=', target_id)
          .where('expires_at', '>', new Date())
      const rows = await end()
        .where('state', '=', 'waiting')
        .where((eb) =>
          eb.or([
            eb('operator_id', '=', operator.id),
            ...(method === 'mail-code' ? [eb('method', '=', method)] : []),
          ]),
        )
        .returning(['method', 'attempts_left'])
        .execute()
      await end()
        .where('operator_id', '=', operator.id)
        .where('state', '=', 'verified')
        .where('action', '=', action)
        .where('needs_approval', '=', true)
        .where('approved_by', 'is', null)
        .execute()
      const left = rows
        .filter((row) => row.method === 'mail-code' && row.attempts_left > 0)
        .map((row) => row.attempts_left)
      return left.length === 0 ? undefined : Math.min(...left)
    },
    open: () =>
      db
        .selectFrom('verification')
        .selectAll()
        .where('state', 'in', ['waiting', 'verified'])
        .where('expires_at', '>', new Date())
        .where((eb) =>
          eb.or([
            eb.and([eb('method', '=', 'vouch'), eb('state', '=', 'waiting')]),
            eb.and([eb('needs_approval', '=', true), eb('approved_by', 'is', null)]),
          ]),
        )
        .orderBy('created_at')
        .limit(100)
        .execute(),
    wordFor: async (targetId) => {
      const record = await db
        .selectFrom('verification')
        .select('word')
        .where('target_id', '=', targetId)
        .where('state', 'in', ['waiting', 'verified'])
        .where('expires_at', '>', new Date())
        .orderBy('created_at', 'desc')
        .executeTakeFirst()
      return record?.word
    },
    sweep: async () => {
      await db
        .deleteFrom('verification')
        .where('created_at', '<', new Date(Date.now() - KEPT_MS))
        .execute()
    },
  }
}
