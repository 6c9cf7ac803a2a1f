import type { Permission, Session } from '@unity-desk/contract'
import { isolate } from '#lib/isolate.ts'
import type { Person } from '#lib/person.ts'
import { words } from './words.ts'

/** Allowed, or the reason why not, which is shown where the act would be. The server decides all the same. */
export type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly reason: string }

const ALLOWED: Verdict = { allowed: true }

export const refused = (reason: string): Verdict => ({ allowed: false, reason })

const actOf = (permission: Permission): string => {
  const acts: Readonly<Partial<Record<Permission, string>>> = words.mayNot.acts
  return acts[permission] ?? words.mayNot.other
}

export const may = ({ operator, permissions }: Session, permission: Permission): Verdict =>
  permissions.includes(permission) ? ALLOWED : refused(words.mayNot.role(operator.role, actOf(permission)))

/** What a place asks for: one permission, or any of several; nothing where it is open to all. */
export type Asked = Permission | readonly Permission[] | undefined

export const mayOpen = ({ permissions }: Session, asked: Asked): boolean =>
  asked === undefined || [asked].flat().some((each) => permissions.includes(each))

export type CredentialPermission = 'pins:reset' | 'pins:unlock' | 'passwords:reset'

/** Credentials of holders of a Unity role open more than a mailbox (design.md section 4, roles). */
const mayTouch = ({ operator, permissions }: Session, { user, roles }: Person): Verdict => {
  const [role] = roles
  if (role === undefined || permissions.includes('protected:write')) return ALLOWED
  return refused(words.mayNot.protected(isolate(user.DisplayName), role, operator.role))
}

/** @param person undefined until Unity has said who it is: then the server alone decides */
export const mayChangeCredential = (
  session: Session,
  permission: CredentialPermission,
  person: Person | undefined,
): Verdict => {
  const verdict = may(session, permission)
  return verdict.allowed && person ? mayTouch(session, person) : verdict
}
