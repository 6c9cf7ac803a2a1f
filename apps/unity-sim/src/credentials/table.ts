import { randomUUID } from 'node:crypto'
import { databaseTime } from '@unity-desk/cupi'
import { pin } from '@unity-desk/cupi/resources'
import type { World } from '../kernel/call.ts'
import { noSuch } from '../kernel/refused.ts'
import { shapeOf, type Shape } from '../kernel/shape.ts'
import type { Row } from '../kernel/table.ts'

/** Numbers that Unity gives the two kinds (cupi.md 2.7). */
export const PIN = '4'
export const PASSWORD = '3'

export type CredentialType = typeof PIN | typeof PASSWORD

const { Alias: _alias, ...fields } = pin.fields

/** Credentials of users and of templates, both kinds. Former hashes stand in History, newest first. */
export const credentials: Shape = shapeOf(
  'credentials',
  { ...pin, fields },
  {
    hidden: ['Hash', 'History'],
    indexes: ['UserObjectId'],
  },
)

/** The credential of one kind that a user or a template has. */
export const credentialOf = ({ store }: World, ownerId: string, type: CredentialType): Row => {
  const row = store.table(credentials.name).first([
    { column: 'UserObjectId', operator: 'is', value: ownerId },
    { column: 'CredentialType', operator: 'is', value: type },
  ])
  if (!row) throw noSuch('Credential', ownerId)
  return row
}

/** The authentication rule that a credential obeys. */
export const ruleOf = ({ store }: World, credential: Row): Row => {
  const id = credential['CredentialPolicyObjectId'] ?? ''
  const rule = store.table('authenticationRules').get(id)
  if (!rule) throw noSuch('AuthenticationRule', id)
  return rule
}

const COPIED = [
  'CredentialType',
  'CantChange',
  'DoesntExpire',
  'CredMustChange',
  'CredentialPolicyObjectId',
  'Hash',
]

/** Gives a new owner the credentials that a template holds: flags, rule and first value (cupi.md 2.5). */
export const copyCredentials = (world: World, templateId: string, ownerId: string): void => {
  for (const type of [PIN, PASSWORD] as const) {
    const template = credentialOf(world, templateId, type)
    world.store.table(credentials.name).insert({
      ObjectId: randomUUID(),
      UserObjectId: ownerId,
      IsPrimary: 'false',
      EncryptionType: '3',
      TimeChanged: databaseTime(world.now()),
      ...Object.fromEntries(COPIED.map((name) => [name, template[name] ?? null])),
    })
  }
}

export const removeCredentials = ({ store }: World, ownerId: string): void =>
  store.table(credentials.name).removeWhere([{ column: 'UserObjectId', operator: 'is', value: ownerId }])
