import { describe, expect, test } from 'vitest'
import { languages } from './language.ts'

type Say = (...given: readonly unknown[]) => unknown
type Samples = readonly (readonly unknown[])[]

/** Words that are the same in English and in the language, where they stand for themselves. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  // Names of products, formats and roles: a role is named here as it is in the configuration and in the audit log.
  every:
    'Unity Desk/CUPI/CSV/NDJSON/ObjectId/Alias/PIN/viewer/helpdesk/administrator/auditor/Fax/SMTP/SMS/MD5/SHA-1'.split(
      '/',
    ),
  de: ['Name', 'Person', 'Plan', 'Partition', 'Operator', 'Format', 'Pager', 'Filter', 'Helpdesk:'],
  es: ['Tokens', 'Plan', 'no', 'No', 'Error', 'Reversible'],
  fr: [
    'Administration',
    'Plan',
    'Sessions',
    'Partition',
    'Format',
    'Action',
    'Messages',
    'Site',
    'six',
    'Contact',
    'Mobile',
  ],
  pt: ['Tokens', 'Pager', 'zero'],
}

/** Texts that are made of what they are given alone, or with a word that is the same. */
const SAME_FORMS: Readonly<Record<string, readonly string[]>> = {
  every: [
    'address-moves words.counted',
    'administration permissionGroupWords.within',
    'people words.narrow.option',
    'portal words.state.at',
  ],
  de: ['people words.narrow.ticket', 'verifications words.waiting.reference', 'raw words.status'],
  fr: [
    'people words.narrow.ticket',
    'verifications words.waiting.reference',
    'administration scopeWords.PartitionObjectId',
  ],
  pt: ['raw words.status'],
}

const now = new Date('2026-11-22T14:03:07Z')
const moment = { now, minutesLeft: () => 21, credential: { HackCount: 5 } }
const states = [
  { kind: 'locked-by-administrator', since: now },
  { kind: 'locked-by-failures', since: now, until: now },
  { kind: 'locked-by-failures', since: now, until: null },
  { kind: 'never-enrolled' },
  { kind: 'expired', since: now },
  { kind: 'must-change' },
  { kind: 'failing', count: 1, locksAt: 3 },
  { kind: 'failing', count: 1, locksAt: null },
  { kind: 'open' },
]
const rules = [0, 5].map((number) => ({
  MinLength: 6,
  TrivialCredChecking: true,
  PrevCredCount: number,
  MaxDays: number,
  MaxHacks: number,
  LockoutDuration: 30,
}))
const notes = [
  { kind: 'unlocked', at: now, reference: '' },
  { kind: 'reset', at: undefined, reference: '17', mustChange: true },
  { kind: 'ticket', until: now, reference: '17' },
]
const person = { operator: 'Zoë', name: 'Zoë', extension: '2041' }

/** What is said of a few things, and not of any text or number. */
const SAMPLES: Readonly<Record<string, Samples>> = {
  'administration words.refusalOf': [['name: taken'], ['role: refused']],
  'audit words.act.kind': [['users'], ['tokens']],
  'audit words.act.role': [[null, 'session']],
  'new-person words.taken': [['Zoë', 'list']],
  'pins words.sayState': states.map((state) => [state, moment]),
  'pins words.tagOf': states.map((state) => [state]),
  'pins words.sayRest': [[[states[8], states[3]], moment]],
  'pins words.sayRule': rules.flatMap((rule) => ['PIN', 'password'].map((what) => [rule, what])),
  'pins words.handOff': notes.flatMap((note) => ['PIN', 'password'].map((what) => [what, note, person])),
  'pins words.refusal': [[{ code: 'digits' }], [{ code: 'too-short', atLeast: 6 }]],
  'pins words.refusalOf': [['digits'], ['history']],
}

const files = import.meta.glob<object>('/apps/web/src/**/words/*.ts', { eager: true })

const rooms = new Map<string, Map<string, object>>()
for (const [file, parts] of Object.entries(files)) {
  const [, room = '', language = ''] = /(\w[\w-]*)\/words\/(\w+)\.ts$/.exec(file) ?? []
  rooms.set(room, (rooms.get(room) ?? new Map<string, object>()).set(language, parts))
}

const isSay = (value: unknown): value is Say => typeof value === 'function'

/** Everything that a catalogue says, by where it stands. */
const leavesOf = (value: unknown, path: string): [string, string | Say][] => {
  if (typeof value === 'string' || isSay(value)) return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, `${path}.${key}`))
}

const saidIn = (room: string, language: string): Map<string, string | Say> => {
  const parts = Object.entries(rooms.get(room)?.get(language) ?? {})
  return new Map(parts.flatMap(([part, value]) => leavesOf(value, `${room} ${part}`)))
}

const GIVEN = ['Zoë', 2, now, ['Zoë'], undefined]

const anything = (length: number): Samples =>
  length === 0 ? [[]] : anything(length - 1).flatMap((rest) => GIVEN.map((each) => [each, ...rest]))

const textsOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(textsOf)
    : [String(value)].filter(Boolean)

/** Undefined where it makes no sense of what it is given. */
const say = (text: string | Say | undefined, given: readonly unknown[]): string | undefined => {
  if (typeof text !== 'function') return text
  try {
    const said = textsOf(text(...given)).join(' ')
    return said === '' || /undefined|NaN|\[object/.test(said) ? undefined : said
  } catch {
    return undefined
  }
}

const isAllowed = (lists: typeof SAME, language: string, text: string): boolean =>
  [lists['every'], lists[language]].some((list) => list?.includes(text))

/** What is wrong with a text that does not differ from English; undefined where it does. */
const flawOf = (language: string, path: string, english: string | Say, other: string | Say | undefined) => {
  if (typeof english === 'string') {
    const isSame = english === other && /\p{L}/u.test(english) && !isAllowed(SAME, language, english)
    return isSame ? `${path} is English: ${english}` : undefined
  }
  if (isAllowed(SAME_FORMS, language, path)) return undefined
  const own = SAMPLES[path]
  const samples = own ?? anything(english.length).filter((given) => say(english, given) !== undefined)
  if (samples.length === 0) return `${path} needs samples in this test`
  const isEnglish = (given: readonly unknown[]): boolean => {
    const said = say(other, given)
    return said === undefined || (said === say(english, given) && !isAllowed(SAME, language, said))
  }
  const found = own ? own.find(isEnglish) : samples.every(isEnglish) && samples[0]
  return found ? `${path} is English: ${say(english, found)}` : undefined
}

const others = Object.keys(languages).filter((language) => language !== 'en')

test.each([...rooms.keys()])('the words of %s are there in all languages', (room) => {
  expect([...(rooms.get(room)?.keys() ?? [])].toSorted()).toEqual(Object.keys(languages).toSorted())
})

describe.each(others)('in %s', (language) => {
  test.each([...rooms.keys()])('%s says nothing in English', (room) => {
    const said = saidIn(room, language)
    const flaws = [...saidIn(room, 'en')].map(([path, english]) =>
      flawOf(language, path, english, said.get(path)),
    )
    expect(flaws.filter((flaw) => flaw !== undefined)).toEqual([])
  })
})
