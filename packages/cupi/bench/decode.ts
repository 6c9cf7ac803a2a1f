import { decodeList, encodeList, json, type Format, type Tree } from '../src/index.ts'
import { users } from '../src/resources/users.ts'
import { xml } from '../src/wire/xml.ts'

const ROWS = 2000
const ROUNDS = 25

const VALUES: Readonly<Record<string, (at: number) => string>> = {
  text: (at) => `Zoë O'Brien & Söhne ${at}`,
  uri: (at) => `/vmrest/users/3d0f6a52-7c1e-4d8b-9a60-${String(at).padStart(12, '0')}/mwis`,
  id: (at) => `3d0f6a52-7c1e-4d8b-9a60-${String(at).padStart(12, '0')}`,
  bool: (at) => String(at % 2 === 0),
  int: (at) => String(at),
  time: () => '2021-04-14T08:10:13Z',
}

/** A row with every field of a list read (cupi.md 2.2). */
const rowOf = (at: number): Tree =>
  Object.fromEntries(
    Object.entries(users.fields).flatMap(([name, field]) =>
      'full' in field ? [] : [[name, VALUES[field.kind]?.(at) ?? '']],
    ),
  )

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

const measure = (format: Format, text: string): readonly number[] => {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now()
    const { items } = decodeList(users, format.read(text).tree)
    times.push(performance.now() - start)
    if (items.length !== ROWS) throw new Error(`${items.length} rows of ${ROWS}`)
  }
  // The first rounds warm the compiler up.
  return times.slice(5).toSorted((one, other) => one - other)
}

/** Text to typed rows, for the largest page that a server gives in one piece (cupi.md 1.12). */
export const benchmark = () => {
  const tree = encodeList(
    users,
    ROWS,
    Array.from({ length: ROWS }, (_, at) => rowOf(at)),
  )
  const rows = [json, xml].map((format) => {
    const text = format.write(users.list, tree)
    const times = measure(format, text)
    const p50 = quantile(times, 0.5)
    return [format.mediaType, text.length / 1e6, p50, quantile(times, 0.95), (ROWS / p50) * 1000]
  })
  return Promise.resolve({
    columns: [`${ROWS} users in`, 'MB', 'p50 ms', 'p95 ms', 'rows/s'],
    rows,
  })
}
