import { DeskError } from '../http/desk-error.ts'
import type { Identity } from './identity.ts'

/**
 * Refuses a write on the credentials of somebody whose voicemail opens more than voicemail: holders of a Unity role, and
 * operators of Unity Desk (design.md section 4, roles). Cisco's own answer is a bare "Not Authorized"; ours says why and
 * who can.
 * @param name as the person is called
 * @param roles of Unity that they hold
 * @throws DeskError
 */
export const checkProtection = (
  identity: Identity,
  name: string,
  roles: readonly string[],
  isOperator: boolean,
): void => {
  const [role] = roles
  if (role === undefined && !isOperator) return
  const why = role === undefined ? 'signs in to Unity Desk' : `holds the Unity role ${role}`
  if (!identity.permissions.has('protected:write'))
    throw new DeskError(
      'protected-target',
      `${name} ${why}, so the role ${identity.operator.role} may not change this credential. An administrator of Unity Desk can.`,
    )
  if (identity.stepUpUntil <= new Date())
    throw new DeskError('step-up-required', `${name} ${why}. Give your password again to go on.`)
}
