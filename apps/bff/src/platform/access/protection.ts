import { DeskError } from '../http/desk-error.ts'
import type { Identity } from './identity.ts'

const lower = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1)

/** Whom a write is about. */
type Protected = {
  /** As the person is called. */
  readonly name: string
  readonly alias: string
  /** Of Unity, that they hold. */
  readonly roles: readonly string[]
  readonly isOperator: boolean
  readonly isVip: boolean
}

/** A provider may say `ada@corp.example`, and somebody whose name was taken is shown with their subject behind it. */
const namesOf = (name: string): readonly string[] => {
  const plain = name.toLowerCase().replace(/ \([^)]*\)$/, '')
  return [plain, plain.split('@', 1)[0] ?? plain]
}

/** Whether the person at Unity is the operator who asks. */
export const isSelf = (identity: Identity, alias: string): boolean =>
  identity.via === 'session' && namesOf(identity.operator.name).includes(alias.toLowerCase())

/** Why somebody's credentials are not for everybody to set; undefined for most people. */
export const whyProtected = (
  roles: readonly string[],
  isOperator: boolean,
  isVip: boolean,
): string | undefined => {
  const [role] = roles
  if (role !== undefined) return `holds the Unity role ${role}`
  if (isOperator) return 'signs in to Unity Desk'
  return isVip ? 'is on the list of protected people' : undefined
}

/**
 * Refuses a write on the credentials of somebody whose voicemail opens more than voicemail: holders of a Unity role,
 * operators of Unity Desk, and whom the site has put on its list (design.md section 4, roles). Cisco's own answer is a bare "Not Authorized"; ours says why and
 * who can.
 * @returns why the person is protected, where the caller may do it all the same
 * @throws DeskError
 */
export const checkProtection = (
  identity: Identity,
  { name, alias, roles, isOperator, isVip }: Protected,
): string | undefined => {
  if (isSelf(identity, alias))
    throw new DeskError(
      'protected-target',
      'Nobody changes their own credentials here: a colleague must do it, or you at your telephone.',
      { reason: 'own-credentials' },
    )
  const why = whyProtected(roles, isOperator, isVip)
  if (why === undefined) return undefined
  if (!identity.permissions.has('protected:write'))
    throw new DeskError(
      'protected-target',
      `${name} ${why}, so ${lower(identity.title)} may not change this credential. An administrator of Unity Desk can.`,
    )
  if (identity.stepUpUntil <= new Date())
    throw new DeskError('step-up-required', `${name} ${why}. Give your password again to go on.`)
  return why
}
