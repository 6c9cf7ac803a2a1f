import type { FieldProblem, PinResetResult } from '@unity-desk/contract'
import { CupiRejected, instantOf, refusalCode, type CredentialRefusal, type PinRule } from '@unity-desk/cupi'
import type { Admission } from '../access/verification.ts'
import { DeskError } from '../http/desk-error.ts'
import { checkTime, loadChecked, tooSlow } from './checked.ts'
import type { CredentialContext, CredentialRequest } from './context.ts'
import { nameOf, resetOf, type CredentialKind } from './kind.ts'
import { ruleOf } from './rule-of.ts'
import { auditTarget, type Target } from './target.ts'
import { NotApplied, writeCredential, type Written } from './write.ts'

/** What is particular to one kind of credential: how a value is drawn, and what is said against one. */
export type Making = {
  readonly kind: CredentialKind
  /** @throws NoneFound */
  readonly draw: (rule: PinRule, target: Target) => string
  readonly problemsOf: (value: string, rule: PinRule, target: Target) => readonly FieldProblem[]
  /** Unity's refusal in the words that the rules have before it (design.md D14). */
  readonly words: (code: CredentialRefusal) => string
}

/** No value that suits the rule was found; the rule must be out of the ordinary. */
export class NoneFound extends Error {}

export type Reset = {
  readonly mode: 'generated' | 'typed'
  /** For the mode `typed`. */
  readonly typed?: string | undefined
  readonly mustChange: boolean
  readonly reference?: string | undefined
  /** Id of the caller verification. */
  readonly verification?: string | undefined
}

export type ResetResult = Pick<PinResetResult, 'outcome' | 'changedAt'> & {
  /** What was drawn; it is told once. */
  readonly value?: string
}

const refused = (fields: readonly FieldProblem[]): DeskError =>
  new DeskError('rule-refused', fields.map(({ message }) => message).join(' '), { fields })

/** History is Unity's alone, so a random value may meet one that was: then another is drawn. */
const MOST_TRIES = 5
const isWorthAnother = (error: unknown): error is CupiRejected =>
  error instanceof CupiRejected && ['history', 'trivial', 'too-short'].includes(refusalCode(error.message))

/**
 * Looks at what was asked before anything is read.
 * @throws DeskError
 */
export const checkTyped = (kind: CredentialKind, mode: string, typed: string | undefined): void => {
  if ((mode === 'typed') === (typed !== undefined)) return
  const [code, message] =
    mode === 'typed'
      ? (['missing', 'is needed for the mode typed'] as const)
      : (['surplus', 'is only for the mode typed'] as const)
  throw new DeskError('malformed', `${kind}: ${message}`, { fields: [{ name: kind, code, message }] })
}

type Attempt = {
  readonly context: CredentialContext
  readonly request: CredentialRequest
  readonly making: Making
  readonly target: Target
  readonly admission: Admission
  readonly reset: Reset
  readonly rule: PinRule
  /** A value was sent that may be in force. */
  readonly begun: (value: string) => void
}

const writeValue = async (
  { context, request, making: { kind }, target, admission, reset, begun }: Attempt,
  value: string,
): Promise<Written> => {
  const { unity, audit, node, timing } = context
  const { mode, mustChange, reference } = reset
  const credential = unity.users.at(request.ObjectId)[kind]
  const before = target.credential
  await admission.use()
  checkTime(request)
  return writeCredential(
    audit,
    {
      node,
      act: {
        ...request.acting,
        action: resetOf(kind),
        target: auditTarget(target.user),
        details: {
          mode,
          mustChange,
          ...(target.protected !== undefined && { protected: target.protected }),
          ...admission.details,
          before: { TimeChanged: before.TimeChanged ?? null, HackCount: before.HackCount },
        },
        reference: reference ?? admission.reference,
      },
      begun: () => begun(value),
      // `Locked` is an administrator's and stays (design.md section 4).
      put: () =>
        credential.set({ Credentials: value, CredMustChange: mustChange, HackCount: 0, TimeHacked: null }),
      read: () => credential.get(),
      seen: (after) => context.seen(kind, request.ObjectId, after),
      shows: ({ TimeChanged }) => TimeChanged !== before.TimeChanged,
    },
    timing.write,
  )
}

type Result = { readonly written: Written; readonly value?: string }

/** Draws until Unity takes one. */
const writeGenerated = async (attempt: Attempt): Promise<Result> => {
  for (let tries = 1; ; tries += 1) {
    const value = attempt.making.draw(attempt.rule, attempt.target)
    try {
      return { written: await writeValue(attempt, value), value }
    } catch (error) {
      if (!isWorthAnother(error) || tries === MOST_TRIES) throw error
    }
  }
}

const writeTyped = async (attempt: Attempt): Promise<Result> => {
  const value = attempt.reset.typed ?? ''
  const problems = attempt.making.problemsOf(value, attempt.rule, attempt.target)
  if (problems.length > 0) throw refused(problems)
  return { written: await writeValue(attempt, value) }
}

const answer = ({ written, value }: Result): ResetResult => ({
  outcome: written.outcome,
  changedAt:
    written.outcome === 'done' ? (instantOf(written.credential.TimeChanged)?.toISOString() ?? null) : null,
  ...(value !== undefined && { value }),
})

const problemOfWrite = (error: unknown, { kind, words }: Making): unknown => {
  const name = nameOf[kind]
  if (error instanceof CupiRejected) {
    const code = refusalCode(error.message)
    if (code === 'directory-owned') return new DeskError('directory-owned', words(code))
    return refused([{ name: kind, code, message: words(code) }])
  }
  if (error instanceof NotApplied)
    return new DeskError(
      'unity-timeout',
      `Unity Connection did not answer, and the ${name} was not changed.`,
      { reason: 'nothing-changed' },
    )
  if (error instanceof NoneFound)
    return refused([
      { name: kind, code: 'rule', message: `No ${name} could be drawn that suits this person's rule.` },
    ])
  return error
}

/**
 * Sets a new value, generated or typed, and reads back that it is in force.
 * @throws DeskError, CupiError, AuditUnavailable
 */
export const resetCredential = (
  context: CredentialContext,
  request: CredentialRequest,
  making: Making,
  reset: Reset,
): Promise<ResetResult> => {
  const { kind } = making
  const { mode } = reset
  let sent: { readonly value: string } | undefined
  const begun = (value: string): void => {
    sent = { value }
  }
  const work = context.onePerPerson(request.ObjectId, async () => {
    const { verification, reference } = reset
    const wanted = { kind, action: resetOf(kind), sets: true, verification, reference }
    const { target, admission } = await loadChecked(context, request, wanted)
    const rule = await ruleOf(context.rules, target.credential.CredentialPolicyObjectId, mode)
    const write = mode === 'typed' ? writeTyped : writeGenerated
    try {
      return answer(await write({ context, request, making, target, admission, reset, rule, begun }))
    } catch (error) {
      throw problemOfWrite(error, making)
    }
  })
  return request.patience.orElse(work, () => {
    if (!sent) throw tooSlow()
    return answer({ written: { outcome: 'unknown' }, ...(mode === 'generated' && sent) })
  })
}
