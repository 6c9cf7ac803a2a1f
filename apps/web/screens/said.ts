import { globSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Language } from '#lib/language.ts'

// What the scenes look for is written in English. Here it is looked up in the catalogues, and said in another language.

type Say = (...given: readonly unknown[]) => unknown
/** What stands between the things that a text was given. */
type Pattern = readonly string[]
type Pair = { readonly english: Pattern; readonly other: Pattern }

const sources = fileURLToPath(new URL('../src/', import.meta.url))
/** A number that no scene looks for: where it is said stands any other. */
const ANY_NUMBER = 701
const MARK = new RegExp(String.raw`[\uE000-\uE003]|${ANY_NUMBER}`, 'u')
const MOMENTS = [new Date('2026-03-05T07:09:11'), new Date('2031-10-26T18:42:53')] as const

/** A module of the console as it is in a language, which it takes from the browser when it is loaded. */
const load = (file: string, language: Language): Promise<object> => {
  Object.defineProperty(navigator, 'languages', { value: [language], configurable: true })
  return import(`${pathToFileURL(file).href}?language=${language}`)
}

// What such a module imports is in its language as well, and loaded once for each.
registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context)
    const language = context.parentURL && new URL(context.parentURL).searchParams.get('language')
    const isOurs = found.url.startsWith(pathToFileURL(sources).href)
    return language && isOurs ? { ...found, url: `${found.url}?language=${language}` } : found
  },
})

const isSay = (value: unknown): value is Say => typeof value === 'function'

/** Everything that two catalogues say at the same place. */
const leavesOf = (english: unknown, other: unknown): readonly (readonly [unknown, unknown])[] => {
  if (typeof english !== 'object' || english === null) return [[english, other]]
  if (typeof other !== 'object' || other === null) return []
  const others = Object.entries(other)
  return Object.entries(english).flatMap(([key, each]) =>
    leavesOf(each, others.find(([name]) => name === key)?.[1]),
  )
}

/** Ways to ask a function of this many things, for it does not say what it wants to be given. */
const waysToAsk = (count: number, numbers: readonly number[]): readonly (readonly unknown[])[] =>
  Array.from({ length: count }, (_none, at) => [
    String.fromCodePoint(0xe000 + at),
    ...numbers,
    true,
    false,
    MOMENTS,
  ]).reduce<readonly (readonly unknown[])[]>(
    (ways, given) => ways.flatMap((way) => given.map((each) => [...way, each])),
    [[]],
  )

const say = (text: Say, given: readonly unknown[]): string | undefined => {
  try {
    const said = text(...given)
    return typeof said !== 'string' || /undefined|NaN|\[object|Invalid Date|GMT/.test(said) ? undefined : said
  } catch {
    return undefined
  }
}

const beginning = (one: string, two: string): string => {
  const at = [...one].findIndex((letter, index) => letter !== two[index])
  return at < 0 ? one : one.slice(0, at)
}
const reverse = (text: string): string => [...text].toReversed().join('')

/** A time is written in many ways: what two of them have in common stands around it. */
const ask = (text: Say, given: readonly unknown[]): Pattern | undefined => {
  const [one, two] = [0, 1].map((at) =>
    say(
      text,
      given.map((each) => (each === MOMENTS ? MOMENTS[at] : each)),
    ),
  )
  if (one === undefined || two === undefined) return undefined
  if (one === two) return one.split(MARK)
  return [beginning(one, two), reverse(beginning(reverse(one), reverse(two)))].flatMap((part) =>
    part.split(MARK),
  )
}

const pairsOf = (english: unknown, other: unknown, numbers: readonly number[]): readonly Pair[] => {
  if (typeof english === 'string' && typeof other === 'string')
    return [{ english: [english], other: [other] }]
  if (!isSay(english) || !isSay(other)) return []
  return waysToAsk(Math.min(english.length, 3), numbers).flatMap((given) => {
    const said = { english: ask(english, given), other: ask(other, given) }
    return said.english && said.other ? [{ english: said.english, other: said.other }] : []
  })
}

const escape = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`)

const letters = (pattern: Pattern): number => pattern.join('').replace(/\P{L}/gu, '').length

/** How the other language says what is looked for by this text, where this pair is what is meant. */
const translate = (
  { english, other }: Pair,
  text: string,
  { isWhole, within }: { readonly isWhole: boolean; readonly within: (given: string) => string },
): readonly string[] => {
  const filled = new RegExp(`^${english.map(escape).join('(.+?)')}$`, isWhole ? 'u' : 'iu').exec(text)
  const isMeant = filled !== null && letters(english) > 2
  const isPart = !isWhole && english.some((part) => part.toLowerCase().includes(text.toLowerCase()))
  return [
    ...(isMeant ? [other.map((part, at) => escape(part) + within(filled[at + 1] ?? '')).join('')] : []),
    ...(isPart ? [other.map(escape).join('.*')] : []),
  ]
}

const any = (found: readonly string[], self: string): string => [...new Set([...found, self])].join('|')

const translateRegExp = (pairs: readonly Pair[], wanted: RegExp): RegExp => {
  if (!/[A-Za-z]{2}/.test(wanted.source)) return wanted
  const found = pairs.flatMap(({ english, other }) =>
    letters(english) > 0 && wanted.test(english.join('Marta')) ? other.map(escape).join('.*') : [],
  )
  return new RegExp(
    `${wanted.source.startsWith('^') ? '^' : ''}(?:${any(found, wanted.source)})`,
    wanted.flags,
  )
}

const translateText = (pairs: readonly Pair[], wanted: string, isWhole: boolean): string | RegExp => {
  const same = (text: string): readonly string[] =>
    pairs.flatMap(({ english, other }) =>
      english.length === 1 && english[0] === text ? other.map(escape) : [],
    )
  const within = (given: string): string => same(given)[0] ?? escape(given)
  const plain = same(wanted)
  const found =
    plain.length > 0 ? plain : pairs.flatMap((pair) => translate(pair, wanted, { isWhole, within }))
  const [label, name] = wanted.split(': ')
  if (found.length === 0 && (label === undefined || name === undefined || same(label).length === 0))
    return wanted
  const source = any(
    found.length > 0 ? found : [`${within(label ?? '')}: ${within(name ?? '')}`],
    escape(wanted),
  )
  return new RegExp(isWhole ? `^(?:${source})$` : source, isWhole ? 'u' : 'iu')
}

export type Said = (wanted: string | RegExp, isWhole?: boolean) => string | RegExp

const catalogues = async (language: Language): Promise<readonly object[]> => {
  const loaded: object[] = []
  for (const file of globSync(`${sources}**/{words/en,*-words}.ts`).toSorted())
    loaded.push({ ...(await load(file.replace(/words\/en\.ts$/, `words/${language}.ts`), language)) })
  return loaded
}

const read = async (language: Language): Promise<Said> => {
  const leaves = leavesOf(await catalogues('en'), await catalogues(language))
  const asked = new Map<string, readonly Pair[]>()
  const pairs = (numbers: readonly number[]): readonly Pair[] => {
    const key = numbers.join()
    const found = asked.get(key) ?? leaves.flatMap(([english, other]) => pairsOf(english, other, numbers))
    asked.set(key, found)
    return found
  }
  return (wanted, isWhole = false) => {
    if (typeof wanted !== 'string') return translateRegExp(pairs([1, ANY_NUMBER]), wanted)
    const numbers = [1, ANY_NUMBER, ...(wanted.match(/\d+/g) ?? []).map(Number)].filter(
      (number) => number < 1000,
    )
    return translateText(pairs(numbers), wanted, isWhole)
  }
}

const known = new Map<Language, Promise<Said>>()

/** Says in a language what a scene looks for in English. What stands in no catalogue is said as it is. */
export const saidIn = (language: Language): Promise<Said> => {
  const said = known.get(language) ?? read(language)
  known.set(language, said)
  return said
}
