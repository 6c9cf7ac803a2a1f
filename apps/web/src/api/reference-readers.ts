import { all, is, startsWith } from '@unity-desk/cupi'
import { locale } from '#lib/language.ts'
import { system } from './cupi-system.ts'
import { unity } from './cupi.ts'

/** One of the objects of Unity that a field can name. */
export type Choice = { readonly value: string; readonly label: string }

/** Where there are very many, only so many are read for what was typed. */
const MOST_FOUND = 50

/** Unity calls the name of some of them DisplayName, and that of others Name or RoleName. */
type Named = { readonly ObjectId: string } & (
  | { readonly DisplayName: string }
  | { readonly Name: string }
  | { readonly RoleName: string }
)

type Options = { readonly signal: AbortSignal }

export type Reader = {
  /** All of them, or the first that begin with a text where they are too many. */
  readonly find: (text: string, options: Options) => Promise<readonly Choice[]>
  /** The name of one; absent where Unity has no way to ask for one. */
  readonly nameOf?: (ObjectId: string, options: Options) => Promise<string>
  /** Whether `find` minds the text. */
  readonly isSearched?: true
}

const gathered = async <T>(each: AsyncIterable<T>): Promise<readonly T[]> => {
  const found: T[] = []
  for await (const one of each) found.push(one)
  return found
}

const nameIn = (named: Named): string => {
  if ('Name' in named) return named.Name
  return 'RoleName' in named ? named.RoleName : named.DisplayName
}

const choiceOf = (named: Named): Choice => ({ value: named.ObjectId, label: nameIn(named) })

const inOrder = (found: readonly Choice[]): readonly Choice[] =>
  found.toSorted((one, other) => one.label.localeCompare(other.label))

type Get = (ObjectId: string, options: Options) => Promise<Named>
type Few = { readonly each: (options: Options) => AsyncIterable<Named>; readonly get: Get }

/** Few enough to be read at once. */
const few = ({ each, get }: Few): Reader => ({
  find: async (_text, options) => inOrder((await gathered(each(options))).map(choiceOf)),
  nameOf: async (ObjectId, options) => nameIn(await get(ObjectId, options)),
})

type Page = Promise<{ readonly items: readonly Named[] }>

/** As many as there are people, or more. */
const many = (
  { get }: Pick<Few, 'get'>,
  search: (text: string, options: Options & { readonly size: number }) => Page,
): Reader => ({
  find: async (text, { signal }) =>
    inOrder((await search(text, { signal, size: MOST_FOUND })).items.map(choiceOf)),
  nameOf: async (ObjectId, options) => nameIn(await get(ObjectId, options)),
  isSearched: true,
})

const languageNames = new Intl.DisplayNames(locale, { type: 'language' })

const nameOfLanguage = (tag: string | undefined): string | undefined => {
  try {
    return tag === undefined ? undefined : languageNames.of(tag)
  } catch {
    return tag
  }
}

const { callHandlers, contacts, distributionLists } = system

/** By the name of the descriptor's `refersTo`, and for two numbers that stand for something by the name of their field. */
export const readers: Readonly<Record<string, Reader>> = {
  coses: few(system.coses),
  partitions: few(system.partitions),
  searchSpaces: few(system.searchSpaces),
  phoneSystems: few(system.phoneSystems),
  schedules: few(system.schedules),
  scheduleSets: few(system.scheduleSets),
  locations: few(system.locations),
  roles: few(system.roles),
  messageAgingPolicies: few(system.messageAgingPolicies),
  // Each person has one as well, which nobody means who chooses a handler.
  callHandlers: many(callHandlers, (text, options) =>
    callHandlers.list({
      ...options,
      where:
        text === '' ? is('IsPrimary', false) : all(startsWith('DisplayName', text), is('IsPrimary', false)),
    }),
  ),
  users: many(unity.users, (text, options) =>
    unity.users.list({ ...options, ...(text !== '' && { where: startsWith('DisplayName', text) }) }),
  ),
  contacts: many(contacts, (text, options) =>
    contacts.list({ ...options, ...(text !== '' && { where: startsWith('DisplayName', text) }) }),
  ),
  distributionLists: many(distributionLists, (text, options) =>
    distributionLists.list({ ...options, ...(text !== '' && { where: startsWith('DisplayName', text) }) }),
  ),
  TimeZone: {
    find: async (_text, options) =>
      (await gathered(system.timeZones.each(options))).map(({ TimeZoneId, DisplayName }) => ({
        value: String(TimeZoneId),
        label: DisplayName,
      })),
  },
  Language: {
    find: async (_text, options) =>
      inOrder(
        (await gathered(system.languageMap.each(options))).map(({ LanguageCode, LanguageTag }) => ({
          value: String(LanguageCode),
          label: nameOfLanguage(LanguageTag) ?? String(LanguageCode),
        })),
      ),
  },
}
