import type { OffboardingPreview } from '@unity-desk/contract'
import { users } from '@unity-desk/cupi/resources'
import type { Identity } from '../../platform/access/identity.ts'
import { whyProtected } from '../../platform/access/protection.ts'
import { isInScope, nobody } from '../../platform/access/scope.ts'
import type { CredentialContext } from '../../platform/credentials/context.ts'
import type { User } from '../../platform/credentials/target.ts'
import { exportOf, readBelongings } from './belongings.ts'
import { plain } from './plain.ts'

/** Whether somebody signs in by the company directory's password, so that Unity keeps none. */
export const isDirectoryOwned = ({ LdapType }: User): boolean => (LdapType ?? 0) !== 0

/** @throws DeskError, CupiError for who is not there, or not for this operator */
export const loadPerson = async (
  { unity }: CredentialContext,
  { scope }: Identity,
  ObjectId: string,
): Promise<User> => {
  const user = await unity.users.get(ObjectId)
  if (!isInScope(scope, user)) throw nobody()
  return user
}

const isShut = async ({ unity }: CredentialContext, user: User): Promise<boolean> => {
  const { pin, password } = unity.users.at(user.ObjectId)
  if (!(await pin.get()).Locked) return false
  return isDirectoryOwned(user) || (await password.get()).Locked
}

const named = <T extends { readonly ObjectId: string }>(rows: readonly T[], name: (row: T) => string) =>
  rows.map((row) => ({ ObjectId: row.ObjectId, name: name(row) }))

/** What a deletion destroys, and all of it for keeping. */
export const previewOf = async (
  context: CredentialContext,
  identity: Identity,
  ObjectId: string,
  signal: AbortSignal,
): Promise<OffboardingPreview> => {
  const { unity, operators, vips } = context
  const user = await loadPerson(context, identity, ObjectId)
  const found = await readBelongings(unity, user, signal)
  return {
    Alias: user.Alias,
    DisplayName: user.DisplayName,
    messages: found.mailbox?.NumMessages ?? null,
    mailboxBytes: found.mailbox?.ByteSize ?? null,
    addresses: named(found.addresses, ({ SmtpAddress }) => SmtpAddress),
    // The first is the extension itself.
    alternateExtensions: named(
      found.alternateExtensions.filter(({ IdIndex }) => IdIndex !== 0),
      ({ DtmfAccessId }) => DtmfAccessId,
    ),
    lists: named(found.lists, ({ DisplayName }) => DisplayName),
    privateLists: named(found.privateLists, ({ DisplayName }) => DisplayName),
    notificationDevices: named(found.notificationDevices, ({ DisplayName }) => DisplayName),
    callHandlers: named(found.callHandlers, ({ DisplayName }) => DisplayName),
    incomplete: [...found.incomplete],
    disabled: await isShut(context, user),
    protected:
      whyProtected(
        found.userRoles.map(({ RoleName }) => RoleName ?? 'a Unity role'),
        await operators.isOperator(user.Alias),
        await vips.has(ObjectId),
      ) ?? null,
    export: exportOf(plain(users, user), found),
  }
}
