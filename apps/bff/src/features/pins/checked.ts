import { checkProtection } from '../../platform/access/protection.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import type { PinContext, PinRequest } from './context.ts'
import { auditTarget, loadTarget, type Target } from './target.ts'

/** Nothing was sent, and nothing will be. */
export const tooSlow = (): DeskError =>
  new DeskError(
    'unity-timeout',
    'Unity Connection is too slow at this moment. Nothing was changed; try again.',
    {
      retryAfter: 5,
    },
  )

/** @throws DeskError where the end of a write would come too late to be told */
export const checkTime = ({ patience }: PinRequest): void => {
  if (patience.isTooLateToBegin()) throw tooSlow()
}

/**
 * Loads the person and refuses what this operator may not do to them; refusals are in the audit log too.
 * @throws DeskError, CupiError
 */
export const loadChecked = async (
  { unity, operators, audit, config }: PinContext,
  { identity, acting, ObjectId }: PinRequest,
  action: string,
): Promise<Target> => {
  const target = await loadTarget(unity, ObjectId)
  try {
    if (config.CALLER_VERIFICATION === 'required')
      throw new DeskError('verification-missing', 'The caller must be verified first.')
    checkProtection(
      identity,
      target.user.DisplayName,
      target.roles,
      await operators.isOperator(target.user.Alias),
    )
    return target
  } catch (error) {
    // Nobody was denied anything by a database that is away.
    if (!(error instanceof DeskError)) throw error
    await audit.note(
      { ...acting, action, target: auditTarget(target.user), details: {} },
      { result: 'denied', reason: error.message },
    )
    throw error
  }
}
