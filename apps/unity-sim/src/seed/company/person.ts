import type { Random } from '../random.ts'
import { conditionOf, type Condition } from './condition.ts'
import type { FixedPerson } from './fixed.ts'
import { names, plain, type Name, type Tongue } from './names.ts'
import { departments, places, type Place } from './places.ts'

/** One of the company, before there are columns. */
export type Person = {
  readonly alias: string
  readonly first: string | null
  readonly last: string | null
  readonly displayName: string
  readonly extension: string
  readonly mail: string | null
  readonly addresses: readonly string[]
  readonly place: Place
  readonly department: string
  readonly title: string
  readonly condition: Condition
  readonly role: string | undefined
  readonly isDirectoryOwned: boolean
  readonly isFixed: boolean
}

const TONGUES = Object.keys(names) as readonly Tongue[]
const DEPARTMENTS = Object.keys(departments)
const WHEREABOUTS = places.flatMap((place) => Array.from({ length: place.weight }, () => place))

const ROLES = [
  'Help Desk Administrator',
  'Help Desk Administrator',
  'Help Desk Administrator',
  'User Administrator',
  'Read Only Administrator',
  'Greeting Administrator',
  'System Administrator',
] as const

const DOMAINS = ['lab.example', 'old.example', 'voice.lab.example', 'group.example']

/** Names of accounts that are not taken yet: `mrossi`, `mrossi2`. */
export const createAliases = (taken: readonly string[]) => {
  const used = new Set(taken)
  const counts = new Map<string, number>()
  return (base: string): { readonly alias: string; readonly suffix: string } => {
    for (;;) {
      const count = (counts.get(base) ?? 0) + 1
      counts.set(base, count)
      const suffix = count === 1 ? '' : String(count)
      const alias = base + suffix
      if (used.has(alias)) continue
      used.add(alias)
      return { alias, suffix }
    }
  }
}

const addressesOf = (random: Random, alias: string, local: string): readonly string[] => {
  if (random.chance(0.5)) return []
  const locals = [local, alias, `voicemail.${alias}`, local]
  return DOMAINS.slice(0, 1 + Math.floor(random.next() ** 2 * 4)).map(
    (domain, index) => `${locals[index]}@${domain}`,
  )
}

const work = (random: Random) => {
  const department = random.pick(DEPARTMENTS)
  return { department, title: random.pick(departments[department] ?? ['Clerk']) }
}

const displayed = (tongue: Tongue, [given]: Name, [family]: Name): string => {
  const { familyFirst } = names[tongue] as { familyFirst?: string }
  return familyFirst === undefined ? `${given} ${family}` : family + familyFirst + given
}

type Sources = {
  readonly random: Random
  readonly aliasOf: ReturnType<typeof createAliases>
  readonly nextExtension: () => string
  /** Names of those whom documents name: nobody else bears them. */
  readonly isTaken: (displayName: string) => boolean
}

const inventName = ({ random, isTaken }: Sources, tongue: Tongue) => {
  for (;;) {
    const given = random.pick<Name>(names[tongue].given)
    const family = random.pick<Name>(names[tongue].family)
    const displayName = displayed(tongue, given, family)
    if (!isTaken(displayName)) return { given, family, displayName }
  }
}

/** Makes somebody up. */
export const inventPerson = (sources: Sources): Person => {
  const { random, aliasOf, nextExtension } = sources
  const place = random.pick(WHEREABOUTS)
  const { given, family, displayName } = inventName(
    sources,
    random.chance(0.75) ? place.tongue : random.pick(TONGUES),
  )
  const { alias, suffix } = aliasOf(plain(given).slice(0, 1) + plain(family))
  const local = `${plain(given)}.${plain(family)}${suffix}`
  return {
    ...work(random),
    alias,
    place,
    displayName,
    first: given[0],
    last: family[0],
    extension: nextExtension(),
    mail: random.chance(0.94) ? `${local}@lab.example` : null,
    addresses: addressesOf(random, alias, local),
    condition: conditionOf(random),
    role: random.chance(0.012) ? random.pick(ROLES) : undefined,
    isDirectoryOwned: random.chance(0.25),
    isFixed: false,
  }
}

/** Somebody of the fixed lists, in full. */
export const fixedPerson = (random: Random, person: FixedPerson): Person => {
  const { alias, first, last, displayName, mail, addresses } = person
  const local = `${plain([first ?? '']) || alias}.${plain([last ?? '']) || alias}`.replaceAll(' ', '')
  return {
    ...work(random),
    alias,
    first,
    last,
    place: places[0] ?? random.pick(places),
    department: person.department,
    displayName: displayName ?? [first, last].filter(Boolean).join(' '),
    extension: person.extension,
    mail: mail === undefined ? `${local}@lab.example` : mail,
    addresses: addresses ?? [],
    condition: person.condition,
    role: person.role,
    isDirectoryOwned: person.isDirectoryOwned ?? false,
    isFixed: true,
  }
}
