import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { directoryPage, type DirectoryEntry, type DirectoryPage } from '@unity-desk/contract'
import * as z from 'zod/mini'
import { run, type Running } from './directory/process.ts'
import { typed } from './directory/questions.ts'
import { startTurnstile, type Turnstile } from './directory/turnstile.ts'

const USERS = Number(process.env['BENCH_USERS'] ?? 100_000)
/** People who are typed, letter by letter. */
const TYPED = 250
const UNITY = ['bench-account', 'bench password of Unity'] as const
const OPERATOR = ['bench', 'bench looks for people'] as const

const say = (line: string): void => void process.stderr.write(`${line}\n`)

type Desk = {
  readonly search: (q: string, limit?: number, cursor?: string) => Promise<DirectoryPage & { ms: number }>
  readonly process: Running
}

const startDesk = async (unity: string, dataDirectory: string, signal: AbortSignal): Promise<Desk> => {
  const env = {
    PORT: '0',
    PORTAL_PORT: '0',
    DATA_DIR: dataDirectory,
    UNITY_URL: unity,
    UNITY_USERNAME: UNITY[0],
    UNITY_PASSWORD: UNITY[1],
    LOG_LEVEL: 'warn',
  }
  const server = run('apps/bff/src/server.ts', [], env, signal)
  const url = await server.printed(/unity-desk listening on (\S+)\n/)
  await run(
    'apps/bff/src/operator.ts',
    ['add', OPERATOR[0], '--role', 'viewer'],
    env,
    signal,
    `${OPERATOR[1]}\n`,
  ).ended
  const signedIn = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'unity-desk', origin: url },
    body: JSON.stringify({ username: OPERATOR[0], password: OPERATOR[1] }),
    signal,
  })
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return {
    process: server,
    search: async (q, limit = 25, cursor) => {
      const query = new URLSearchParams({ q, limit: String(limit), ...(cursor !== undefined && { cursor }) })
      const began = performance.now()
      const answer = await fetch(`${url}/api/directory?${query.toString()}`, { headers: { cookie }, signal })
      const body: unknown = await answer.json()
      const ms = performance.now() - began
      if (!answer.ok) throw new Error(`${q}: ${answer.status}`)
      return { ...z.parse(directoryPage, body), ms }
    },
  }
}

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length * share)] ?? Number.NaN

type Sweep = {
  readonly seconds: number
  readonly requests: number
  readonly mostInFlight: number
  readonly rss: number
  readonly searches: readonly number[]
}

/** Waits until a sweep that is newer than a time is complete, and searches meanwhile as one operator does. */
const sweep = async (desk: Desk, turnstile: Turnstile, after: string | null): Promise<Sweep> => {
  const began = performance.now()
  const searches: number[] = []
  turnstile.taken()
  let rss = 0
  for (let at = 0; ; at += 1) {
    const { asOf, ms, sweep: progress } = await desk.search(['ma', 'smith', '204', 'garcia a'][at % 4] ?? '')
    searches.push(ms)
    rss = Math.max(rss, desk.process.rss())
    if (at % 50 === 0 && progress) say(`  ${progress.read} of ${progress.of}`)
    if (asOf !== null && asOf !== after) break
    await wait(200)
  }
  const { requests, most } = turnstile.taken()
  return { seconds: (performance.now() - began) / 1000, requests, mostInFlight: most, rss, searches }
}

/** People from everywhere in the directory. */
const sample = async (desk: Desk): Promise<DirectoryEntry[]> => {
  const found: DirectoryEntry[] = []
  for (let at = 0; found.length < TYPED; at += 1) {
    const { items } = await desk.search(String(1000 + ((at * 7919) % 9000)), 100)
    found.push(...items.filter((_, index) => index % 9 === 0))
  }
  return found.slice(0, TYPED)
}

const measure = async (desk: Desk, people: readonly DirectoryEntry[]): Promise<number[]> => {
  const times: number[] = []
  for (const [at, person] of people.entries())
    for (const q of typed(person, at)) times.push((await desk.search(q)).ms)
  return times
}

/** The directory of a site of 100,000 people (design.md section 5: search p95 at most 15 ms), its sweep and its memory. */
export const benchmark = async (signal: AbortSignal) => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'unity-desk-bench-'))
  const stops: (() => Promise<void>)[] = [() => rm(dataDirectory, { recursive: true, force: true })]
  try {
    say(`starting a simulator of ${USERS} users ...`)
    const admin = `${UNITY[0]}:${UNITY[1]}`
    const sim = run('apps/unity-sim/src/main.ts', ['--users', String(USERS), '--admin', admin], {}, signal)
    stops.push(sim.stop)
    const turnstile = await startTurnstile(await sim.printed(/unity-sim listening on (\S+)\n/))
    stops.push(turnstile.stop)

    say('the first sweep ...')
    const first = await startDesk(turnstile.url, dataDirectory, signal)
    stops.push(first.process.stop)
    const filled = await sweep(first, turnstile, null)
    const people = await sample(first)
    const cold = await measure(first, people)
    const warm = await measure(first, people)
    const rss = first.process.rss()
    const { asOf } = await first.search('')
    await first.process.stop()

    say('the second sweep, after a restart ...')
    const second = await startDesk(turnstile.url, dataDirectory, signal)
    stops.push(second.process.stop)
    const again = await sweep(second, turnstile, asOf)
    const row = (what: string, times: readonly number[]) => [
      what,
      times.length,
      quantile(times, 0.5),
      quantile(times, 0.95),
      quantile(times, 0.99),
      Math.max(...times),
    ]
    const rowOf = (what: string, { seconds, requests, mostInFlight, rss: peak }: Sweep) =>
      `${what}: ${seconds.toFixed(0)} s, ${requests} requests to Unity, at most ${mostInFlight} at a time, up to ${peak.toFixed(0)} MB resident`
    say(rowOf('first sweep', filled))
    say(rowOf('second sweep', again))
    say(`resident after the searches: ${rss.toFixed(0)} MB`)
    return {
      columns: ['searches', 'number', 'p50 ms', 'p95', 'p99', 'longest'],
      rows: [
        row('typed, each for the first time', cold),
        row('typed once more', warm),
        row('while the index is filled', filled.searches),
        row('while it is swept again', again.searches),
      ],
      budgets: [
        { name: 'p95 of a search, ms', value: quantile(cold, 0.95), most: 15 },
        { name: 'requests in flight at Unity during a sweep', value: filled.mostInFlight, most: 1 },
      ],
    }
  } finally {
    for (const stop of stops.toReversed()) await stop()
  }
}
