import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Database } from '../database/schema.ts'
import type { Log } from '../log.ts'

/** A record as it stands in the log. */
export type Followed = { readonly seq: number; readonly body: string; readonly hash: string }

/** Something that is told every record, in order, once at least: also those of the time when it could not be told. */
export type Follower = {
  readonly name: string
  /** Whether it is told what was there before it came. */
  readonly fromTheFirst: boolean
  /** A failure is tried again later, with the same records. */
  readonly take: (records: readonly Followed[]) => Promise<void>
}

type Options = {
  readonly db: Kysely<Database>
  readonly log: Log
  readonly timing: FollowTiming
}

export type FollowTiming = {
  /** Between two looks at the log. */
  readonly pause: number
  /** After a failure, doubled each time up to the second. */
  readonly retry: readonly [first: number, longest: number]
}

export const followTiming: FollowTiming = { pause: 1000, retry: [5000, 300_000] }

const BATCH = 100

const headOf = async (db: Kysely<Database>): Promise<number> =>
  (await db.selectFrom('audit_head').select('seq').executeTakeFirstOrThrow()).seq

const enter = async (db: Kysely<Database>, { name, fromTheFirst }: Follower): Promise<void> => {
  const seq = await headOf(db)
  await db
    .insertInto('audit_follower')
    .values({ name, seq: fromTheFirst ? 0 : seq, held_until: null })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
}

/** Longer than telling a batch takes; a process that died holds it no longer. */
const HELD_MS = 60_000

/** Of several processes one at a time tells a follower. @returns the last record that it was told; undefined while held */
const hold = async (db: Kysely<Database>, name: string): Promise<number | undefined> => {
  const now = new Date()
  const place = await db
    .updateTable('audit_follower')
    .set({ held_until: new Date(now.getTime() + HELD_MS) })
    .where('name', '=', name)
    .where((eb) => eb.or([eb('held_until', 'is', null), eb('held_until', '<', now)]))
    .returning('seq')
    .executeTakeFirst()
  return place?.seq
}

const release = async (db: Kysely<Database>, name: string, seq: number): Promise<void> => {
  await db.updateTable('audit_follower').set({ seq, held_until: null }).where('name', '=', name).execute()
}

/**
 * No transaction is open meanwhile: the embedded database has one connection, and telling may take seconds.
 * @returns the number of the last record that it was told by now; undefined while another process is at it
 */
const tell = async (db: Kysely<Database>, { name, take }: Follower): Promise<number | undefined> => {
  const from = await hold(db, name)
  if (from === undefined) return undefined
  let seq = from
  try {
    const records = await db
      .selectFrom('audit_record')
      .select(['seq', 'body', 'hash'])
      .where('seq', '>', from)
      .orderBy('seq')
      .limit(BATCH)
      .execute()
    if (records.length > 0) await take(records)
    seq = records.at(-1)?.seq ?? from
    return seq
  } finally {
    await release(db, name, seq)
  }
}

/** Tells a follower every record, until the signal says stop. */
export const keepFollowed = async (
  { db, log, timing }: Options,
  follower: Follower,
  signal: AbortSignal,
): Promise<void> => {
  const [first, longest] = timing.retry
  let failures = 0
  let upTo: number | undefined
  while (!signal.aborted)
    try {
      if (upTo === undefined) await enter(db, follower)
      // Most looks find nothing new, and cost one short read.
      const end = await headOf(db)
      if (upTo === undefined || upTo < end) upTo = await tell(db, follower)
      failures = 0
      if (upTo === undefined || upTo >= end) await wait(timing.pause, undefined, { signal, ref: false })
    } catch (error) {
      if (signal.aborted) return
      log.warn({ err: error, follower: follower.name }, 'audit records could not be passed on; trying again')
      const pause = Math.min(longest, first * 2 ** failures)
      failures += 1
      await wait(pause, undefined, { signal, ref: false }).catch(() => undefined)
    }
}
