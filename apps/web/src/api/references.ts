import { queryOptions, skipToken } from '@tanstack/react-query'
import { locale } from '#lib/language.ts'
import { system } from './cupi-system.ts'

/** One of the objects of Unity that a field can name. */
type Choice = { readonly value: string; readonly label: string }

const TEN_MINUTES = 600_000

/** Unity calls the name of some of them DisplayName, and that of others Name. */
type Named = { readonly ObjectId: string } & ({ readonly DisplayName: string } | { readonly Name: string })

const namesOf = async (each: AsyncIterable<Named>): Promise<readonly Choice[]> => {
  const found: Choice[] = []
  for await (const named of each)
    found.push({ value: named.ObjectId, label: 'Name' in named ? named.Name : named.DisplayName })
  return found.sort((one, other) => one.label.localeCompare(other.label))
}

const languageNames = new Intl.DisplayNames(locale, { type: 'language' })

const nameOfLanguage = (tag: string | undefined): string | undefined => {
  try {
    return tag === undefined ? undefined : languageNames.of(tag)
  } catch {
    return tag
  }
}

type Read = (options: { readonly signal: AbortSignal }) => Promise<readonly Choice[]>

/** By the name of the descriptor's `refersTo`, and for two numbers that stand for something by the name of their field. */
const readers: Readonly<Record<string, Read>> = {
  coses: (options) => namesOf(system.coses.each(options)),
  partitions: (options) => namesOf(system.partitions.each(options)),
  searchSpaces: (options) => namesOf(system.searchSpaces.each(options)),
  phoneSystems: (options) => namesOf(system.phoneSystems.each(options)),
  schedules: (options) => namesOf(system.schedules.each(options)),
  messageAgingPolicies: (options) => namesOf(system.messageAgingPolicies.each(options)),
  TimeZone: async (options) => {
    const found: Choice[] = []
    for await (const { TimeZoneId, DisplayName } of system.timeZones.each(options))
      found.push({ value: String(TimeZoneId), label: DisplayName })
    return found
  },
  Language: async (options) => {
    const found: Choice[] = []
    for await (const { LanguageCode, LanguageTag } of system.languageMap.each(options))
      found.push({ value: String(LanguageCode), label: nameOfLanguage(LanguageTag) ?? String(LanguageCode) })
    return found.sort((one, other) => one.label.localeCompare(other.label))
  },
}

/** What a field can name. What is not listed here is typed as Unity has it. */
export const references = (kind: string | undefined) => {
  const read = kind === undefined || !Object.hasOwn(readers, kind) ? undefined : readers[kind]
  return queryOptions({
    queryKey: ['references', kind],
    queryFn: read ? ({ signal }) => read({ signal }) : skipToken,
    staleTime: TEN_MINUTES,
  })
}
