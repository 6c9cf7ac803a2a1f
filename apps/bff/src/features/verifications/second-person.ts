import { checkEvidence } from '../../platform/access/evidence.ts'
import { isSelf } from '../../platform/access/protection.ts'
import { nobody } from '../../platform/access/scope.ts'
import { checkStepUp } from '../../platform/access/step-up.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import { stateOf, type Verification } from '../../platform/verifications/store.ts'
import { auditTargetOf } from './answer.ts'
import { permissionOf, type Asking, type VerificationContext } from './context.ts'

/** A colleague says that they know the caller, or agrees to what takes two. */
export type Backing = 'vouch' | 'approve'

const gone = (): DeskError =>
  new DeskError(
    'verification-invalid',
    'This waits for nobody any more. It was answered, used, or it expired.',
    { reason: 'waits-no-more' },
  )

/** Whether it is a request of theirs, or of a token that they made. */
const isTheirs = async (
  { tokens }: VerificationContext,
  { identity: { operator } }: Asking,
  { operator_id: asked }: Verification,
): Promise<boolean> => asked === operator.id || (await tokens.makerOf(asked)) === operator.name

/** @throws DeskError where this colleague is not one to back it */
const checkColleague = async (
  context: VerificationContext,
  asking: Asking,
  record: Verification,
): Promise<void> => {
  const { identity } = asking
  if (await isTheirs(context, asking, record))
    throw new DeskError('forbidden', 'Another operator must do this: nobody backs their own request.', {
      reason: 'another-operator',
    })
  if (isSelf(identity, record.target_alias))
    throw new DeskError('forbidden', 'This is about yourself: another operator must do it.', {
      reason: 'about-yourself',
    })
  if (!identity.permissions.has(permissionOf[record.action]))
    throw new DeskError('forbidden', `${identity.title} may not back this. A colleague who may do it can.`, {
      reason: 'may-not-back',
    })
  checkStepUp(identity, 'back the request of a colleague')
}

/**
 * The word of a second person. They must be one who could do the same themselves.
 * @throws DeskError
 */
export const backUp = async (
  context: VerificationContext,
  asking: Asking,
  id: string,
  backing: Backing,
): Promise<void> => {
  const { verifications, guard, audit } = context
  const { identity, acting } = asking
  checkEvidence(identity)
  const record = await verifications.find(id)
  if (!record || !(await guard.holds(identity, record.target_id))) throw nobody()
  const act = {
    ...acting,
    action: `verifications.${backing}`,
    target: auditTargetOf(record),
    details: {
      for: record.action,
      method: record.method,
      id,
      operator: record.operator_name,
      ...(record.reason !== null && { reason: record.reason }),
    },
    reference: record.reference ?? undefined,
  }
  try {
    await checkColleague(context, asking, record)
    const { name } = identity.operator
    const isOpen = ['waiting', 'verified'].includes(stateOf(record))
    if (!isOpen || !(await verifications[backing](id, name))) throw gone()
  } catch (error) {
    if (error instanceof DeskError) await audit.note(act, { result: 'denied', reason: error.message })
    throw error
  }
  await audit.note(act, { result: 'done' })
}

/** What waits for this colleague, and not for another. */
export const waitingFor = async (context: VerificationContext, asking: Asking): Promise<Verification[]> => {
  const { verifications, guard } = context
  const { identity } = asking
  const open = (await verifications.open()).filter(
    (record) =>
      !isSelf(identity, record.target_alias) && identity.permissions.has(permissionOf[record.action]),
  )
  const mine: Verification[] = []
  for (const record of open)
    if (!(await isTheirs(context, asking, record)) && (await guard.holds(identity, record.target_id)))
      mine.push(record)
  return mine
}
