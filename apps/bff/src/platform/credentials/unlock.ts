import type { unlock, UnlockResult } from '@unity-desk/contract'
import { CupiRejected } from '@unity-desk/cupi'
import type * as z from 'zod/mini'
import { DeskError } from '../http/desk-error.ts'
import { checkTime, loadChecked, tooSlow } from './checked.ts'
import type { CredentialContext, CredentialRequest } from './context.ts'
import { flagDetails, opening } from './flag-details.ts'
import { nameOf, unlockOf, type CredentialKind } from './kind.ts'
import { auditTarget, type Credential } from './target.ts'
import { NotApplied, writeCredential, type Written } from './write.ts'

type Body = z.output<typeof unlock>

/** Whether a credential is as an unlock leaves it. */
export const isUnlocked = ({ HackCount, TimeHacked, Locked }: Credential, adminLock: boolean): boolean =>
  HackCount === 0 && (TimeHacked ?? null) === null && !(adminLock && Locked)

type Unlock = {
  readonly context: CredentialContext
  readonly request: CredentialRequest
  readonly kind: CredentialKind
  readonly body: Body
  readonly begun: () => void
}

const write = async ({ context, request, kind, body, begun }: Unlock): Promise<Written> => {
  const { unity, audit, node, timing } = context
  const { adminLock, reference, verification } = body
  const action = unlockOf(kind)
  const wanted = { kind, action, sets: false, verification, reference }
  const { target, admission } = await loadChecked(context, request, wanted)
  const { user, credential: before } = target
  const credential = unity.users.at(request.ObjectId)[kind]
  const { HackCount, TimeHacked = null, Locked } = before
  const flags = { HackCount, TimeHacked, Locked }
  await admission.use()
  checkTime(request)
  return writeCredential(
    audit,
    {
      node,
      act: {
        ...request.acting,
        action,
        target: auditTarget(user),
        details: {
          adminLock,
          ...flagDetails(kind, user.ObjectId, opening(adminLock), flags),
          ...admission.details,
        },
        reference: reference ?? admission.reference,
      },
      begun,
      put: () => credential.set({ HackCount: 0, TimeHacked: null, ...(adminLock && { Locked: false }) }),
      read: () => credential.get(),
      seen: (after) => context.seen(kind, request.ObjectId, after),
      shows: (after) => isUnlocked(after, adminLock),
    },
    timing.write,
  )
}

const problemOfWrite = (error: unknown, kind: CredentialKind): unknown => {
  if (error instanceof CupiRejected)
    return new DeskError('rule-refused', `Unity Connection refused it: ${error.message}`, {
      reason: 'unity-refused',
      quote: error.message,
    })
  if (error instanceof NotApplied)
    return new DeskError(
      'unity-timeout',
      `Unity Connection did not answer, and the ${nameOf[kind]} is as it was.`,
      { reason: 'nothing-changed' },
    )
  return error
}

/**
 * Opens a credential that failures have locked, and with `adminLock` one that an administrator has; its value stays.
 * @throws DeskError, CupiError, AuditUnavailable
 */
export const unlockCredential = (
  context: CredentialContext,
  request: CredentialRequest,
  kind: CredentialKind,
  body: Body,
): Promise<UnlockResult> => {
  let isSent = false
  const begun = (): void => {
    isSent = true
  }
  const work = context.onePerPerson(request.ObjectId, async (): Promise<UnlockResult> => {
    try {
      const { outcome } = await write({ context, request, kind, body, begun })
      return { outcome, unlockedAt: outcome === 'done' ? new Date().toISOString() : null }
    } catch (error) {
      throw problemOfWrite(error, kind)
    }
  })
  return request.patience.orElse(work, (): UnlockResult => {
    if (!isSent) throw tooSlow()
    return { outcome: 'unknown', unlockedAt: null }
  })
}
