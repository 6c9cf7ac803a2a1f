import { DeskError } from '../http/desk-error.ts'
import type { Identity } from './identity.ts'

/**
 * Refuses a dangerous act of somebody who gave their password too long ago.
 * @param act what it is for: `make a token`
 * @throws DeskError
 */
export const checkStepUp = ({ stepUpUntil }: Identity, act: string): void => {
  if (stepUpUntil <= new Date())
    throw new DeskError('step-up-required', `Give your password again to ${act}.`)
}
