import { searches, type Took } from './directory/searches.ts'

const USERS = Number(process.env['BENCH_USERS'] ?? 100_000)
const say = (line: string): void => void process.stderr.write(`${line}\n`)

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length * share)] ?? Number.NaN

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

/** The index of a site of 100,000 people, searched in this process (design.md section 5: p95 at most 15 ms). */
export const benchmark = async (signal: AbortSignal) => {
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
    ],
  }
}
