import type { Condition } from './condition.ts'

/** Somebody whom documents and tests name: always there, whatever the seed. */
export type FixedPerson = {
  readonly alias: string
  readonly extension: string
  readonly first: string | null
  readonly last: string | null
  readonly displayName?: string
  readonly condition: Condition
  readonly department: string
  readonly addresses?: readonly string[]
  readonly mail?: string | null
  readonly role?: string
  readonly isDirectoryOwned?: true
}

/** The PIN of everybody in these lists; nobody else's is known. */
export const FIXED_PIN = '915264'

const person = (
  alias: string,
  extension: string,
  [first, last]: readonly [string | null, string | null],
  condition: Condition,
  rest: Partial<FixedPerson> = {},
): FixedPerson => ({ alias, extension, first, last, condition, department: 'Customer Care', ...rest })

/** From 20 people on. */
export const fixedPeople: readonly FixedPerson[] = [
  person('mrossi', '2041', ['Marta', 'Rossi'], 'locked-by-failures', {
    department: 'Facilities',
    addresses: ['marta.rossi@lab.example', 'm.rossi@old.example'],
  }),
  person('mrossini', '2077', ['Mario', 'Rossini'], 'fine', { addresses: [] }),
  person('rmartin', '3120', ['Rosa', 'Martin'], 'expired', { addresses: ['rosa.martin@old.example'] }),
  person('sobrien', '2085', ['Sean', "O'Brien"], 'must-change', { addresses: [] }),
  person('ximg', '2099', ['Ximena', 'Img'], 'fine', {
    displayName: '<img src=x onerror=alert(1)>',
    addresses: [],
  }),
  person('hdesk.lead', '2101', ['Harriet', 'Lead'], 'fine', {
    department: 'Information Technology',
    role: 'Help Desk Administrator',
    addresses: [],
  }),
  person('lkeller', '2110', ['Lena', 'Keller'], 'fine', { isDirectoryOwned: true, addresses: [] }),
  person('newhire', '2120', ['Noah', 'Newman'], 'never-enrolled', { addresses: [] }),
  person('jlocke', '2130', ['John', 'Locke'], 'locked-by-administrator', { addresses: [] }),
]

/** From 60 people on: names that break screens, and what a directory really holds. */
export const remarkablePeople: readonly FixedPerson[] = [
  person(
    'wolfeschlegel',
    '2201',
    [
      'Adolph Blaine Charles David Earl Frederick Gerald Hubert Irvin J',
      'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenh',
    ],
    'fine',
    { displayName: 'Hubert Blaine Wolfeschlegelsteinhausenbergerdorff-Featherstonhau' },
  ),
  person('zfuchs', '2202', ['Zoë 🦊', 'Fuchs'], 'fine'),
  person('btables', '2203', ["Robert'); DROP TABLE users;--", 'Tables'], 'fine'),
  person('reception', '2204', ['Smith & "Sons"', '<b>Reception</b>'], 'fine', { mail: null }),
  person('cher', '2205', ['Cher', null], 'must-change'),
  person('msilva', '2206', ['Maria', 'Silva'], 'expired'),
  person('msilva2', '2207', ['Maria', 'Silva'], 'fine'),
  person('msilva3', '2208', ['Maria', 'Silva'], 'locked-by-failures', { department: 'Sales' }),
  person('abu.nour', '2209', ['‏نور', 'Abu-Nour (سوق)'], 'fine'),
  person('lobby phone', '2210', [null, 'Lobby'], 'fine', { displayName: 'Lobby Phone', mail: null }),
  person('0007', '0007', ['James', 'Bond'], 'failing'),
  person('sysadmin', '2211', ['Sybil', 'Admin'], 'fine', { role: 'System Administrator' }),
]
