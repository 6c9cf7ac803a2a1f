import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive, readHolder, thisProcess, type Holder, type Visitor } from './holder.ts'

/** The data directory is open in another process: a second one would lose rows of the first (security.md T24). */
export class DataDirectoryInUse extends Error {
  readonly holder: Holder
  constructor(directory: string, holder: Holder) {
    super(
      `${directory} is in use by process ${holder.pid} on ${holder.host} since ${holder.since}; stop it first, or set another DATA_DIR`,
    )
    this.holder = holder
  }
}

export type DataDirectoryLock = {
  /** Tells others where this process listens. */
  readonly announce: (socket: string) => Promise<void>
  readonly release: () => Promise<void>
}

const SIGN_OF_LIFE_MS = 5000
/** How long a server waits for a command that came first: one that makes the database takes seconds. */
const COMMAND_MS = 10_000

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

const lockFile = (directory: string): string => join(directory, 'lock')

/** The process that has the directory open, or undefined. */
export const holderOf = async (directory: string): Promise<Holder | undefined> => {
  try {
    const path = lockFile(directory)
    const [text, { mtime }] = await Promise.all([readFile(path, 'utf8'), stat(path)])
    const holder = readHolder(text)
    return holder && isAlive(holder, mtime) ? holder : undefined
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/**
 * Moves a dead process's lock out of the way. Of two that try, one moves the old lock and the other may move the
 * winner's new one: what was moved is compared with what was read, and put back if it is not the same.
 */
const clearAway = async (path: string, dead: string): Promise<void> => {
  const aside = `${path}.${randomUUID()}`
  try {
    await rename(path, aside)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  const moved = await readFile(aside, 'utf8')
  if (moved === dead) await rm(aside)
  else await rename(aside, path)
}

/** Puts our lock there whole: a link appears with its content, or not at all where there is one already. */
const place = async (path: string, me: string): Promise<boolean> => {
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, me, { mode: 0o600 })
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    await rm(draft)
  }
}

const take = async (directory: string, me: string, as: Visitor): Promise<void> => {
  const path = lockFile(directory)
  const deadline = performance.now() + COMMAND_MS
  while (!(await place(path, me))) {
    const found = await readFile(path, 'utf8').catch(() => undefined)
    if (found === me) return
    const holder = await holderOf(directory)
    const isDoneSoon = as === 'server' && holder?.as === 'command' && performance.now() < deadline
    if (holder && !isDoneSoon) throw new DataDirectoryInUse(directory, holder)
    if (holder) await wait(50)
    else if (found !== undefined) await clearAway(path, found)
  }
}

/**
 * Takes the data directory for this process.
 * @throws DataDirectoryInUse naming the holder
 */
export const lockDataDirectory = async (directory: string, as: Visitor): Promise<DataDirectoryLock> => {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const path = lockFile(directory)
  let me = JSON.stringify(thisProcess(as))
  // Another that clears the same dead lock may have ours in its hands for a moment, so we look twice.
  do {
    await take(directory, me, as)
    await wait(20)
  } while ((await readFile(path, 'utf8').catch(() => '')) !== me)
  const alive = setInterval(
    () => void utimes(path, new Date(), new Date()).catch(() => undefined),
    SIGN_OF_LIFE_MS,
  )
  alive.unref()
  return {
    announce: async (socket) => {
      me = JSON.stringify({ ...thisProcess(as), socket })
      const next = `${path}.${randomUUID()}`
      await writeFile(next, me, { mode: 0o600 })
      await rename(next, path)
    },
    release: async () => {
      clearInterval(alive)
      if ((await readFile(path, 'utf8').catch(() => '')) === me) await rm(path, { force: true })
    },
  }
}
