import { checkProtection } from '../access/protection.ts'
import { isInScope, nobody } from '../access/scope.ts'
import { checkVerification } from '../access/verification.ts'
import { DeskError } from '../http/desk-error.ts'
import type { CredentialContext, CredentialRequest } from './context.ts'
import type { CredentialKind } from './kind.ts'
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
export const checkTime = ({ patience }: CredentialRequest): void => {
  if (patience.isTooLateToBegin()) throw tooSlow()
}

/** Unity takes no password for whoever signs in by the directory's (cupi.md 2.7); a PIN is always Unity's own. */
const directoryOwned = (name: string): DeskError =>
  new DeskError(
    'directory-owned',
    `The company directory owns the password of ${name}, and Unity Connection keeps none. Change or unlock it there.`,
  )

type Wanted = {
  readonly kind: CredentialKind
  readonly action: string
  /** Whether a new value is set. */
  readonly sets: boolean
}

/**
 * Loads the person and refuses what this operator may not do to them; refusals are in the audit log too.
 * @throws DeskError, CupiError
 */
export const loadChecked = async (
  { unity, operators, vips, audit, config }: CredentialContext,
  { identity, acting, ObjectId }: CredentialRequest,
  { kind, action, sets }: Wanted,
): Promise<Target> => {
  const target = await loadTarget(unity, kind, ObjectId)
  if (!isInScope(identity.scope, target.user)) throw nobody()
  if (kind === 'password' && (target.user.LdapType ?? 0) !== 0) throw directoryOwned(target.user.DisplayName)
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
