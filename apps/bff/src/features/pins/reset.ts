import type { FieldProblem, PinResetResult, pinReset } from '@unity-desk/contract'
import {
  CupiRejected,
  instantOf,
  judgePin,
  refusalCode,
  refusalText,
  type PinOwner,
  type PinProblem,
  type PinRule,
} from '@unity-desk/cupi'
import type * as z from 'zod/mini'
import { DeskError } from '../../platform/http/desk-error.ts'
import { checkTime, loadChecked, tooSlow } from './checked.ts'
import type { PinContext, PinRequest } from './context.ts'
import { generatePin, NoPinFound } from './generate.ts'
import { ruleOf } from './rule-of.ts'
import { auditTarget, type Credential, type Target } from './target.ts'
import { NotApplied, writeCredential, type Written } from './write.ts'

export const PIN_RESET = 'users.pin.reset'

type Body = z.output<typeof pinReset>

const refused = (fields: readonly FieldProblem[]): DeskError =>
  new DeskError('rule-refused', fields.map(({ message }) => message).join(' '), { fields })

const asField = (problem: PinProblem): FieldProblem => ({
  name: 'pin',
  code: problem.code,
  message: refusalText(problem),
})

/** Unity's refusal in the words that the rules have before it (design.md D14). */
const unityRefusal = (error: CupiRejected): DeskError => {
  const code = refusalCode(error.message)
  return refused([{ name: 'pin', code, message: refusalText({ code }) }])
}

/** History is Unity's alone, so a random PIN may meet one that was: then another is drawn. */
const MOST_TRIES = 5
const isWorthAnother = (error: unknown): error is CupiRejected =>
  error instanceof CupiRejected && ['history', 'trivial', 'too-short'].includes(refusalCode(error.message))

const checkMode = ({ mode, pin }: Body, { config }: PinContext): void => {
  if (mode === 'ticket') throw new DeskError('mode-unavailable', 'One-use tickets are not available yet.')
  if (!config.PIN_MODES.includes(mode))
    throw new DeskError('mode-not-allowed', `The mode ${mode} is switched off here (PIN_MODES).`)
  const fields = [{ name: 'pin', code: 'missing', message: 'is needed for the mode typed' }]
  if (mode === 'typed' && pin === undefined)
    throw new DeskError('malformed', 'pin: is needed for the mode typed', { fields })
  const surplus = [{ name: 'pin', code: 'surplus', message: 'is only for the mode typed' }]
  if (mode !== 'typed' && pin !== undefined)
    throw new DeskError('malformed', 'pin: is only for the mode typed', { fields: surplus })
}

const ownerOf = ({ user }: Target): PinOwner => ({
  FirstName: user.FirstName,
  LastName: user.LastName,
  DtmfAccessId: user.DtmfAccessId,
})

type Attempt = {
  readonly context: PinContext
  readonly request: PinRequest
  readonly target: Target
  readonly body: Body
  readonly rule: PinRule
  /** A PIN was sent that may be in force. */
  readonly begun: (pin: string) => void
}

const writePin = ({ context, request, target, body, begun }: Attempt, pin: string): Promise<Written> => {
  const { unity, audit, node, timing } = context
  const { mode, mustChange, reference } = body
  const before: Credential = target.credential
  const credential = unity.users.at(request.ObjectId).pin
  checkTime(request)
  return writeCredential(
    audit,
    {
      node,
      act: {
        ...request.acting,
        action: PIN_RESET,
        target: auditTarget(target.user),
        details: {
          mode,
          mustChange,
          ...(target.protected !== undefined && { protected: target.protected }),
          before: { TimeChanged: before.TimeChanged ?? null, HackCount: before.HackCount },
        },
        reference,
      },
      begun: () => begun(pin),
      // `Locked` is an administrator's and stays (design.md section 4).
      put: () =>
        credential.set({ Credentials: pin, CredMustChange: mustChange, HackCount: 0, TimeHacked: null }),
      read: () => credential.get(),
      shows: ({ TimeChanged }) => TimeChanged !== before.TimeChanged,
    },
    timing.write,
  )
}

/** Draws PINs until Unity takes one. */
const writeGenerated = async (attempt: Attempt): Promise<Result> => {
  for (let tries = 1; ; tries += 1) {
    const pin = generatePin(attempt.rule, ownerOf(attempt.target))
    try {
      return { written: await writePin(attempt, pin), pin }
    } catch (error) {
      if (!isWorthAnother(error) || tries === MOST_TRIES) throw error
    }
  }
}

const writeTyped = async (attempt: Attempt): Promise<Result> => {
  const pin = attempt.body.pin ?? ''
  const problems = judgePin(pin, attempt.rule, ownerOf(attempt.target))
  if (problems.length > 0) throw refused(problems.map(asField))
  return { written: await writePin(attempt, pin) }
}

type Result = { readonly written: Written; readonly pin?: string }

const answer = ({ written, pin }: Result): PinResetResult => ({
  outcome: written.outcome,
  changedAt:
    written.outcome === 'done' ? (instantOf(written.credential.TimeChanged)?.toISOString() ?? null) : null,
  ...(pin !== undefined && { pin }),
})

const problemOfWrite = (error: unknown): unknown => {
  if (error instanceof CupiRejected) return unityRefusal(error)
  if (error instanceof NotApplied)
    return new DeskError('unity-timeout', 'Unity Connection did not answer, and the PIN was not changed.')
  if (error instanceof NoPinFound)
    return refused([
      { name: 'pin', code: 'rule', message: "No PIN could be drawn that suits this person's rule." },
    ])
  return error
}

/**
 * Sets a new PIN, generated or typed, and reads back that it is in force.
 * @throws DeskError, CupiError, AuditUnavailable
 */
export const resetPin = async (
  context: PinContext,
  request: PinRequest,
  body: Body,
): Promise<PinResetResult> => {
  checkMode(body, context)
  let sent: { readonly pin: string } | undefined
  const begun = (pin: string): void => {
    sent = { pin }
  }
  const work = context.onePerPerson(request.ObjectId, async () => {
    const target = await loadChecked(context, request, PIN_RESET, { sets: true })
    const mode = body.mode === 'typed' ? 'typed' : 'generated'
    const rule = await ruleOf(context.rules, target.credential.CredentialPolicyObjectId, mode)
    const write = mode === 'typed' ? writeTyped : writeGenerated
    try {
      return answer(await write({ context, request, target, body, rule, begun }))
    } catch (error) {
      throw problemOfWrite(error)
    }
  })
  return request.patience.orElse(work, () => {
    if (!sent) throw tooSlow()
    return answer({ written: { outcome: 'unknown' }, ...(body.mode === 'generated' && sent) })
  })
}
