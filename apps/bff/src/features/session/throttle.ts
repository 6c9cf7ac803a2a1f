import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'
import type { KeyedHash } from '../../platform/keyed-hash.ts'

type Limit = {
  /** Failures within the window that are evaluated before it closes. */
  readonly failures: number
  readonly windowSeconds: number
  /** How long it stays closed: this, then twice this for each failure more, up to the window. */
  readonly closedSeconds: number
}

const MINUTE = 60
/** security.md 3.5. */
const limits = {
  account: { failures: 5, windowSeconds: 15 * MINUTE, closedSeconds: MINUTE },
  address: { failures: 30, windowSeconds: 15 * MINUTE, closedSeconds: MINUTE },
  system: { failures: 200, windowSeconds: MINUTE, closedSeconds: 10 },
} as const satisfies Readonly<Record<string, Limit>>

const LONGEST_WINDOW_MS = 15 * MINUTE * 1000

type Counted = keyof typeof limits

type Refusal = { readonly allowed: false; readonly retryAfter: number; readonly closed: Counted }

/** An attempt that may be evaluated. */
type Attempt = {
  readonly allowed: true
  /** It was right: it does not count, and the account is clear. */
  readonly wasRight: () => Promise<void>
  /** A part of it was: it counts against its account alone, until the rest comes. */
  readonly wasHalfRight: () => Promise<void>
  /** It was not evaluated after all. */
  readonly withdraw: () => Promise<void>
}

export type SignInThrottle = {
  /**
   * Counts an attempt as failed before it is evaluated, in one statement per counter, so that many at once cannot pass
   * a limit together (security.md 3.5: 200 parallel guesses, at most 5 evaluated).
   * @param account null where an attempt does not say whose it is
   */
  readonly take: (account: string | null, address: string) => Promise<Attempt | Refusal>
  /** Deletes what counts no more. */
  readonly sweep: () => Promise<void>
}

/** One count, with the closing that it brought. */
type Taken = { readonly counted: Counted; readonly key: string; readonly closedUntil: Date | null }

export const createSignInThrottle = (db: Kysely<Database>, keyedHash: KeyedHash): SignInThrottle => {
  const keysOf = (account: string | null, address: string): [Counted, string][] => {
    const everybody: [Counted, string][] = [
      ['system', keyedHash('throttle', 'system')],
      ['address', keyedHash('throttle', 'address', address)],
    ]
    return account === null
      ? everybody
      : [...everybody, ['account', keyedHash('throttle', 'account', account)]]
  }

  const count = async (counted: Counted, key: string, now: Date): Promise<Taken | Refusal> => {
    const { failures, windowSeconds, closedSeconds } = limits[counted]
    const windowStart = new Date(now.getTime() - windowSeconds * 1000)
    const row = await db
      .insertInto('sign_in_throttle')
      .values({ key, failures: 1, window_started_at: now, blocked_until: null })
      .onConflict((conflict) =>
        conflict
          .column('key')
          .doUpdateSet({
            failures: sql`case when sign_in_throttle.window_started_at < ${windowStart} then 1
              else sign_in_throttle.failures + 1 end`,
            window_started_at: sql`case when sign_in_throttle.window_started_at < ${windowStart} then ${now}
              else sign_in_throttle.window_started_at end`,
            // The attempt that fills the limit closes it; each one after an opening closes it for twice as long.
            blocked_until: sql`case
              when sign_in_throttle.window_started_at < ${windowStart} or sign_in_throttle.failures + 1 < ${failures}
                then null
              else ${now}::timestamptz + make_interval(secs => least(${windowSeconds},
                ${closedSeconds} * power(2, sign_in_throttle.failures + 1 - ${failures}))) end`,
          })
          .where((eb) =>
            eb.or([
              eb('sign_in_throttle.blocked_until', 'is', null),
              eb('sign_in_throttle.blocked_until', '<=', now),
            ]),
          ),
      )
      .returning('blocked_until')
      .executeTakeFirst()
    if (row) return { counted, key, closedUntil: row.blocked_until }
    const blocked = await db
      .selectFrom('sign_in_throttle')
      .select('blocked_until')
      .where('key', '=', key)
      .executeTakeFirst()
    const until = blocked?.blocked_until?.getTime() ?? now.getTime()
    const retryAfter = Math.max(1, Math.ceil((until - now.getTime()) / 1000))
    return { allowed: false, retryAfter, closed: counted }
  }

  /** Takes a count back, and the closing that it brought; one that another count brought since then stays. */
  const giveBack = ({ key, closedUntil }: Taken): Promise<unknown> =>
    db
      .updateTable('sign_in_throttle')
      .set({
        failures: sql`greatest(0, failures - 1)`,
        blocked_until: sql`case when blocked_until = ${closedUntil}::timestamptz then null else blocked_until end`,
      })
      .where('key', '=', key)
      .execute()

  const giveAllBack = async (taken: readonly Taken[]): Promise<void> => {
    for (const each of taken) await giveBack(each)
  }

  return {
    take: async (account, address) => {
      const now = new Date()
      const taken: Taken[] = []
      for (const [counted, key] of keysOf(account, address)) {
        const result = await count(counted, key, now)
        if ('allowed' in result) {
          // An attempt that is not evaluated counts nowhere, or a closed account would fill its address's limit.
          await giveAllBack(taken)
          return result
        }
        taken.push(result)
      }
      const clearOthers = (): Promise<void> =>
        giveAllBack(taken.filter(({ counted }) => counted !== 'account'))
      return {
        allowed: true,
        withdraw: () => giveAllBack(taken),
        wasHalfRight: clearOthers,
        wasRight: async () => {
          await clearOthers()
          const keys = taken.filter(({ counted }) => counted === 'account').map(({ key }) => key)
          if (keys.length > 0) await db.deleteFrom('sign_in_throttle').where('key', 'in', keys).execute()
        },
      }
    },
    sweep: async () => {
      const over = new Date(Date.now() - LONGEST_WINDOW_MS)
      await db
        .deleteFrom('sign_in_throttle')
        .where('window_started_at', '<', over)
        .where((eb) => eb.or([eb('blocked_until', 'is', null), eb('blocked_until', '<', new Date())]))
        .execute()
    },
  }
}
