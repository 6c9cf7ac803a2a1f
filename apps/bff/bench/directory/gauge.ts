import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Desk } from './desk.ts'

const EVERY_MS = 1000

/** The most that a server needed while it was watched. */
export type Needed = {
  readonly seconds: number
  readonly cpu: number
  /** Megabytes. */
  readonly rss: number
  readonly log: number
  /** Milliseconds until it said that it lives, and whether it can work. */
  readonly health: number
  /** Times that it said that it cannot. */
  readonly unready: number
}

/** Megabytes of the files in a folder; files come and go meanwhile. */
export const sizeOf = async (folder: string): Promise<number> => {
  const files = await readdir(folder, { recursive: true })
  const sizes = files.map((file) =>
    stat(join(folder, file)).then(
      (found) => (found.isFile() ? found.size : 0),
      () => 0,
    ),
  )
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 2 ** 20
}

/** PostgreSQL's write-ahead log, of the embedded database. */
export const logIn = (dataDirectory: string): string => join(dataDirectory, 'database', 'pg_wal')

const healthOf = async ({ get }: Desk): Promise<{ readonly ms: number; readonly isReady: boolean }> => {
  const began = performance.now()
  await get('/healthz')
  const { ok } = await get('/readyz')
  return { ms: performance.now() - began, isReady: ok }
}

/** Watches a server until some work is done. */
export const watched = async (
  desk: Desk,
  dataDirectory: string,
  work: () => Promise<void>,
): Promise<Needed> => {
  const began = performance.now()
  const cpu = desk.process.cpu()
  let [rss, log, health, unready] = [0, 0, 0, 0]
  const done = new AbortController()
  const watch = async (): Promise<void> => {
    while (!done.signal.aborted) {
      rss = Math.max(rss, desk.process.memory().rss)
      log = Math.max(log, await sizeOf(logIn(dataDirectory)))
      const { ms, isReady } = await healthOf(desk)
      health = Math.max(health, ms)
      if (!isReady) unready += 1
      await wait(EVERY_MS)
    }
  }
  const watching = watch()
  await work().finally(() => done.abort())
  await watching
  return {
    seconds: (performance.now() - began) / 1000,
    cpu: desk.process.cpu() - cpu,
    rss,
    log,
    health,
    unready,
  }
}
