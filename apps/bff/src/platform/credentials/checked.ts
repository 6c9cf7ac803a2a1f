import { checkProtection } from '../access/protection.ts'
import { isInScope, nobody } from '../access/scope.ts'
import type { Admission } from '../access/verification.ts'
import type { Audit } from '../audit/audit.ts'
import type { Act } from '../audit/draft.ts'
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
      reason: 'nothing-changed',
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
  /** As the audit log calls it. */
  readonly action: string
  /** Whether a new value is set. */
  readonly sets: boolean
  /** Id of the caller verification. */
  readonly verification: string | undefined
  readonly reference: string | undefined
}

type Checked = { readonly target: Target; readonly admission: Admission }

/** Nobody was denied anything by a database that is away, and a limit that is full has noted it itself. */
const noteDenied = async (audit: Audit, act: Act, error: unknown): Promise<void> => {
  if (!(error instanceof DeskError) || error.problem === 'too-many-requests') return
  await audit.note(act, { result: 'denied', reason: error.message })
}

/**
 * Loads the person and refuses what this operator may not do to them, and what no caller was verified for; refusals are
 * in the audit log too.
 * @throws DeskError, CupiError
 */
export const loadChecked = async (
  { unity, operators, vips, audit, admit }: CredentialContext,
  { identity, acting, ObjectId }: CredentialRequest,
  { kind, action, sets, verification, reference }: Wanted,
): Promise<Checked> => {
  const target = await loadTarget(unity, kind, ObjectId)
  if (!isInScope(identity.scope, target.user)) throw nobody()
  if (kind === 'password' && (target.user.LdapType ?? 0) !== 0) throw directoryOwned(target.user.DisplayName)
  const act = { ...acting, action, target: auditTarget(target.user), details: {}, reference }
  try {
    const isVip = await vips.has(ObjectId)
    const why = checkProtection(identity, {
      name: target.user.DisplayName,
      alias: target.user.Alias,
      roles: target.roles,
      isOperator: await operators.isOperator(target.user.Alias),
      isVip,
    })
    const admission = await admit({
      identity,
      act,
      target: ObjectId,
      action: `${kind}-${sets ? 'reset' : 'unlock'}`,
      verification,
      isVip,
    })
    return { target: { ...target, ...(why !== undefined && { protected: why }) }, admission }
  } catch (error) {
    await noteDenied(audit, act, error)
    throw error
  }
}
