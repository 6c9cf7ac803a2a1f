import type { Resource } from '@unity-desk/cupi'
import { user } from '@unity-desk/cupi/resources'
import { changeCredential } from '../credentials/change.ts'
import { imsException } from '../credentials/judge.ts'
import { credentialOf, credentials, PASSWORD, PIN, type CredentialType } from '../credentials/table.ts'
import type { CollectionBehaviour, Simulated } from '../kernel/behaviour.ts'
import type { Call } from '../kernel/call.ts'
import { readFields } from '../kernel/fields.ts'
import { invalid, noSuch } from '../kernel/refused.ts'
import { ofWhoeverAsks, simulate, simulateSingleton } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { kinds } from '../people/devices.ts'
import { people } from '../people/shape.ts'
import { extensionsOfUser } from './alternate-extensions.ts'
import { allNames } from './alternate-names.ts'
import { accountsOfUser } from './external-service-accounts.ts'
import { allDevicesOf, devicesOf } from './notification-devices.ts'
import { membersOfList } from './private-list-members.ts'
import { listsOfUser } from './private-lists.ts'
import { allAddresses } from './smtp-proxy-addresses.ts'

const { children } = user

const whoeverAsks = ({ world, account }: Call): Row => {
  const row = world.store.table(people.name).get(account.id)
  if (!row) throw noSuch('User', account.id)
  return row
}

/** A new value comes as a parameter of the URL, without a body, and is judged as the user's own (cupi.md 2.11). */
const ownCredential = (
  name: 'pin' | 'password',
  { type, parameter }: { type: CredentialType; parameter: string },
): Simulated => ({
  ...simulateSingleton({
    name: `user.${name}`,
    resource: children[name],
    tables: [credentials],
    locate: whoeverAsks,
    update: ({ world, account, parameters }, owner) => {
      const value = parameters.get(parameter)
      if (value === undefined) throw invalid(`Missing required parameter: ${parameter}`)
      // The directory owns the password of its people, and never the PIN (cupi.md 2.7).
      if (type !== PIN && (owner['LdapType'] ?? '0') !== '0')
        throw imsException('LDAP authentication enabled. UpdateCredential failure')
      changeCredential(world, {
        credential: credentialOf(world, account.id, type),
        owner,
        isPin: type === PIN,
        by: 'user',
        // Whoever has changed it need not do so again.
        given: { Credentials: value, CredMustChange: 'false' },
      })
    },
  }),
  isBodyless: true,
})

/** The same collection as below `/vmrest/users`, of whoever asks, as far as the descriptor goes. */
const own = (name: keyof typeof children, behaviour: CollectionBehaviour): Simulated => {
  const resource: Resource = children[name]
  return ofWhoeverAsks(`user.${name}`, resource, simulate({ ...behaviour, resource }))
}

const ownedBy = (column: string): Pick<CollectionBehaviour, 'parent'> => ({
  parent: { table: people.name, item: 'User', column },
})

const kindsOfDevices = Object.keys(kinds) as readonly (keyof typeof kinds)[]

export const simulated = [
  simulateSingleton({
    name: 'user',
    resource: user,
    tables: [people],
    links: { VoiceFileURI: (row) => (row['VoiceName'] ? '/vmrest/user/voicename' : undefined) },
    locate: whoeverAsks,
    update: ({ world, body }, row) =>
      world.store.table(people.name).update(row['ObjectId'] ?? '', readFields(user, body, world.strict)),
  }),
  ownCredential('pin', { type: PIN, parameter: 'newpin' }),
  ownCredential('password', { type: PASSWORD, parameter: 'newpassword' }),
  own('alternateExtensions', extensionsOfUser),
  own('alternateNames', { ...allNames, ...ownedBy('GlobalUserObjectId') }),
  own('notificationDevices', allDevicesOf('users')),
  ...kindsOfDevices.map((name) => own(name, devicesOf('users', name))),
  own('privateLists', listsOfUser),
  ofWhoeverAsks('user.privateLists.privateListMembers', membersOfList.resource, simulate(membersOfList)),
  own('smtpProxyAddresses', { ...allAddresses, ...ownedBy('ObjectGlobalUserObjectId') }),
  own('externalServiceAccounts', accountsOfUser),
]
