import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startDesk, UNITY, type Desk } from './directory/desk.ts'
import { logIn, sizeOf, watched, type Needed } from './directory/gauge.ts'
import { run } from './directory/process.ts'
import { typed } from './directory/questions.ts'
import { somePeople } from './directory/some-people.ts'
import { startTurnstile, type Turnstile } from './directory/turnstile.ts'

const USERS = Number(process.env['BENCH_USERS'] ?? 100_000)
/** People who are typed, letter by letter. */
const TYPED = 250
/** Between two letters while the index is swept: one operator who types fast. */
const BETWEEN_LETTERS_MS = 100

const say = (line: string): void => void process.stderr.write(`${line}\n`)

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length * share)] ?? Number.NaN

/** One operator types until a sweep newer than a time is complete. @returns milliseconds of each search */
const typeUntilSwept = async (
  desk: Desk,
  questions: readonly string[],
  after: string | null,
): Promise<number[]> => {
  const times: number[] = []
  for (let at = 0; ; at += 1) {
    const { ms, page } = await desk.search(questions[at % questions.length] ?? '')
    times.push(ms)
    if (at % 200 === 0 && page.sweep) say(`  ${page.sweep.read} of ${page.sweep.of}`)
    if (page.asOf !== null && page.asOf !== after) return times
    await wait(BETWEEN_LETTERS_MS)
  }
}

/** @returns milliseconds of each search for which Unity was not asked: how long that takes is Unity's */
const typeAll = async (desk: Desk, questions: readonly string[], turnstile: Turnstile): Promise<number[]> => {
  const times: number[] = []
  for (const q of questions) {
    const before = turnstile.questions()
    const { ms } = await desk.search(q)
    if (turnstile.questions() === before) times.push(ms)
  }
  return times
}

const row = (what: string, times: readonly number[], { seconds, cpu, rss, log, health, unready }: Needed) => [
  what,
  seconds,
  cpu,
  rss,
  log,
  health,
  unready,
  times.length,
  ...[0.5, 0.95, 0.99].map((share) => quantile(times, share)),
  Math.max(...times),
]

/** A server and a simulator of 100,000 people as processes of their own: whole sweeps, and searches over HTTP. */
export const benchmark = async (signal: AbortSignal) => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'unity-desk-bench-'))
  const stops: (() => Promise<void>)[] = [() => rm(dataDirectory, { recursive: true, force: true })]
  try {
    say(`starting a simulator of ${USERS} users ...`)
    const admin = UNITY.join(':')
    const sim = run('apps/unity-sim/src/main.ts', ['--users', String(USERS), '--admin', admin], {}, signal)
    stops.push(sim.stop)
    const unity = await sim.printed(/unity-sim listening on (\S+)\n/)
    const questions = (await somePeople(unity, UNITY, TYPED)).flatMap(typed)
    const turnstile = await startTurnstile(unity)
    stops.push(turnstile.stop)

    const measure = async (what: string, desk: Desk, work: () => Promise<number[]>) => {
      say(`${what} ...`)
      turnstile.taken()
      let times: number[] = []
      const needed = await watched(desk, dataDirectory, async () => {
        times = await work()
      })
      const { requests, most } = turnstile.taken()
      say(`  ${requests} requests to Unity, at most ${most} at a time`)
      return { row: row(what, times, needed), times, most, needed }
    }

    const first = await startDesk(turnstile.url, dataDirectory, true, signal)
    stops.push(first.process.stop)
    say(`started: ${first.process.memory().rss.toFixed(0)} MB resident`)
    const filled = await measure('first sweep', first, () => typeUntilSwept(first, questions, null))
    const typing = await measure('after it', first, () => typeAll(first, questions, turnstile))
    const again = await measure('typed once more', first, () => typeAll(first, questions, turnstile))
    say(`peak of this process: ${first.process.memory().peak.toFixed(0)} MB`)
    const { asOf } = (await first.search('')).page
    await first.process.stop()
    const database = (await sizeOf(join(dataDirectory, 'database'))) - (await sizeOf(logIn(dataDirectory)))
    say(`the database without its log: ${database.toFixed(0)} MB`)

    const second = await startDesk(turnstile.url, dataDirectory, false, signal)
    stops.push(second.process.stop)
    const reread = await measure('second sweep', second, () => typeUntilSwept(second, questions, asOf))
    const restarted = await measure('after that', second, () => typeAll(second, questions, turnstile))
    say(`peak of this process: ${second.process.memory().peak.toFixed(0)} MB`)

    return {
      columns: [
        `${USERS} people`,
        'seconds',
        'CPU s',
        'RSS MB',
        'WAL MB',
        'health ms',
        'not ready',
        'searches',
        'p50 ms',
        'p95',
        'p99',
        'longest',
      ],
      rows: [filled, typing, again, reread, restarted].map((each) => each.row),
      budgets: [
        { name: 'p95 of a search over HTTP, ms', value: quantile(typing.times, 0.95), most: 15 },
        { name: 'requests in flight at Unity', value: Math.max(filled.most, reread.most), most: 1 },
        {
          name: 'write-ahead log, MB',
          value: Math.max(filled.needed.log, reread.needed.log),
          most: 256,
        },
      ],
    }
  } finally {
    for (const stop of stops.toReversed()) await stop()
  }
}
