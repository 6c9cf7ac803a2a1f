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
}

/**
 * Refuses a write on the credentials of somebody whose voicemail opens more than voicemail: holders of a Unity role, and
 * operators of Unity Desk (design.md section 4, roles). Cisco's own answer is a bare "Not Authorized"; ours says why and
 * who can.
 * @throws DeskError
 */
export const checkProtection = (identity: Identity, { name, alias, roles, isOperator }: Protected): void => {
  if (identity.via === 'session' && alias.toLowerCase() === identity.operator.name.toLowerCase())
    throw new DeskError(
      'protected-target',
      'Nobody changes their own credentials here: a colleague must do it, or you at your telephone.',
    )
  const [role] = roles
  if (role === undefined && !isOperator) return
  const why = role === undefined ? 'signs in to Unity Desk' : `holds the Unity role ${role}`
  if (!identity.permissions.has('protected:write'))
    throw new DeskError(
      'protected-target',
      `${name} ${why}, so ${lower(identity.title)} may not change this credential. An administrator of Unity Desk can.`,
    )
  if (identity.stepUpUntil <= new Date())
    throw new DeskError('step-up-required', `${name} ${why}. Give your password again to go on.`)
}
