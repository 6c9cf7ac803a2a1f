import { isCupiError } from '@unity-desk/cupi'
import type { Identity } from '../../platform/access/identity.ts'
import { checkProtection } from '../../platform/access/protection.ts'
import type { Unity } from '../../platform/unity/client.ts'
import type { Plan } from './plan.ts'

type Options = {
  readonly unity: Unity
  readonly operators: { readonly isOperator: (name: string) => Promise<boolean> }
  readonly vips: { readonly has: (ObjectId: string) => Promise<boolean> }
}

/** What the audit log has of it. */
export type Protection = { readonly alias: string; readonly protected: string }

/**
 * A raw DELETE of a person is no way round what the command asks (design.md D15): the same people are protected, and the
 * record says why. Of who is not there Unity says so itself.
 * @throws DeskError, CupiError
 */
export const protectPerson =
  ({ unity, operators, vips }: Options) =>
  async (identity: Identity, { ids }: Plan): Promise<Protection | undefined> => {
    const [ObjectId = ''] = ids
    const user = await unity.users.get(ObjectId).catch((error: unknown) => {
      if (isCupiError(error) && error.kind === 'not-found') return undefined
      throw error
    })
    if (!user) return undefined
    const { Alias: alias, DisplayName: name } = user
    const roles = await unity.users.at(ObjectId).userRoles.list()
    const why = checkProtection(identity, {
      name,
      alias,
      roles: roles.items.map(({ RoleName }) => RoleName ?? 'a Unity role'),
      isOperator: await operators.isOperator(alias),
      isVip: await vips.has(ObjectId),
    })
    return why === undefined ? undefined : { alias, protected: why }
  }
