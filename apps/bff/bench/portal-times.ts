import { median, sameDistribution } from './portal/compare.ts'
import { sourceOf, startPortal, type Portal } from './portal/stack.ts'

// Whether the time of an answer tells what sort of an account it is about (security.md 3.6; docs/self-service.md).

const PER_KIND = Number(process.env['BENCH_REQUESTS'] ?? 2000)
const RUNS = 10
const AT_A_TIME = 8
/** security.md 3.6. */
const LEAST_P = 0.01

type Listed = { readonly User: readonly { readonly Alias: string; readonly EmailAddress?: string }[] }

/** Accounts of each kind; known ones one after another, so that each of them is really sent a mail. */
const accountsOf = async (portal: Portal) => {
  const pages = Math.ceil(PER_KIND / 500)
  const people: string[] = []
  for (let page = 1; page <= pages; page += 1) {
    const { User } = (await portal.unity(`/users?rowsPerPage=500&pageNumber=${page}`)) as Listed
    people.push(...User.filter(({ EmailAddress }) => EmailAddress).map(({ Alias }) => Alias))
  }
  const unfit = new Set(['jlocke', 'hdesk.lead', 'reception'])
  const known = people.filter((alias) => !unfit.has(alias))
  return {
    known: (at: number) => known[at % known.length] ?? '',
    unknown: (at: number) => `nobody${at}`,
    locked: () => 'jlocke',
    protected: () => 'hdesk.lead',
    'without mail': () => 'reception',
  } as const satisfies Record<string, (at: number) => string>
}

export const benchmark = async (signal: AbortSignal) => {
  const portal = await startPortal(Math.max(60, PER_KIND), signal)
  try {
    const accounts = Object.entries(await accountsOf(portal))
    const asked = accounts
      .flatMap(([kind, account]) =>
        Array.from({ length: PER_KIND }, (_, at) => ({ kind, account: account(at), run: at % RUNS })),
      )
      // In any order, so that no kind has the quieter moments.
      .map((each) => ({ ...each, order: Math.random() }))
      .toSorted((one, other) => one.order - other.order)
    const times = new Map<string, number[][]>(
      accounts.map(([kind]) => [kind, Array.from({ length: RUNS }, () => [])]),
    )
    const seen = new Set<string>()
    let next = 0
    const work = async (): Promise<void> => {
      for (let at = next++; at < asked.length && !signal.aborted; at = next++) {
        const { kind, account, run } = asked[at] ?? { kind: '', account: '', run: 0 }
        const { ms, response } = await portal.post('codes', sourceOf(at), { account })
        seen.add(`${response.status} ${[...response.headers.keys()].toSorted().join(' ')}`)
        times.get(kind)?.[run]?.push(ms)
      }
    }
    await Promise.all(Array.from({ length: AT_A_TIME }, work))
    const unknown = times.get('unknown') ?? []
    const rows = [...times].map(([kind, runs]) => {
      const alike = runs.filter((run, at) => sameDistribution(run, unknown[at] ?? []) > LEAST_P).length
      return {
        kind,
        alike,
        whole: runs.flat(),
        apart: Math.abs(median(runs.flat()) - median(unknown.flat())),
      }
    })
    return {
      columns: [
        'account',
        'requests',
        'median ms',
        'apart from unknown ms',
        `runs of ${RUNS} with p > ${LEAST_P}`,
      ],
      rows: rows.map(({ kind, whole, apart, alike }) => [kind, whole.length, median(whole), apart, alike]),
      budgets: [
        { name: 'medians apart, ms', value: Math.max(...rows.map(({ apart }) => apart)), most: 5 },
        {
          name: `runs that differ, of ${RUNS}`,
          value: RUNS - Math.min(...rows.map(({ alike }) => alike)),
          most: 1,
        },
        { name: 'sorts of answers', value: seen.size, most: 1 },
      ],
    }
  } finally {
    await portal.stop()
  }
}
