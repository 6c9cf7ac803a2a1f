import type { offboarding, OffboardingResult } from '@unity-desk/contract'
import { CupiRejected } from '@unity-desk/cupi'
import type * as z from 'zod/mini'
import { checkProtection } from '../../platform/access/protection.ts'
import { checkStepUp } from '../../platform/access/step-up.ts'
import type { CredentialContext } from '../../platform/credentials/context.ts'
import type { CredentialKind } from '../../platform/credentials/kind.ts'
import { lockCredential } from '../../platform/credentials/lock.ts'
import { auditTarget, type User } from '../../platform/credentials/target.ts'
import { NotApplied } from '../../platform/credentials/write.ts'
import { DeskError, toldOf } from '../../platform/http/desk-error.ts'
import { problemOf } from '../../platform/http/problem-of.ts'
import type { OneTimeLinks } from '../../platform/one-time-links.ts'
import type { Caller, Objects, Order } from '../../platform/unity/objects.ts'
import { isDirectoryOwned, loadPerson } from './preview.ts'

type Body = z.output<typeof offboarding>
type Outcome = OffboardingResult['steps'][number]
type Name = Pick<Outcome, 'step' | 'name'>
type Done = Pick<Outcome, 'outcome' | 'changeId'>
type Step = Name & { readonly run: () => Promise<Done> }

export type OffboardContext = {
  readonly credentials: CredentialContext
  readonly objects: Objects
  readonly links: Pick<OneTimeLinks, 'withdraw'>
  /** Codes and sessions of the portal in a person's name. */
  readonly selfService: { readonly endAccess: (ObjectId: string) => Promise<void> }
}

/** Below the devices of all kinds, by their number (cupi.md 2.12). */
const DEVICE_PATHS: Readonly<Record<number, string>> = {
  1: 'phonedevices',
  2: 'pagerdevices',
  4: 'smtpdevices',
  6: 'smsdevices',
  8: 'htmldevices',
}

const stepsToDisable = async (
  { credentials, objects }: OffboardContext,
  caller: Caller,
  user: User,
  why: string | undefined,
  reference: string | undefined,
): Promise<Step[]> => {
  const path = `/users/${user.ObjectId}`
  const lock = (kind: CredentialKind): Step => ({
    step: `lock-${kind}`,
    run: async () => {
      const written = await lockCredential(credentials, { ...caller, user, kind, reference, protected: why })
      return {
        outcome: written.outcome,
        ...(written.outcome === 'done' && { changeId: written.operationId }),
      }
    },
  })
  const put = (name: Name, order: Omit<Order, 'method' | 'reference'>): Step => ({
    ...name,
    run: async () => {
      const { outcome, changeId } = await objects.write(caller, { ...order, method: 'PUT', reference })
      return { outcome, changeId }
    },
  })
  const { items } = await credentials.unity.users.at(user.ObjectId).notificationDevices.list()
  const devices = items.flatMap(({ ObjectId, DisplayName, Type, Active }) => {
    const below = DEVICE_PATHS[Type]
    if (!Active || below === undefined) return []
    const at = `${path}/notificationdevices/${below}/${ObjectId}`
    return [put({ step: 'stop-notification', name: DisplayName }, { path: at, fields: { Active: 'false' } })]
  })
  return [
    lock('pin'),
    ...(isDirectoryOwned(user) ? [] : [lock('password')]),
    ...(user.ListInDirectory
      ? [put({ step: 'leave-directory' }, { path, fields: { ListInDirectory: 'false' } })]
      : []),
    ...devices,
  ]
}

const stepToDelete = (
  { objects }: OffboardContext,
  caller: Caller,
  { ObjectId }: User,
  reference: string | undefined,
): Step => ({
  step: 'delete',
  run: async () => {
    const { outcome, changeId } = await objects.write(caller, {
      method: 'DELETE',
      path: `/users/${ObjectId}`,
      reference,
    })
    return { outcome, changeId }
  },
})

const UNTOUCHED = 'Unity Connection did not answer, and it is as it was.'

const failureOf = (error: unknown): Pick<Outcome, 'outcome' | 'why' | 'reason' | 'quote'> => {
  if (error instanceof NotApplied) return { outcome: 'failed', why: UNTOUCHED, reason: 'nothing-changed' }
  if (error instanceof CupiRejected)
    return {
      outcome: 'refused',
      why: `Unity Connection refused it: ${error.message}`,
      reason: 'unity-refused',
      quote: error.message,
    }
  const problem = problemOf(error)
  if (!problem) throw error
  const isAway = problem.problem.startsWith('unity') || problem.problem === 'busy'
  return { outcome: isAway ? 'failed' : 'refused', ...toldOf(problem) }
}

const runAll = async ({ patience }: Caller, steps: readonly Step[]): Promise<Outcome[]> => {
  const outcomes: Outcome[] = []
  let isOver = false
  for (const { run, ...name } of steps) {
    isOver ||= patience.isTooLateToBegin()
    if (isOver) outcomes.push({ ...name, outcome: 'not-tried' })
    else
      try {
        outcomes.push({ ...name, ...(await run()) })
      } catch (error) {
        const failure = failureOf(error)
        outcomes.push({ ...name, ...failure })
        isOver = failure.outcome === 'failed'
      }
  }
  return outcomes
}

const together = (steps: readonly Outcome[]): OffboardingResult['outcome'] => {
  const any = (outcome: Outcome['outcome']): boolean => steps.some((step) => step.outcome === outcome)
  if (steps.every(({ outcome }) => outcome === 'done')) return 'done'
  if (any('unknown')) return 'unknown'
  return any('done') ? 'partly' : 'refused'
}

const checkTyped = (typed: string | undefined, { Alias }: User): void => {
  if (typed?.trim().toLowerCase() === Alias.toLowerCase()) return
  const message = 'is not the alias of this person'
  throw new DeskError('rule-refused', `confirm: ${message}. Nothing was deleted.`, {
    reason: 'other-alias',
    fields: [{ name: 'confirm', code: 'alias', message }],
  })
}

/** Nobody shuts or deletes whom they may not even unlock, and nobody themselves. @returns why the person is protected */
const checkPerson = async (
  { unity, operators, vips, audit }: CredentialContext,
  { identity, acting }: Caller,
  user: User,
  step: Body['step'],
): Promise<string | undefined> => {
  const roles = await unity.users.at(user.ObjectId).userRoles.list()
  try {
    return checkProtection(identity, {
      name: user.DisplayName,
      alias: user.Alias,
      roles: roles.items.map(({ RoleName }) => RoleName ?? 'a Unity role'),
      isOperator: await operators.isOperator(user.Alias),
      isVip: await vips.has(user.ObjectId),
    })
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    await audit.note(
      { ...acting, action: `users.offboard.${step}`, target: auditTarget(user), details: {} },
      { result: 'denied', reason: error.message },
    )
    throw error
  }
}

/**
 * Shuts a person out, which can be taken back, or deletes them, which cannot. Each step has a record of its own, and what
 * a step before it did is no obstacle when all are asked for again.
 * @throws DeskError, CupiError before anything is written
 */
export const offboard = async (
  context: OffboardContext,
  caller: Caller,
  ObjectId: string,
  { step, confirm, reference }: Body,
): Promise<OffboardingResult> => {
  if (step === 'delete') checkStepUp(caller.identity, 'delete a person')
  const { credentials } = context
  const user = await loadPerson(credentials, caller.identity, ObjectId)
  if (step === 'delete') checkTyped(confirm, user)
  const why = await checkPerson(credentials, caller, user, step)
  // A code or a link that is on its way opens nothing any more.
  await Promise.all([
    context.selfService.endAccess(user.ObjectId),
    context.links.withdraw('ticket', user.ObjectId),
  ])
  const steps =
    step === 'delete'
      ? [stepToDelete(context, caller, user, reference)]
      : await stepsToDisable(context, caller, user, why, reference)
  const outcomes = await runAll(caller, steps)
  return { outcome: together(outcomes), steps: outcomes }
}
