import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createNumbers } from '../../src/features/directory/numbers.ts'
import { createSearch } from '../../src/features/directory/search.ts'
import { createDirectoryStore } from '../../src/features/directory/store.ts'
import { createSweeps } from '../../src/features/directory/sweep-progress.ts'
import { openDatabase, type OpenDatabase } from '../../src/platform/database/open.ts'
import { createUpkeep } from '../../src/platform/database/upkeep.ts'
import { createLog } from '../../src/platform/log.ts'
import { company, type Someone } from './people.ts'
import { typed } from './questions.ts'

/** People who are typed, letter by letter. */
const TYPED = 250
/** Rows that are put in at a time, as a page of Unity's. */
const PAGE = 100
/** Somebody is changed after so many searches, and counts that were remembered hold no longer. */
const BETWEEN_CHANGES = 10

/** Milliseconds by the clock, and of the processor: a machine that is busy makes the first longer. */
export type Took = { readonly wall: number; readonly cpu: number }

const took = async (work: () => Promise<unknown>): Promise<Took> => {
  const cpu = process.cpuUsage()
  const began = performance.now()
  await work()
  const wall = performance.now() - began
  const { user, system } = process.cpuUsage(cpu)
  return { wall, cpu: (user + system) / 1000 }
}

type Searches = {
  readonly filled: Took
  readonly first: readonly Took[]
  readonly again: readonly Took[]
  readonly amongChanges: readonly Took[]
  /** Megabytes, of this process with the database in it. */
  readonly rss: number
}

const fill = async (db: OpenDatabase['db'], count: number, signal: AbortSignal): Promise<Someone[]> => {
  const store = createDirectoryStore(db)
  const sweeps = createSweeps({ db, instance: 'bench', isAlone: true })
  await sweeps.hold()
  const run = await sweeps.begin()
  const numbers = createNumbers(db)
  const upkeep = createUpkeep(db)
  const some: Someone[] = []
  let page: Someone[] = []
  const put = async (): Promise<void> => {
    signal.throwIfAborted()
    await store.putAddresses(
      page.map(({ address }) => address),
      run.number,
    )
    await store.put(
      page.map(({ user }) => user),
      run.number,
    )
    for (const { user, extension } of page) if (extension) await numbers.replaceOf(user.ObjectId, [extension])
    await upkeep.checkpoint()
    page = []
  }
  let number = 0
  for (const someone of company(count)) {
    page.push(someone)
    if (number % Math.ceil(count / TYPED) === 0) some.push(someone)
    number += 1
    if (page.length === PAGE) await put()
  }
  await put()
  await sweeps.end(run, 600)
  while ((await upkeep.tend(true)) !== undefined) signal.throwIfAborted()
  return some
}

/** Searches of an index of so many, in this process: without HTTP, and without a Unity that fills it. */
export const searches = async (count: number, signal: AbortSignal): Promise<Searches> => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'unity-desk-bench-'))
  const { db, close } = await openDatabase(
    { DATA_DIR: dataDirectory, DATABASE_URL: undefined },
    createLog('silent'),
  )
  try {
    let people: readonly Someone[] = []
    const filled = await took(async () => {
      people = await fill(db, count, signal)
    })
    const rss = process.memoryUsage.rss() / 2 ** 20
    const store = createDirectoryStore(db)
    const search = createSearch(db)
    const pass = async (afterEach?: (at: number) => Promise<void>): Promise<Took[]> => {
      const times: Took[] = []
      for (const [at, { user }] of people.entries())
        for (const q of typed(user, at)) {
          signal.throwIfAborted()
          times.push(await took(() => search({ q }, 25)))
          await afterEach?.(times.length)
        }
      return times
    }
    const change = async (at: number): Promise<void> => {
      const user = people[at % people.length]?.user
      if (user && at % BETWEEN_CHANGES === 0) await store.putOne({ ...user, DisplayName: `Changed ${at}` })
    }
    return {
      filled,
      rss,
      first: await pass(),
      again: await pass(),
      amongChanges: await pass(change),
    }
  } finally {
    await close()
    await rm(dataDirectory, { recursive: true, force: true })
  }
}
