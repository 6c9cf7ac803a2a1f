import type { Kysely } from 'kysely'
import type { Database } from './database/schema.ts'
import { DeskError } from './http/desk-error.ts'
import type { KeyedHash } from './keyed-hash.ts'
import type { Log } from './log.ts'

/** A request that may come twice. */
export type Repeatable = {
  /** Who asks. */
  readonly scope: string
  /** What they call it; undefined for one that is not to be repeated. */
  readonly key: string | undefined
  /** What is asked, for telling another request under the same key. */
  readonly asked: unknown
  /** The part of it that is never stored, not even hashed. */
  readonly secret?: string | undefined
}

/** What is kept of an answer for longer than memory lasts. */
type Stored<T> = {
  readonly withoutSecrets: (answer: T) => T
  /** For a request that was cut off by the end of the process. */
  readonly unfinished: T
}

/**
 * Makes a repeated request the same request: one write, one answer (security.md F41). The answer with a PIN is kept in
 * memory alone, for a double click or a proxy that asks again; the database keeps the answer without it.
 */
export type Idempotency = {
  readonly once: <T extends object>(
    request: Repeatable,
    work: () => Promise<T>,
    stored: Stored<T>,
  ) => Promise<T>
  readonly sweep: () => Promise<void>
}

const IN_MEMORY_MS = 120_000
const KEPT_MS = 24 * 3_600_000
const KEY = /^[\x21-\x7E]{1,200}$/

const checkKey = (key: string): void => {
  if (KEY.test(key)) return
  const message = 'must be 1 to 200 visible characters'
  const fields = [{ name: 'Idempotency-Key', code: 'format', message }]
  throw new DeskError('malformed', `Idempotency-Key: ${message}`, { fields })
}

const conflict = (): DeskError =>
  new DeskError('idempotency-conflict', 'This Idempotency-Key was used for another request.')

type Recent = { readonly answer: Promise<object>; readonly secret: string | undefined }

/** Answers of the last minutes, whole. */
const createMemory = () => {
  const recent = new Map<string, Recent>()
  const drop = (key: string, entry: Recent): void => {
    if (recent.get(key) === entry) recent.delete(key)
  }
  return {
    find: (key: string): Recent | undefined => recent.get(key),
    drop,
    keep: (key: string, entry: Recent): void => {
      recent.set(key, entry)
      setTimeout(() => drop(key, entry), IN_MEMORY_MS).unref()
    },
  }
}

export const createIdempotency = (db: Kysely<Database>, keyedHash: KeyedHash, log: Log): Idempotency => {
  const memory = createMemory()

  const begin = async (key: string, fingerprint: string): Promise<boolean> => {
    const row = await db
      .insertInto('idempotency')
      .values({ key, fingerprint, answer: null, created_at: new Date() })
      .onConflict((clash) => clash.column('key').doNothing())
      .returning('key')
      .executeTakeFirst()
    return row !== undefined
  }
  const store = (key: string, answer: object): Promise<unknown> =>
    db
      .updateTable('idempotency')
      .set({ answer: JSON.stringify(answer) })
      .where('key', '=', key)
      .execute()
  const free = (key: string): Promise<unknown> =>
    db.deleteFrom('idempotency').where('key', '=', key).execute()
  /** What was done is done, and is told, whether or not the database still takes a note of it. */
  const attempt = (note: Promise<unknown>): Promise<unknown> =>
    note.catch((error: unknown) => log.warn({ err: error }, 'an answer could not be kept for a repetition'))

  const run = async <T extends object>(
    key: string,
    work: () => Promise<T>,
    withoutSecrets: (answer: T) => T,
  ): Promise<T> => {
    let answer: T
    try {
      answer = await work()
    } catch (error) {
      // Nothing was changed, so the same request may be tried again.
      await attempt(free(key))
      throw error
    }
    await attempt(store(key, withoutSecrets(answer)))
    return answer
  }

  const repeat = async <T extends object>(key: string, fingerprint: string, secret: string | undefined) => {
    const known = memory.find(key)
    const row = await db
      .selectFrom('idempotency')
      .select(['fingerprint', 'answer'])
      .where('key', '=', key)
      .executeTakeFirst()
    if ((row && row.fingerprint !== fingerprint) || (known && known.secret !== secret)) throw conflict()
    // What stands under a key is what was once answered to it, so it is of the type that is asked for.
    return ((await known?.answer) ?? row?.answer ?? undefined) as T | undefined
  }

  return {
    once: async <T extends object>(
      { scope, key: given, asked, secret }: Repeatable,
      work: () => Promise<T>,
      { withoutSecrets, unfinished }: Stored<T>,
    ): Promise<T> => {
      if (given === undefined) return work()
      checkKey(given)
      const key = keyedHash('idempotency', scope, given)
      const fingerprint = keyedHash('idempotency-request', scope, JSON.stringify(asked))
      if (!(await begin(key, fingerprint))) return (await repeat<T>(key, fingerprint, secret)) ?? unfinished
      const entry: Recent = { answer: run(key, work, withoutSecrets), secret }
      memory.keep(key, entry)
      return entry.answer.catch((error: unknown) => {
        memory.drop(key, entry)
        throw error
      }) as Promise<T>
    },
    sweep: async () => {
      await db
        .deleteFrom('idempotency')
        .where('created_at', '<', new Date(Date.now() - KEPT_MS))
        .execute()
    },
  }
}
