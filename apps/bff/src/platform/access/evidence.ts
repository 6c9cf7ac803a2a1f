import { DeskError } from '../http/desk-error.ts'
import type { Identity } from './identity.ts'

/**
 * Refuses every write to a session whose sign-on did not show what `OIDC_ACR`, `OIDC_AMR` and `OIDC_MAX_AGE` ask for, or
 * showed it too long ago (ASVS 6.3.3, 6.8.4). A step-up asks the provider for it.
 * @throws DeskError
 */
export const checkEvidence = ({ writeUntil }: Identity): void => {
  if (writeUntil !== null && writeUntil <= new Date())
    throw new DeskError(
      'step-up-required',
      'Changes need a recent sign-on with everything that this site asks for. Sign on again to go on.',
    )
}
