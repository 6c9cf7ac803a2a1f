import { credentials } from '../../credentials/table.ts'
import type { Store } from '../../kernel/store.ts'
import type { Row } from '../../kernel/table.ts'
import { addresses } from '../../people/addresses.ts'
import { alternates } from '../../people/alternate-extensions.ts'
import { assignments } from '../../people/assignments.ts'
import { randomOf } from '../random.ts'
import { roleIdOf } from '../roles.ts'
import { createAlternates } from './alternates.ts'
import { insertAutoAttendant } from './call-handlers.ts'
import { insertContacts } from './contacts.ts'
import { createCredentialColumns } from './credential-columns.ts'
import { fillDirectory } from './directory.ts'
import { createExtensions } from './extensions.ts'
import { fixedPeople, remarkablePeople } from './fixed.ts'
import { insertLists } from './lists.ts'
import { createAliases, fixedPerson, inventPerson, type Person } from './person.ts'
import { insertPrivateLists } from './private-lists.ts'
import { createUserColumns } from './user-columns.ts'

export type CompanyOptions = {
  /** How many people. */
  readonly users: number
  /** The same company for the same seed. */
  readonly seed: number
  /** What locks, failures and ages of PINs are counted back from. */
  readonly now: Date
}

const FIXED_FROM = 20
const REMARKABLE_FROM = 60
const BATCH = 5000

function* peopleOf({ users, seed }: CompanyOptions): Generator<Person> {
  const random = randomOf(seed)
  const named = [
    ...(users >= FIXED_FROM ? fixedPeople : []),
    ...(users >= REMARKABLE_FROM ? remarkablePeople : []),
  ]
  for (const person of named) yield fixedPerson(random, person)
  // Whether the named are there or not, nobody else takes their names and extensions.
  const all = [...fixedPeople, ...remarkablePeople]
  const known = new Set(fixedPeople.map(({ first, last }) => `${first} ${last}`))
  const sources = {
    random,
    isTaken: (name: string) => known.has(name),
    aliasOf: createAliases(all.map(({ alias }) => alias)),
    nextExtension: createExtensions(
      random,
      users,
      all.map(({ extension }) => extension),
    ),
  }
  for (let count = named.length; count < users; count += 1) yield inventPerson(sources)
}

/** Fills the store with the people of the demo company. */
export const foundCompany = (store: Store, options: CompanyOptions): void => {
  const random = randomOf(options.seed + 1_000_003)
  const userRow = createUserColumns(random, options.now)
  const credentialRows = createCredentialColumns(random, options.now)
  const alternatesOf = createAlternates(randomOf(options.seed + 2_000_003))
  const batch = new Map<string, Row[]>()

  const put = (table: string, ...rows: readonly Row[]): void => {
    const waiting = batch.get(table) ?? []
    waiting.push(...rows)
    batch.set(table, waiting)
  }

  const flush = (): void => {
    for (const [table, rows] of batch) {
      const [first] = rows
      if (first) store.table(table).load(Object.keys(first), rows)
    }
    batch.clear()
  }

  let count = 0
  for (const person of peopleOf(options)) {
    const user = userRow(person)
    const id = user['ObjectId'] ?? ''
    put('users', user)
    put(credentials.name, ...credentialRows(person, user))
    for (const address of person.addresses)
      put(addresses.name, { ObjectId: random.guid(), SmtpAddress: address, ObjectGlobalUserObjectId: id })
    put(alternates.name, ...alternatesOf(person, id))
    if (person.role !== undefined)
      put(assignments.name, {
        ObjectId: random.guid(),
        UserObjectId: id,
        RoleObjectId: roleIdOf(person.role),
      })
    count += 1
    if (count % BATCH === 0) flush()
  }
  flush()
  fillDirectory(store)
  insertPrivateLists(store)
  if (options.users >= FIXED_FROM) {
    insertContacts(store)
    insertLists(store)
    insertAutoAttendant(store)
  }
}
