import type { Kysely } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'

/** Where a sweep is. */
export type Progress = {
  readonly step: 'numbers' | 'people' | 'addresses' | 'credentials'
  /** To be read next. */
  readonly page: number
  /** Rows that were read, of how many. */
  readonly read: number
  readonly of: number
  /** How many of them were people. */
  readonly people: number
}

export type SweepRun = Progress & { readonly number: number }

/** Another process has taken the sweep over. */
export class SweepTaken extends Error {}

/** Sweeps, one at a time over all processes; a process that ends in the middle of one leaves it where it was. */
export type Sweeps = {
  /** Takes the background work at Unity for a minute, or keeps it. */
  readonly hold: () => Promise<boolean>
  readonly release: () => Promise<void>
  /** Milliseconds until one may begin, or go on. */
  readonly dueIn: () => Promise<number>
  /** The sweep that was left in the middle, or a new one. */
  readonly begin: () => Promise<SweepRun & { readonly isNew: boolean }>
  /** @throws SweepTaken */
  readonly advance: (run: SweepRun, to: Progress) => Promise<void>
  /** @param pause seconds until the next one may begin */
  readonly end: (run: SweepRun, pause: number) => Promise<void>
}

/** Longer than any one call to Unity, retries included. */
const HELD_MS = 60_000
/** What was read before is too old to be built upon: pages have moved too far. */
const TOO_OLD_MS = 3_600_000

type Options = {
  readonly db: Kysely<Database>
  /** Name of this process. */
  readonly instance: string
  /** Whether nobody else uses the database: then whoever holds the sweep is dead. */
  readonly isAlone: boolean
}

export const createSweeps = ({ db, instance, isAlone }: Options): Sweeps => {
  const mine = () => db.updateTable('directory_sweep').where('held_by', '=', instance)
  const held = () => ({ held_by: instance, held_until: new Date(Date.now() + HELD_MS) })

  let surelyUntil = Number.NEGATIVE_INFINITY

  return {
    hold: async () => {
      if (performance.now() < surelyUntil) return true
      const rows = await db
        .updateTable('directory_sweep')
        .set(held())
        .where((eb) =>
          eb.or([
            eb.lit(isAlone),
            eb('held_by', '=', instance),
            eb('held_until', 'is', null),
            eb('held_until', '<', new Date()),
          ]),
        )
        .returning('id')
        .execute()
      if (rows.length > 0) surelyUntil = performance.now() + HELD_MS / 3
      return rows.length > 0
    },
    release: async () => void (await mine().set({ held_by: null, held_until: null }).execute()),
    dueIn: async () => {
      const { step, due_at } = await db
        .selectFrom('directory_sweep')
        .select(['step', 'due_at'])
        .executeTakeFirstOrThrow()
      return step !== null || due_at === null ? 0 : Math.max(0, due_at.getTime() - Date.now())
    },
    begin: async () => {
      const { number, step, page, read, of, people, progress_at } = await db
        .selectFrom('directory_sweep')
        .selectAll()
        .executeTakeFirstOrThrow()
      const isFresh = progress_at !== null && Math.abs(Date.now() - progress_at.getTime()) < TOO_OLD_MS
      if (step && isFresh) return { number, step, page, read, of, people, isNew: false }
      const run = { step: 'numbers', page: 1, read: 0, of: 0, people: 0 } as const
      const begun = await mine()
        .set(({ eb }) => ({ ...held(), ...run, number: eb('number', '+', 1), progress_at: new Date() }))
        .returning('number')
        .executeTakeFirst()
      if (!begun) throw new SweepTaken()
      return { ...run, number: begun.number, isNew: true }
    },
    advance: async ({ number }, to) => {
      const rows = await mine()
        .set({ ...held(), ...to, progress_at: new Date() })
        .where('number', '=', number)
        .returning('id')
        .execute()
      if (rows.length > 0) return
      surelyUntil = Number.NEGATIVE_INFINITY
      throw new SweepTaken()
    },
    end: async ({ number }, pause) => {
      const now = new Date()
      await mine()
        .set({
          ...held(),
          step: null,
          completed_at: now,
          due_at: new Date(now.getTime() + pause * 1000),
        })
        .where('number', '=', number)
        .execute()
    },
  }
}
