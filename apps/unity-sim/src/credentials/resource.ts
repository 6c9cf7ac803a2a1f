import type { Resource } from '@unity-desk/cupi'
import type { Simulated } from '../kernel/behaviour.ts'
import type { Call } from '../kernel/call.ts'
import { readFields } from '../kernel/fields.ts'
import { notAuthorized, noSuch } from '../kernel/refused.ts'
import { references } from '../kernel/rules.ts'
import { simulateSingleton } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { rolesHeldBy } from '../people/assignments.ts'
import { mayReset } from '../privileges.ts'
import { changeCredential } from './change.ts'
import { imsException } from './judge.ts'
import { credentialOf, credentials, PIN, type CredentialType } from './table.ts'

const ownerOf = ({ world, ids }: Call, table: string): Row => {
  const id = ids[0] ?? ''
  const owner = world.store.table(table).get(id)
  if (!owner) throw noSuch(table === 'users' ? 'User' : 'UserTemplate', id)
  return owner
}

type Options = {
  readonly name: string
  readonly resource: Resource
  readonly type: CredentialType
  /** Table of those who have it. */
  readonly owners: 'users' | 'userTemplates'
}

/** A PIN or a password, of a user or of a template. */
export const simulateCredential = ({ name, resource, type, owners }: Options): Simulated =>
  simulateSingleton({
    name,
    resource,
    tables: [credentials],
    locate: (call) => {
      const owner = ownerOf(call, owners)
      return { ...credentialOf(call.world, call.ids[0] ?? '', type), Alias: owner['Alias'] ?? '' }
    },
    update: (call, credential) => {
      const { world, account } = call
      const owner = ownerOf(call, owners)
      if (!mayReset(account.roles, rolesHeldBy(world, owner['ObjectId'] ?? ''))) throw notAuthorized()
      const given = readFields(resource, call.body, world.strict)
      const table = world.store.table(credentials.name)
      references({ call, resource, table, given, before: credential, after: { ...credential, ...given } })
      // The directory owns the password of its people, and never the PIN (cupi.md 2.7).
      if (type !== PIN && (owner['LdapType'] ?? '0') !== '0' && given['Credentials'] !== undefined)
        throw imsException('LDAP authentication enabled. UpdateCredential failure')
      changeCredential(world, { credential, owner, isPin: type === PIN, by: 'administrator', given })
    },
  })
