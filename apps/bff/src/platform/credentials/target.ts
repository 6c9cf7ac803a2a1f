import type { AuditTarget } from '@unity-desk/contract'
import type { FullReadOf } from '@unity-desk/cupi'
import type { password, pin, users } from '@unity-desk/cupi/resources'
import type { Unity } from '../unity/client.ts'
import type { CredentialKind } from './kind.ts'

export type Credential = FullReadOf<typeof pin> & FullReadOf<typeof password>
export type User = FullReadOf<typeof users>

/** The person whose credential is to be written, as they are just before. */
export type Target = {
  readonly user: User
  readonly credential: Credential
  /** Names of the Unity roles they hold. */
  readonly roles: readonly string[]
  /** Why they are protected; absent for most. */
  readonly protected?: string
}

export const loadTarget = async (unity: Unity, kind: CredentialKind, ObjectId: string): Promise<Target> => {
  const person = unity.users.at(ObjectId)
  const [user, credential, roles] = await Promise.all([
    unity.users.get(ObjectId),
    person[kind].get(),
    person.userRoles.list(),
  ])
  return { user, credential, roles: roles.items.map(({ RoleName }) => RoleName ?? 'a Unity role') }
}

export const auditTarget = ({ ObjectId, Alias, DisplayName }: User): AuditTarget => ({
  kind: 'users',
  ObjectId,
  Alias,
  DisplayName,
})
