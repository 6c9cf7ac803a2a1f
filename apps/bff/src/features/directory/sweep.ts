import { CupiProtocolError, isCupiError, type Page } from '@unity-desk/cupi'
import type { Unity } from '../../platform/unity/client.ts'
import { readNumbers } from './number-sweep.ts'
import type { Numbers } from './numbers.ts'
import type { OneByOne } from './one-by-one.ts'
import type { Places } from './places.ts'
import type { DirectoryStore } from './store.ts'
import type { SweepRun, Sweeps } from './sweep-progress.ts'

/** Rows on a page: what is advised in production (cupi.md 5.2). */
const PAGE = 100
/** More than this have gone for a reason, and the next sweep finds whom it was wrong about. */
const MOST_ASKED = 50
/** A small site is read whole with every sweep: its worklists are right from the beginning. */
const ONE_BY_ONE_MS = 2000

export type SweepContext = {
  /** In the background: one call at a time, and people go first. */
  readonly unity: Unity
  readonly store: DirectoryStore
  readonly sweeps: Sweeps
  readonly numbers: Numbers
  /** What no list of Unity's tells. */
  readonly oneByOne: OneByOne
  readonly places: Places
}

export type Swept = {
  readonly people: number
  /** Whether as many people were there at its end as at its beginning. */
  readonly isSteady: boolean
}

const isRefusal = (error: unknown): boolean =>
  isCupiError(error) && (error.kind === 'forbidden' || error.kind === 'not-found')

/** What an account of Unity's may not read is not there for it. */
const unlessRefused = async <T>(reading: Promise<T>, otherwise: T): Promise<T> => {
  try {
    return await reading
  } catch (error) {
    if (isRefusal(error)) return otherwise
    throw error
  }
}

type Row = { readonly ObjectId: string }

/** Reads a list page by page, from where the sweep is, and notes each page once it is in the index. */
const walk = async <T extends Row>(
  { sweeps }: SweepContext,
  from: SweepRun,
  read: (page: number) => Promise<Page<T>>,
  put: (rows: readonly T[]) => Promise<void>,
): Promise<SweepRun> => {
  const { number, step } = from
  let { page, read: done, of, people } = from
  let previous: string | undefined
  for (;;) {
    const { items, total } = await read(page)
    const [first] = items
    if (first !== undefined && first.ObjectId === previous)
      throw new CupiProtocolError(`page ${page} repeats the page before`)
    previous = first?.ObjectId
    await put(items)
    page += 1
    done += items.length
    of = Math.max(of, done)
    if (step === 'people') people += items.length
    const run = { number, step, people, page, read: done, of }
    const isWhole = (step === 'people' ? people : done) >= total
    if (first === undefined || isWhole) return run
    await sweeps.advance(run, run)
  }
}

/** Pages move when somebody before them is deleted, and a row is missed: who seems gone is asked for by name. */
const askFor = async <T>(
  ids: readonly string[],
  get: (ObjectId: string) => Promise<T>,
  put: (found: T) => Promise<void>,
): Promise<void> => {
  for (const ObjectId of ids) {
    const found = await unlessRefused(get(ObjectId), undefined)
    if (found !== undefined) await put(found)
  }
}

/** Addresses come first: a person is then written once, with all that they are found by. */
const readAddresses = async (
  context: SweepContext,
  run: SweepRun,
  signal: AbortSignal,
): Promise<SweepRun> => {
  const { unity, store, sweeps } = context
  const sort = { by: 'SmtpAddress', direction: 'asc' } as const
  const none: Page<never> = { items: [], total: 0, page: 1, size: PAGE, hasNext: false }
  const end = await walk(
    context,
    run,
    (page) => unlessRefused(unity.smtpProxyAddresses.list({ sort, page, size: PAGE, signal }), none),
    (rows) => store.putAddresses(rows, run.number),
  )
  const next = { ...end, step: 'people', page: 1 } as const
  await sweeps.advance(run, next)
  return next
}

const readPeople = async (context: SweepContext, run: SweepRun, signal: AbortSignal): Promise<SweepRun> => {
  const { unity, store, sweeps } = context
  const end = await walk(
    context,
    run,
    (page) => unity.users.list({ sort: { by: 'Alias', direction: 'asc' }, page, size: PAGE, signal }),
    (rows) => store.put(rows, run.number),
  )
  const next = { ...end, step: 'credentials' } as const
  await sweeps.advance(run, next)
  return next
}

/** Reads everybody from Unity once, one request after the other, or goes on where a sweep was left. */
export const sweepOnce = async (
  context: SweepContext,
  pauseAfter: (swept: Swept) => number,
  signal: AbortSignal,
): Promise<Swept> => {
  const { unity, store, sweeps, oneByOne, places } = context
  const { isNew, ...begun } = await sweeps.begin()
  let run: SweepRun = begun
  if (isNew) {
    store.forgetWritten()
    await unlessRefused(places.read(signal), undefined)
    const of =
      (await unity.users.count(undefined, { signal })) +
      (await unlessRefused(unity.smtpProxyAddresses.count(undefined, { signal }), 0))
    run = { ...run, of }
    await sweeps.advance(run, run)
  }
  if (run.step === 'numbers') run = await readNumbers(context, run, signal)
  if (run.step === 'addresses') run = await readAddresses(context, run, signal)
  if (run.step === 'people') run = await readPeople(context, run, signal)
  const { number } = run
  await askFor(
    await store.unseen(number, MOST_ASKED),
    (ObjectId) => unity.users.get(ObjectId, { signal }),
    (user) => store.put([user], number),
  )
  await askFor(
    await store.unseenAddresses(number, MOST_ASKED),
    (ObjectId) => unity.smtpProxyAddresses.get(ObjectId, { signal }),
    (address) => store.putAddresses([address], number),
  )
  await store.removeUnseen(number)
  await oneByOne.readFor(ONE_BY_ONE_MS, signal)
  const swept = {
    people: run.people,
    isSteady: run.people === (await unity.users.count(undefined, { signal })),
  }
  await sweeps.end(run, pauseAfter(swept))
  return swept
}
