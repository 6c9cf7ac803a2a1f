import type { Config } from '../../config/config.ts'
import type { Identity } from '../../platform/access/identity.ts'
import { checkProtection } from '../../platform/access/protection.ts'
import { checkVerification } from '../../platform/access/verification.ts'
import type { Unity } from '../../platform/unity/client.ts'
import type { Body } from './body.ts'
import type { Plan } from './plan.ts'

type Options = {
  readonly unity: Unity
  readonly operators: { readonly isOperator: (name: string) => Promise<boolean> }
  readonly vips: { readonly has: (ObjectId: string) => Promise<boolean> }
  readonly config: Pick<Config, 'CALLER_VERIFICATION'>
}

/**
 * A raw PUT of a credential is no way round what the commands ask (design.md D15): the same people are protected, and
 * the state before is kept, for finding out later what an unanswered write did (security.md 6.3).
 */
export const prepareCredential =
  ({ unity, operators, vips, config }: Options) =>
  async (
    identity: Identity,
    { action, ids }: Plan,
    body: Body | undefined,
  ): Promise<Record<string, unknown>> => {
    const [ObjectId = ''] = ids
    checkVerification(config, identity, body?.fields.has('Credentials') ?? false)
    const person = unity.users.at(ObjectId)
    const credential = action === 'users.pin.update' ? person.pin : person.password
    const [before, roles] = await Promise.all([credential.get(), person.userRoles.list()])
    const names = roles.items.map(({ RoleName }) => RoleName ?? 'a Unity role')
    const why = checkProtection(identity, {
      name: before.Alias,
      alias: before.Alias,
      roles: names,
      isOperator: await operators.isOperator(before.Alias),
      isVip: await vips.has(ObjectId),
    })
    return {
      alias: before.Alias,
      ...(why !== undefined && { protected: why }),
      before: { TimeChanged: before.TimeChanged ?? null, HackCount: before.HackCount },
    }
  }
