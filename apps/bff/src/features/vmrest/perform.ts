import type { AuditTarget, Reason } from '@unity-desk/contract'
import type { Audit } from '../../platform/audit/audit.ts'
import type { Acting, Ending } from '../../platform/audit/draft.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import { problemOfFailure } from '../../platform/http/problem-of.ts'
import type { KeyedLock } from '../../platform/keyed-lock.ts'
import type { Patience, PatienceTiming } from '../../platform/patience.ts'
import { UnityFailure } from '../../platform/unity/failure.ts'
import type { UnityLink } from '../../platform/unity/link.ts'
import type { UnityAnswer, UnityRequest } from '../../platform/unity/message.ts'
import type { Order } from '../../platform/unity/objects.ts'
import { createdIn } from './after-write.ts'
import { readBefore } from './before-image.ts'
import type { Body } from './body.ts'
import type { Plan } from './plan.ts'
import type { Prepared } from './prepare-credential.ts'
import type { Protection } from './protect-person.ts'
import { UNSURE } from './refusal.ts'
import { auditDetails, auditTarget } from './write-check.ts'

/** A request that has passed every check and may be sent. */
export type Passage = {
  readonly plan: Plan
  readonly acting: Acting
  readonly accept: string
  readonly body: Body | undefined
  /** What still has to be looked up at Unity before a credential is written. */
  readonly prepare: (() => Promise<Prepared>) | undefined
  /** Refuses to delete a person who is protected, or says why the caller may all the same. */
  readonly protect: (() => Promise<Protection | undefined>) | undefined
  readonly patience: Patience
  /** Ticket or note, for the audit log. */
  readonly reference?: string | undefined
  /** The change that it takes back. */
  readonly reverts?: string | undefined
  /** A condition on what is there just before; what it throws stops the write. */
  readonly check?: Order['check']
  /** Looks whether it is about people whom the caller is for, before anything is sent. */
  readonly admit: () => Promise<void>
  /** What of an answer the caller may see. */
  readonly narrow: (answer: UnityAnswer) => Promise<UnityAnswer>
}

type Context = {
  readonly link: UnityLink
  readonly audit: Audit
  readonly onePerPerson: KeyedLock
  /** Adds how a person is called. */
  readonly named: (target: AuditTarget) => Promise<AuditTarget>
  readonly timing: PatienceTiming
  /** Something was changed through us. */
  readonly changed: (plan: Plan, answer: UnityAnswer) => Promise<void>
}

const requestOf = ({ plan, accept, body }: Passage): UnityRequest => ({
  method: plan.method,
  path: plan.path,
  search: plan.search,
  accept,
  ...(body && { body: { contentType: body.contentType, text: body.text } }),
})

const endingOf = ({ status, node }: UnityAnswer): Ending => {
  if (status < 400) return { result: 'done', status, node }
  // A server that failed in the middle of it may have applied it; one that was busy did not begin.
  return { result: status >= 500 && status !== 503 ? 'unknown' : 'refused', status, node }
}

const endingOfFailure = (error: unknown): Ending => {
  const sent = error instanceof UnityFailure && error.sent
  return {
    result: sent ? 'unknown' : 'failed',
    reason: error instanceof UnityFailure ? error.reason : 'not sent',
  }
}

const TOO_SLOW = 'Unity Connection is too slow at this moment.'

const slow = (what: string, reason?: Reason): DeskError =>
  new DeskError('unity-timeout', `${TOO_SLOW} ${what}`, { reason })
const slowRead = (): DeskError => slow('Try again.')
const slowWrite = (): DeskError => slow('Nothing was changed; try again.', 'nothing-changed')
const unsureWrite = (): DeskError => slow(UNSURE, 'unsure')

/** A write that was sent and has no answer is neither done nor not done, and its author must hear so. */
const problemOfWrite = (error: unknown): unknown => {
  if (!(error instanceof UnityFailure) || !error.sent) return error
  const { problem, message } = problemOfFailure(error)
  return new DeskError(problem, `${message} ${UNSURE}`, { reason: 'unsure', cause: error })
}

/** Told the id of the operation once it is in the audit log and will be sent. */
type Begun = (operationId: string) => void

const write = async (context: Context, passage: Passage, begun: Begun): Promise<UnityAnswer> => {
  const { plan, acting, body, patience, reference, reverts } = passage
  await passage.admit()
  const protection = await passage.protect?.()
  const prepared = await passage.prepare?.()
  const before = prepared ? prepared.before : await readBefore(context.link, plan, body)
  await passage.check?.(before?.fields)
  await prepared?.use()
  if (patience.isTooLateToBegin()) throw slowWrite()
  const operation = await context.audit.begin({
    ...acting,
    action: plan.action,
    target: await context.named(auditTarget(plan, body, before?.owner)),
    details: {
      ...auditDetails(plan, body),
      ...protection,
      ...(prepared?.details ?? { before: before?.fields, below: before?.below }),
      ...(reverts !== undefined && { reverts }),
    },
    reference: reference ?? prepared?.reference,
  })
  begun(operation.id)
  try {
    const answer = await context.link.send(requestOf(passage))
    const created = plan.verb === 'create' ? createdIn(answer) : undefined
    await operation.end({ ...endingOf(answer), created })
    if (answer.status < 400) await context.changed(plan, answer)
    return answer
  } catch (error) {
    await operation.end(endingOfFailure(error))
    throw problemOfWrite(error)
  }
}

const read = async ({ link }: Context, passage: Passage): Promise<UnityAnswer> => {
  await passage.admit()
  return passage.narrow(await link.send(requestOf(passage)))
}

/**
 * Sends a request and records it. This runs to its end whether or not the client is still there: an outcome that hangs
 * on the client's connection would be lost with it (security.md T9).
 */
export const perform = (context: Context, passage: Passage, tell: Begun = () => {}): Promise<UnityAnswer> => {
  const { plan, patience } = passage
  if (plan.verb === 'list' || plan.verb === 'get')
    return patience.orElse(read(context, passage), () => {
      throw slowRead()
    })
  let isSent = false
  const begun: Begun = (id) => {
    isSent = true
    tell(id)
  }
  const work = context.onePerPerson(plan.ids[0]?.toLowerCase() ?? plan.action, () =>
    write(context, passage, begun),
  )
  return patience.orElse(work, () => {
    throw isSent ? unsureWrite() : slowWrite()
  })
}
