import type { pinUnlock, PinUnlockResult } from '@unity-desk/contract'
import { CupiRejected } from '@unity-desk/cupi'
import type * as z from 'zod/mini'
import { DeskError } from '../../platform/http/desk-error.ts'
import { checkTime, loadChecked, tooSlow } from './checked.ts'
import type { PinContext, PinRequest } from './context.ts'
import { auditTarget, type Credential } from './target.ts'
import { NotApplied, writeCredential } from './write.ts'

export const PIN_UNLOCK = 'users.pin.unlock'

type Body = z.output<typeof pinUnlock>

/** Whether a credential is as an unlock leaves it. */
export const isUnlocked = ({ HackCount, TimeHacked, Locked }: Credential, adminLock: boolean): boolean =>
  HackCount === 0 && (TimeHacked ?? null) === null && !(adminLock && Locked)

const write = async (context: PinContext, request: PinRequest, body: Body, begun: () => void) => {
  const { unity, audit, node, timing } = context
  const { adminLock, reference } = body
  const { user, credential: before } = await loadChecked(context, request, PIN_UNLOCK, { sets: false })
  const credential = unity.users.at(request.ObjectId).pin
  const { HackCount, TimeHacked = null, Locked } = before
  checkTime(request)
  return writeCredential(
    audit,
    {
      node,
      act: {
        ...request.acting,
        action: PIN_UNLOCK,
        target: auditTarget(user),
        details: { adminLock, before: { HackCount, TimeHacked, Locked } },
        reference,
      },
      begun,
      put: () => credential.set({ HackCount: 0, TimeHacked: null, ...(adminLock && { Locked: false }) }),
      read: () => credential.get(),
      shows: (after) => isUnlocked(after, adminLock),
    },
    timing.write,
  )
}

const problemOfWrite = (error: unknown): unknown => {
  if (error instanceof CupiRejected)
    return new DeskError('rule-refused', `Unity Connection refused it: ${error.message}`)
  if (error instanceof NotApplied)
    return new DeskError('unity-timeout', 'Unity Connection did not answer, and the PIN is as it was.')
  return error
}

/**
 * Opens a PIN that failures have locked, and with `adminLock` one that an administrator has; the PIN itself stays.
 * @throws DeskError, CupiError, AuditUnavailable
 */
export const unlockPin = (context: PinContext, request: PinRequest, body: Body): Promise<PinUnlockResult> => {
  let isSent = false
  const begun = (): void => {
    isSent = true
  }
  const work = context.onePerPerson(request.ObjectId, async (): Promise<PinUnlockResult> => {
    try {
      const { outcome } = await write(context, request, body, begun)
      return { outcome, unlockedAt: outcome === 'done' ? new Date().toISOString() : null }
    } catch (error) {
      throw problemOfWrite(error)
    }
  })
  return request.patience.orElse(work, (): PinUnlockResult => {
    if (!isSent) throw tooSlow()
    return { outcome: 'unknown', unlockedAt: null }
  })
}
