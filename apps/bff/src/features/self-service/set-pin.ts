import type { FieldProblem, OwnPinChanged, OwnPinUnlocked } from '@unity-desk/contract'
import { CupiRejected, judgePin, refusalCode, refusalText } from '@unity-desk/cupi'
import { signedOut } from '../../platform/access/identity.ts'
import type { Audit } from '../../platform/audit/audit.ts'
import type { Acting } from '../../platform/audit/draft.ts'
import type { CredentialContext } from '../../platform/credentials/context.ts'
import { flagDetails, opening } from '../../platform/credentials/flag-details.ts'
import { resetOf, unlockOf } from '../../platform/credentials/kind.ts'
import { isUnlocked } from '../../platform/credentials/unlock.ts'
import {
  NotApplied,
  writeCredential,
  type WriteTiming,
  type Written,
} from '../../platform/credentials/write.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import type { KeyedLock } from '../../platform/keyed-lock.ts'
import type { Patience } from '../../platform/patience.ts'
import type { Unity } from '../../platform/unity/client.ts'
import type { Rules } from '../../platform/unity/rules.ts'
import { changedAtOf, loadOwn, stateOf, type Own } from './own-pin.ts'
import { targetOf, type PortalPerson } from './person.ts'

export type OwnPinContext = {
  readonly unity: Unity
  readonly rules: Rules
  /** Server that writes go to. */
  readonly node: string
  readonly audit: Audit
  /** One write per person at a time. */
  readonly onePerPerson: KeyedLock
  /** The word of whoever is on the telephone with a person now. */
  readonly wordFor: (ObjectId: string) => Promise<string | undefined>
  /** Is told what a PIN is like after a write. */
  readonly seen: CredentialContext['seen']
  readonly timing: { readonly write: WriteTiming }
}

export type OwnRequest = {
  readonly person: PortalPerson
  readonly acting: Acting
  readonly patience: Patience
  /** Asked when it is its turn: of several at once with one ticket the first is its change. */
  readonly isOpen: () => Promise<boolean>
  readonly changed: () => Promise<void>
}

const refused = (fields: readonly FieldProblem[]): DeskError =>
  new DeskError('rule-refused', fields.map(({ message }) => message).join(' '), { fields })
const asField = (refusal: Parameters<typeof refusalText>[0]): FieldProblem => ({
  name: 'pin',
  code: refusal.code,
  message: refusalText(refusal),
})

const checkPin = (own: Own, pin: string): void => {
  const problems = judgePin(pin, own.rule, own.owner)
  if (problems.length > 0) throw refused(problems.map(asField))
  // Unity itself asks this of no administrator, in whose name Unity Desk writes. It asks for the time between two changes
  // likewise, but who has forgotten the PIN of this morning has proved more than who knows it.
  if (own.credential.CantChange) throw refused([asField({ code: 'cannot-change' })])
}

const tooSlow = (): DeskError =>
  new DeskError(
    'unity-timeout',
    'Unity Connection is too slow at this moment. Nothing was changed; try again.',
    {
      reason: 'nothing-changed',
      retryAfter: 5,
    },
  )

const problemOf = (error: unknown, what: string): unknown => {
  if (error instanceof CupiRejected) return refused([asField({ code: refusalCode(error.message) })])
  if (error instanceof NotApplied)
    return new DeskError('unity-timeout', `Unity Connection did not answer, and ${what}`)
  return error
}

/** Does the work once nobody else is at this person, and tells what is known in time. */
const inTurn = <T>(
  { onePerPerson }: OwnPinContext,
  { person, patience, isOpen }: OwnRequest,
  what: string,
  work: (begun: () => void) => Promise<T>,
  unknown: T,
): Promise<T> => {
  let isSent = false
  const begun = (): void => {
    isSent = true
  }
  const done = onePerPerson(person.ObjectId, async () => {
    if (patience.isTooLateToBegin()) throw tooSlow()
    if (!(await isOpen())) throw signedOut()
    try {
      return await work(begun)
    } catch (error) {
      throw problemOf(error, what)
    }
  })
  return patience.orElse(done, () => {
    if (!isSent) throw tooSlow()
    return unknown
  })
}

/**
 * Sets the PIN that its owner has chosen. It need not be changed again, and the lock of an administrator stays.
 * @throws DeskError, CupiError, AuditUnavailable
 */
export const setOwnPin = (
  context: OwnPinContext,
  request: OwnRequest,
  pin: string,
): Promise<OwnPinChanged> => {
  const { unity, rules, node, audit, timing } = context
  const { person, acting } = request
  const credential = unity.users.at(person.ObjectId).pin
  const write = async (begun: () => void): Promise<Written> => {
    const own = await loadOwn(unity, rules, person.ObjectId)
    checkPin(own, pin)
    const { TimeChanged = null, HackCount } = own.credential
    return writeCredential(
      audit,
      {
        node,
        act: {
          ...acting,
          action: resetOf('pin'),
          target: targetOf(own.user),
          details: { mode: 'own', mustChange: false, before: { TimeChanged, HackCount } },
        },
        begun,
        put: () =>
          credential.set({ Credentials: pin, CredMustChange: false, HackCount: 0, TimeHacked: null }),
        read: () => credential.get(),
        seen: (after) => context.seen('pin', person.ObjectId, after),
        shows: (after) => (after.TimeChanged ?? null) !== TimeChanged,
      },
      timing.write,
    )
  }
  const told = async (begun: () => void): Promise<OwnPinChanged> => {
    const written = await write(begun)
    await request.changed()
    const { outcome } = written
    return { outcome, changedAt: written.outcome === 'done' ? changedAtOf(written.credential) : null }
  }
  return inTurn(context, request, 'the PIN was not changed.', told, { outcome: 'unknown', changedAt: null })
}

const notLocked = (): DeskError =>
  new DeskError('rule-refused', 'An administrator has locked this PIN. The helpdesk can tell you more.', {
    fields: [
      { name: 'pin', code: 'locked-by-administrator', message: 'An administrator has locked this PIN.' },
    ],
  })

/**
 * Opens a PIN that failures have locked; the PIN itself stays, and so does the lock of an administrator.
 * @throws DeskError, CupiError, AuditUnavailable
 */
export const unlockOwnPin = (context: OwnPinContext, request: OwnRequest): Promise<OwnPinUnlocked> => {
  const { unity, rules, node, audit, timing } = context
  const { person, acting } = request
  const credential = unity.users.at(person.ObjectId).pin
  const told = async (begun: () => void): Promise<OwnPinUnlocked> => {
    const own = await loadOwn(unity, rules, person.ObjectId)
    if (stateOf(own).locked === 'administrator') throw notLocked()
    const { HackCount, TimeHacked = null, Locked } = own.credential
    const { outcome } = await writeCredential(
      audit,
      {
        node,
        act: {
          ...acting,
          action: unlockOf('pin'),
          target: targetOf(own.user),
          details: {
            adminLock: false,
            ...flagDetails('pin', person.ObjectId, opening(false), { HackCount, TimeHacked, Locked }),
          },
        },
        begun,
        put: () => credential.set({ HackCount: 0, TimeHacked: null }),
        read: () => credential.get(),
        seen: (after) => context.seen('pin', person.ObjectId, after),
        shows: (after) => isUnlocked(after, false),
      },
      timing.write,
    )
    return { outcome, unlockedAt: outcome === 'done' ? new Date().toISOString() : null }
  }
  return inTurn(context, request, 'the PIN is as it was.', told, { outcome: 'unknown', unlockedAt: null })
}
