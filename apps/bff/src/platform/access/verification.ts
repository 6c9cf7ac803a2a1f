import type { Config } from '../../config/config.ts'
import { DeskError } from '../http/desk-error.ts'
import type { Identity } from './identity.ts'

/**
 * Refuses what asks for a caller who was verified first (design.md section 4). A token has nobody on the line, so setting
 * a credential takes a permission of its own.
 * @param sets whether a PIN or a password is set, and not only unlocked
 * @throws DeskError
 */
export const checkVerification = (
  { CALLER_VERIFICATION }: Pick<Config, 'CALLER_VERIFICATION'>,
  { via, permissions, title }: Identity,
  sets: boolean,
): void => {
  if (permissions.has('credentials:unverified')) return
  if (via === 'token' && sets)
    throw new DeskError(
      'verification-missing',
      `${title} may not set credentials without a caller verification: that takes the permission credentials:unverified.`,
    )
  if (CALLER_VERIFICATION === 'required')
    throw new DeskError('verification-missing', 'The caller must be verified first.')
}
