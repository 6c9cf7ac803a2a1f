import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { directoryPage, type DirectoryPage } from '@unity-desk/contract'
import * as z from 'zod/mini'
import { run, type Running } from './directory/process.ts'
import { searches, type Took } from './directory/searches.ts'
import { startTurnstile, type Turnstile } from './directory/turnstile.ts'

const USERS = Number(process.env['BENCH_USERS'] ?? 100_000)
/** The simulator of everybody takes longer to start than all else: what a sweep asks grows with the people. */
const SWEPT = Math.min(USERS, 5000)
const UNITY = ['bench-account', 'bench password of Unity'] as const
const OPERATOR = ['bench', 'bench looks for people'] as const

const say = (line: string): void => void process.stderr.write(`${line}\n`)

type Desk = {
  readonly search: (q: string) => Promise<DirectoryPage>
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
    search: async (q) => {
      const query = new URLSearchParams({ q })
      const answer = await fetch(`${url}/api/directory?${query.toString()}`, { headers: { cookie }, signal })
      const body: unknown = await answer.json()
      if (!answer.ok) throw new Error(`${q}: ${answer.status}`)
      return z.parse(directoryPage, body)
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
}

/** Waits until a sweep that is newer than a time is complete, while one operator searches. */
const sweep = async (desk: Desk, turnstile: Turnstile, after: string | null): Promise<Sweep> => {
  const began = performance.now()
  turnstile.taken()
  let rss = 0
  for (let at = 0; ; at += 1) {
    const { asOf, sweep: progress } = await desk.search(['ma', 'smith', '204', 'garcia a'][at % 4] ?? '')
    rss = Math.max(rss, desk.process.rss())
    if (at % 50 === 0 && progress) say(`  ${progress.read} of ${progress.of}`)
    if (asOf !== null && asOf !== after) break
    await wait(200)
  }
  const { requests, most } = turnstile.taken()
  return { seconds: (performance.now() - began) / 1000, requests, mostInFlight: most, rss }
}

const row = (what: string, times: readonly Took[]) => {
  const wall = times.map((each) => each.wall)
  const cpu = times.map((each) => each.cpu)
  return [
    what,
    times.length,
    ...[0.5, 0.95, 0.99].map((share) => quantile(wall, share)),
    Math.max(...wall),
    ...[0.5, 0.95].map((share) => quantile(cpu, share)),
  ]
}

const sweepRow = (what: string, { seconds, requests, mostInFlight, rss }: Sweep) =>
  `${what} of ${SWEPT}: ${seconds.toFixed(0)} s, ${requests} requests to Unity, at most ${mostInFlight} at a time, up to ${rss.toFixed(0)} MB resident`

const measureSweeps = async (signal: AbortSignal): Promise<readonly [first: Sweep, second: Sweep]> => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'unity-desk-bench-'))
  const stops: (() => Promise<void>)[] = [() => rm(dataDirectory, { recursive: true, force: true })]
  try {
    const admin = `${UNITY[0]}:${UNITY[1]}`
    const sim = run('apps/unity-sim/src/main.ts', ['--users', String(SWEPT), '--admin', admin], {}, signal)
    stops.push(sim.stop)
    const turnstile = await startTurnstile(await sim.printed(/unity-sim listening on (\S+)\n/))
    stops.push(turnstile.stop)
    const first = await startDesk(turnstile.url, dataDirectory, signal)
    stops.push(first.process.stop)
    const filled = await sweep(first, turnstile, null)
    const { asOf } = await first.search('')
    await first.process.stop()
    const second = await startDesk(turnstile.url, dataDirectory, signal)
    stops.push(second.process.stop)
    return [filled, await sweep(second, turnstile, asOf)]
  } finally {
    for (const stop of stops.toReversed()) await stop()
  }
}

/** The directory of a site of 100,000 people (design.md section 5: search p95 at most 15 ms), its sweep and its memory. */
export const benchmark = async (signal: AbortSignal) => {
  say(`sweeping a simulator of ${SWEPT} users ...`)
  const [filled, again] = await measureSweeps(signal)
  say(sweepRow('first sweep', filled))
  say(sweepRow('second sweep', again))
  say(`filling an index of ${USERS} people ...`)
  const found = await searches(USERS, signal)
  const { wall, cpu } = found.filled
  say(`filled in ${(wall / 1000).toFixed(0)} s, ${(cpu / 1000).toFixed(0)} s of the processor`)
  say(`this process with the database in it: ${found.rss.toFixed(0)} MB resident`)
  return {
    columns: [`searches of ${USERS}`, 'number', 'p50 ms', 'p95', 'p99', 'longest', 'CPU p50 ms', 'CPU p95'],
    rows: [
      row('typed, each for the first time', found.first),
      row('typed once more', found.again),
      row('while people are changed', found.amongChanges),
    ],
    budgets: [
      {
        name: 'p95 of a search, ms',
        value: quantile(
          found.first.map((each) => each.wall),
          0.95,
        ),
        most: 15,
      },
      { name: 'requests in flight at Unity during a sweep', value: filled.mostInFlight, most: 1 },
    ],
  }
}
