import { checkProtection } from '../../platform/access/protection.ts'
import { isInScope, nobody } from '../../platform/access/scope.ts'
import { checkVerification } from '../../platform/access/verification.ts'
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
  { unity, operators, vips, audit, config }: PinContext,
  { identity, acting, ObjectId }: PinRequest,
  action: string,
  { sets }: { /** Whether a new PIN is set. */ readonly sets: boolean },
): Promise<Target> => {
  const target = await loadTarget(unity, ObjectId)
  if (!isInScope(identity.scope, target.user)) throw nobody()
  try {
    checkVerification(config, identity, sets)
    const why = checkProtection(identity, {
      name: target.user.DisplayName,
      alias: target.user.Alias,
      roles: target.roles,
      isOperator: await operators.isOperator(target.user.Alias),
      isVip: await vips.has(ObjectId),
    })
    return { ...target, ...(why !== undefined && { protected: why }) }
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
