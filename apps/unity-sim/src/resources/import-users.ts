import { importUsers } from '@unity-desk/cupi/resources'
import type { Outcome } from '../kernel/behaviour.ts'
import type { Call } from '../kernel/call.ts'
import { readFields } from '../kernel/fields.ts'
import { noSuch } from '../kernel/refused.ts'
import { required } from '../kernel/rules.ts'
import { simulate } from '../kernel/simulate.ts'
import type { Row, Value } from '../kernel/table.ts'
import { importable, OWNED_BY_DIRECTORY } from '../people/importable.ts'
import { people } from '../people/shape.ts'
import { simulated as users } from './users.ts'

const given = (fields: Readonly<Record<string, Value | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => Boolean(field[1])))

/** The directory says who somebody is; names in the body change nothing (cupi.md 2.9). */
const userBody = (person: Row, extension: string): Record<string, string> =>
  given({
    Alias: person['alias'],
    FirstName: person['firstName'],
    LastName: person['lastName'],
    EmailAddress: person['mail'],
    Department: person['department'],
    DtmfAccessId: extension,
  })

const create = (call: Call): Outcome => {
  const { store, strict } = call.world
  const table = store.table(importable.name)
  const body = readFields(importUsers, call.body, strict)
  required({ call, resource: importUsers, table, given: body, before: undefined, after: body })
  const person = table.get(body['pkid'] ?? '')
  if (!person) throw noSuch(importUsers.item, body['pkid'] ?? '')
  const outcome = users[0]?.handlers.create?.({
    ...call,
    ids: [],
    path: '/vmrest/users',
    body: userBody(person, body['dtmfAccessId'] ?? ''),
  })
  if (outcome?.kind !== 'created') throw new TypeError('users are made by a create')
  store.table(people.name).update(outcome.path.split('/').at(-1) ?? '', {
    LdapType: OWNED_BY_DIRECTORY,
    CcmIdType: OWNED_BY_DIRECTORY,
    LdapCcmPkid: person['pkid'] ?? null,
    LdapCcmUserId: person['alias'] ?? null,
    PhoneNumber: person['phoneNumber'] ?? '',
  })
  // Whoever is a user is not on the list any more (cupi.md 2.9).
  table.remove(person['ObjectId'] ?? '')
  return outcome
}

const listed = simulate({ name: 'importUsers', resource: importUsers, shape: importable })

export const simulated = [{ ...listed, handlers: { ...listed.handlers, create } }]
