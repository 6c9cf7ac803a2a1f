import type { AuditTarget } from '@unity-desk/contract'
import type { Field } from '@unity-desk/cupi'
import { checkDomain, type AddressDomains } from '../../platform/access/address-domains.ts'
import type { Identity } from '../../platform/access/identity.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import type { Body } from './body.ts'
import type { Plan } from './plan.ts'
import { fieldPermission } from './policy.ts'

/** @throws DeskError naming the field that the caller may not write */
const checkFields = (identity: Identity, { action }: Plan, body: Body): void => {
  for (const [field, value] of body.fields) {
    const permission = fieldPermission(action, field, value)
    if (permission === undefined || identity.permissions.has(permission)) continue
    const message = `${identity.title} may not write it`
    throw new DeskError('forbidden', `${field}: ${message}. An administrator of Unity Desk can.`, {
      fields: [{ name: field, code: 'forbidden', message }],
    })
  }
}

/**
 * Where Unity takes mail for somebody, or may make itself such an address of it (CreateSmtpProxyFromCorp); where it
 * tells them of a message is their own affair.
 */
const MAIL_ADDRESSES = ['SmtpAddress', 'EmailAddress'] as const

const holdsMailAddress = (action: string): boolean =>
  /^(?:smtpProxyAddresses|users)\.(?:create|update)$/.test(action)

/**
 * What may be said of a body before anything is looked up.
 * @throws DeskError naming the field
 */
export const checkBody = (
  { domains }: { readonly domains: AddressDomains },
  identity: Identity,
  plan: Plan,
  body: Body,
): void => {
  checkFields(identity, plan, body)
  if (!holdsMailAddress(plan.action)) return
  for (const field of MAIL_ADDRESSES) {
    const address = body.fields.get(field)
    // Without a domain it is of Unity's own.
    if (address?.includes('@')) checkDomain(domains, field, address)
  }
}

const shown = (field: Field | undefined, value: string): string =>
  field?.kind === 'secret' ? '[set]' : value

/** What the audit log says of a write: every field, the secret ones by name alone. */
export const auditDetails = ({ resource, path }: Plan, body: Body | undefined): Record<string, unknown> => {
  const fields = [...(body?.fields ?? [])]
  return {
    path,
    ...(body && {
      fields: Object.fromEntries(fields.map(([name, value]) => [name, shown(resource.fields[name], value)])),
    }),
  }
}

/** Whom a write is about: the owner of an address, the person of a credential, or the object itself. */
export const auditTarget = (
  { action, ids }: Pick<Plan, 'action' | 'ids'>,
  body: Body | undefined,
  owner = body?.fields.get('ObjectGlobalUserObjectId'),
): AuditTarget => {
  const [kind = ''] = action.split('.')
  if (owner !== undefined && kind !== 'users') return { kind: 'users', ObjectId: owner }
  const [ObjectId] = ids
  // Unity does not mind the case; whoever counts what was done to somebody does.
  return ObjectId === undefined ? { kind } : { kind, ObjectId: ObjectId.toLowerCase() }
}
