import type { VerifiedAction } from '@unity-desk/contract'
import type { Identity } from '../../platform/access/identity.ts'
import { checkProtection } from '../../platform/access/protection.ts'
import type { Admit } from '../../platform/access/verification.ts'
import type { Acting } from '../../platform/audit/draft.ts'
import type { Credential } from '../../platform/credentials/target.ts'
import type { Unity } from '../../platform/unity/client.ts'
import type { Before } from './before-image.ts'
import type { Body } from './body.ts'
import type { Plan } from './plan.ts'

type Options = {
  readonly unity: Unity
  readonly operators: { readonly isOperator: (name: string) => Promise<boolean> }
  readonly vips: { readonly has: (ObjectId: string) => Promise<boolean> }
  readonly admit: Admit
}

/** Who asks, as far as the request tells. */
export type Asking = {
  readonly identity: Identity
  readonly acting: Acting
  /** Id of the caller verification. */
  readonly verification: string | undefined
}

/** What the audit log has of it, and what is called just before it is sent. */
export type Prepared = {
  /** What stood in the fields that will be written; undefined where a PIN or a password will be. */
  readonly before: Before | undefined
  readonly details: Record<string, unknown>
  readonly reference: string | undefined
  readonly use: () => Promise<void>
}

const verifiedAction = (action: string, body: Body | undefined): VerifiedAction => {
  const credential = action === 'users.pin.update' ? 'pin' : 'password'
  return `${credential}-${body?.fields.has('Credentials') ? 'reset' : 'unlock'}`
}

/** What stands in the fields of a body, as on the wire; nothing where it sets a PIN or a password. */
const flagsIn = (credential: Credential, body: Body | undefined): Before | undefined => {
  if (!body || body.fields.has('Credentials')) return undefined
  const known: Readonly<Record<string, string | number | boolean | null | undefined>> = credential
  return {
    fields: Object.fromEntries([...body.fields.keys()].map((name) => [name, String(known[name] ?? '')])),
  }
}

/**
 * A raw PUT of a credential is no way round what the commands ask (design.md D15): the same people are protected, and
 * the state before is kept, for finding out later what an unanswered write did (security.md 6.3).
 */
export const prepareCredential =
  ({ unity, operators, vips, admit }: Options) =>
  async (
    { identity, acting, verification }: Asking,
    { action, ids }: Plan,
    body: Body | undefined,
  ): Promise<Prepared> => {
    const [ObjectId = ''] = ids
    const person = unity.users.at(ObjectId)
    const credential = action === 'users.pin.update' ? person.pin : person.password
    const [before, roles, isVip] = await Promise.all([
      credential.get(),
      person.userRoles.list(),
      vips.has(ObjectId),
    ])
    const names = roles.items.map(({ RoleName }) => RoleName ?? 'a Unity role')
    const why = checkProtection(identity, {
      name: before.Alias,
      alias: before.Alias,
      roles: names,
      isOperator: await operators.isOperator(before.Alias),
      isVip,
    })
    const target = { kind: 'users', ObjectId, Alias: before.Alias }
    const admission = await admit({
      identity,
      act: { ...acting, action, target, details: {} },
      target: ObjectId.toLowerCase(),
      action: verifiedAction(action, body),
      verification,
      isVip,
    })
    const plain = flagsIn(before, body)
    return {
      before: plain,
      details: {
        alias: before.Alias,
        ...(why !== undefined && { protected: why }),
        before: plain?.fields ?? { TimeChanged: before.TimeChanged ?? null, HackCount: before.HackCount },
        ...admission.details,
      },
      reference: admission.reference,
      use: admission.use,
    }
  }
