import { randomInt } from 'node:crypto'
import type { Running } from './process.ts'

/** One row by its alias; a page of ten of the few that begin so; a page of ten of the many under one letter. */
const QUERIES = {
  exact: ({ Alias }: Person) => `(alias%20is%20${Alias})&rowsPerPage=10`,
  prefix: ({ prefix }: Person) => `(alias%20startswith%20${prefix})&rowsPerPage=10`,
  initial: ({ Alias }: Person) => `(alias%20startswith%20${Alias.slice(0, 1)})&rowsPerPage=10`,
} as const

export type Query = keyof typeof QUERIES

const NAMES = Object.keys(QUERIES) as Query[]
const PEOPLE = 200
const PAGE = 500

export const quantile = (times: readonly number[], share: number): number => {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

type Person = {
  readonly ObjectId: string
  readonly Alias: string
  /** As much of the alias as ten people share, so that a page is as long at every size. */
  readonly prefix: string
}

const rowsFor = async ({ ask }: Running, prefix: string): Promise<number> => {
  const { text } = await ask('GET', `/users?query=(alias%20startswith%20${prefix})&rowsPerPage=0`)
  return Number((JSON.parse(text) as { '@total': string })['@total'])
}

const sharedPrefix = async (simulator: Running, alias: string): Promise<string> => {
  let prefix = alias
  while (prefix.length > 1 && (await rowsFor(simulator, prefix)) < 10) prefix = prefix.slice(0, -1)
  return prefix
}

/** People from all over the directory, with aliases of plain letters. */
const somePeople = async (simulator: Running): Promise<readonly Person[]> => {
  const people: Omit<Person, 'prefix'>[] = []
  for (let at = 0; at < 10; at += 1) {
    const page = 1 + Math.floor((at * simulator.size) / 10 / 100)
    const search = `sort=(alias%20asc)&rowsPerPage=100&pageNumber=${page}`
    people.push(
      ...(JSON.parse((await simulator.ask('GET', `/users?${search}`)).text) as { User: Person[] }).User,
    )
  }
  const plain = people.filter(({ Alias }) => /^[a-z0-9.]{4,30}$/.test(Alias))
  const chosen = Array.from({ length: PEOPLE }, () => plain[randomInt(plain.length)])
  return Promise.all(
    chosen
      .filter((each) => each !== undefined)
      .map(async (each) => ({ ...each, prefix: await sharedPrefix(simulator, each.Alias) })),
  )
}

/** Times of each query on each simulator, asked in turn; the first tenth warms up. */
export const queryRounds = async (simulators: readonly Running[], rounds: number) => {
  const people = await Promise.all(simulators.map(somePeople))
  const times = simulators.map(() => ({
    exact: [] as number[],
    prefix: [] as number[],
    initial: [] as number[],
  }))
  for (let round = 0; round < rounds; round += 1)
    for (const [at, { ask }] of simulators.entries()) {
      const person = people[at]?.[round % PEOPLE]
      if (!person) throw new Error('nobody has a plain alias')
      for (const name of NAMES) {
        const { ms } = await ask('GET', `/users?query=${QUERIES[name](person)}`)
        if (round >= rounds / 10) times[at]?.[name].push(ms)
      }
    }
  return times
}

/** Reads everybody once, in the order of the alias, as a sweep of the directory does. */
export const walk = async ({
  ask,
}: Running): Promise<{ readonly rows: number; readonly seconds: number }> => {
  const start = performance.now()
  let rows = 0
  for (let page = 1; ; page += 1) {
    const { text } = await ask('GET', `/users?sort=(Alias%20asc)&rowsPerPage=${PAGE}&pageNumber=${page}`)
    const { User = [] } = JSON.parse(text) as { User?: Person | Person[] }
    const got = Array.isArray(User) ? User.length : 1
    rows += got
    if (got < PAGE) return { rows, seconds: (performance.now() - start) / 1000 }
  }
}

/** Times of setting a PIN that no rule minds. */
export const changePins = async (simulator: Running): Promise<readonly number[]> => {
  const times: number[] = []
  const seen = new Set<string>()
  for (const { ObjectId } of await somePeople(simulator)) {
    if (seen.has(ObjectId)) continue
    seen.add(ObjectId)
    // Nine digits of which no two neighbours are alike or next to each other.
    const body = { Credentials: `7290${randomInt(1, 4)}8${randomInt(4, 6)}16`, CredMustChange: 'false' }
    const path = `/users/${ObjectId}/credential/pin`
    const result = await simulator.ask('PUT', path, body).catch((error: unknown) => {
      if (error instanceof Error && error.message.includes('Trivial')) return undefined
      throw error
    })
    if (result) times.push(result.ms)
  }
  return times
}
