import { runSimulator, type Running } from './simulator/process.ts'
import { changePins, quantile, queryRounds, walk, type Query } from './simulator/work.ts'

const SIZES = [1000, 10_000, 100_000]
const ROUNDS = 400

const p50 = (times: readonly number[]): number => quantile(times, 0.5)
const p95 = (times: readonly number[]): number => quantile(times, 0.95)

type Times = Readonly<Record<Query, readonly number[]>>

const rowOf = async (simulator: Running, times: Times): Promise<(string | number)[]> => {
  const pins = await changePins(simulator)
  const walked = await walk(simulator)
  const { size, startMs } = simulator
  return [
    size.toLocaleString('en'),
    startMs,
    simulator.rssAtStart,
    simulator.rss(),
    p50(times.exact),
    p95(times.exact),
    p50(times.prefix),
    p95(times.prefix),
    p50(times.initial),
    p95(times.initial),
    walked.seconds,
    walked.rows / walked.seconds,
    p50(pins),
    p95(pins),
  ]
}

/**
 * The simulator at three sizes (design.md section 5: p50 of a query at 100,000 users at most 1.5 times that at 1,000).
 * All three run at once and are asked in turn, so that a busy machine slows them alike.
 */
export const benchmark = async (signal: AbortSignal) => {
  const simulators: Running[] = []
  try {
    for (const size of SIZES) simulators.push(await runSimulator(size, signal))
    const times = await queryRounds(simulators, ROUNDS)
    const rows: (string | number)[][] = []
    for (const [at, simulator] of simulators.entries()) {
      const own = times[at]
      if (own) rows.push(await rowOf(simulator, own))
    }
    const ratio = (query: Query): number => p50(times.at(-1)?.[query] ?? []) / p50(times.at(0)?.[query] ?? [])
    return {
      columns: [
        'users',
        'start ms',
        'RSS MB',
        'RSS after',
        'is p50 ms',
        'p95',
        'startswith p50',
        'p95',
        'one letter p50',
        'p95',
        'walk s',
        'rows/s',
        'PIN p50 ms',
        'p95',
      ],
      rows,
      budgets: [
        { name: 'p50 of "is" at 100,000 users over 1,000', value: ratio('exact'), most: 1.5 },
        { name: 'p50 of "startswith" at 100,000 users over 1,000', value: ratio('prefix'), most: 1.5 },
      ],
    }
  } finally {
    await Promise.all(simulators.map((simulator) => simulator.stop()))
  }
}
