import type { startVerification } from '@unity-desk/contract'
import { OBJECT_ID } from '@unity-desk/cupi'
import type * as z from 'zod/mini'
import { checkEvidence } from '../../platform/access/evidence.ts'
import { checkProtection } from '../../platform/access/protection.ts'
import { nobody } from '../../platform/access/scope.ts'
import { checkStepUp } from '../../platform/access/step-up.ts'
import type { Act } from '../../platform/audit/draft.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import type { Counted } from '../../platform/limits.ts'
import { mailAddressOf } from '../../platform/mail/address-of.ts'
import { callerLimits } from '../../platform/verifications/limits.ts'
import { drawWord } from '../../platform/verifications/spoken-words.ts'
import type { Verification } from '../../platform/verifications/store.ts'
import { codeMail } from './code-mail.ts'
import { drawCode, hashCode } from './code.ts'
import { permissionOf, type Asking, type VerificationContext } from './context.ts'
import { maskAddress } from './mask.ts'

type Body = z.output<typeof startVerification>

/** Guesses at one code. */
const ATTEMPTS = 5

const malformed = (name: string, message: string): DeskError =>
  new DeskError('malformed', `${name}: ${message}`, { fields: [{ name, code: 'rule', message }] })

/** What can be said without looking at the person. */
const checkAsked = (
  { config, methods }: VerificationContext,
  { identity }: Asking,
  { action, method, reason }: Body,
): void => {
  checkEvidence(identity)
  if (config.CALLER_VERIFICATION === 'off')
    throw new DeskError('mode-not-allowed', 'Callers are not verified here (CALLER_VERIFICATION).', {
      reason: 'callers-not-verified',
    })
  if (!methods.includes(method))
    throw new DeskError('mode-not-allowed', 'Codes cannot be mailed here (SMTP_URL, MAIL_FROM).', {
      reason: 'no-mail-server',
    })
  if (!identity.permissions.has(permissionOf[action]))
    throw new DeskError('forbidden', `${identity.title} may not do this. An administrator of Unity Desk can.`)
  if (method === 'override' && reason === undefined) throw malformed('reason', 'is needed for an override')
  if (method !== 'override' && reason !== undefined) throw malformed('reason', 'is only for an override')
  if (method !== 'override') return
  if (!identity.permissions.has('credentials:override'))
    throw new DeskError(
      'forbidden',
      `${identity.title} may not override the verification. An administrator of Unity Desk can.`,
      { reason: 'may-not-override' },
    )
  checkStepUp(identity, 'override the verification')
}

/** The person, if this operator may do it to them at all: nobody is verified for what is refused then. */
const loadPerson = async (
  { unity, guard, operators, vips }: VerificationContext,
  { identity }: Asking,
  target: string,
) => {
  if (!OBJECT_ID.test(target)) throw nobody()
  const ObjectId = target.toLowerCase()
  await guard.check(identity, ObjectId)
  const [user, roles, isVip] = await Promise.all([
    unity.users.get(ObjectId),
    unity.users.at(ObjectId).userRoles.list(),
    vips.has(ObjectId),
  ])
  return {
    user,
    ObjectId,
    isVip,
    check: async (): Promise<unknown> =>
      checkProtection(identity, {
        name: user.DisplayName,
        alias: user.Alias,
        roles: roles.items.map(({ RoleName }) => RoleName ?? 'a Unity role'),
        isOperator: await operators.isOperator(user.Alias),
        isVip,
      }),
  }
}

/** The address that Unity holds, and no other (product.md E10). */
const addressFor = async (
  { mailAddressChangedLately }: VerificationContext,
  ObjectId: string,
  user: Parameters<typeof mailAddressOf>[0] & { readonly DisplayName: string },
): Promise<string> => {
  const { DisplayName } = user
  const address = mailAddressOf(user)
  if (address === undefined)
    throw new DeskError(
      'no-mail-address',
      `Unity Connection holds no mail address of ${DisplayName} that is read outside the mailbox. Ask a colleague who knows the caller.`,
    )
  if (await mailAddressChangedLately(ObjectId))
    throw new DeskError(
      'no-mail-address',
      `The mail address of ${DisplayName} was changed here within the last 72 hours, so a code sent to it proves nothing. Ask a colleague who knows the caller.`,
      { reason: 'mail-changed-lately' },
    )
  return address
}

const countedFor = (
  { identity, acting }: Asking,
  ObjectId: string,
  address: string | undefined,
): readonly Counted[] => [
  [callerLimits.byOperator, identity.operator.id],
  [callerLimits.fromSource, acting.source ?? ''],
  ...(address === undefined
    ? []
    : ([
        [callerLimits.codesToPerson, ObjectId],
        [callerLimits.codesToPersonInDay, ObjectId],
        [callerLimits.codesToAddress, address.toLowerCase()],
        [callerLimits.codes, ''],
      ] as const)),
]

/**
 * Begins to verify a caller: mails the code, or waits for a colleague.
 * @throws DeskError, CupiError
 */
export const start = async (
  context: VerificationContext,
  asking: Asking,
  body: Body,
): Promise<Verification> => {
  const { verifications, limits, audit, keyedHash, takesTwo, mailer, languages } = context
  const { identity, acting } = asking
  const { action, method, reference, reason } = body
  checkAsked(context, asking, body)
  const { user, ObjectId, isVip, check } = await loadPerson(context, asking, body.target)
  const { Alias, DisplayName } = user
  const target = { kind: 'users', ObjectId, Alias, DisplayName }
  const act: Act = {
    ...acting,
    action: 'verifications.start',
    target,
    details: { for: action, method, ...(reason !== undefined && { reason }) },
    reference,
  }
  try {
    await check()
    const address = method === 'mail-code' ? await addressFor(context, ObjectId, user) : undefined
    await limits.take(act, countedFor(asking, ObjectId, address))
    const attemptsLeft = await verifications.replace(identity, { target_id: ObjectId, action, method })
    const brake = await takesTwo({ target: ObjectId, action, isVip })
    const id = verifications.newId()
    const code = drawCode()
    const record = await verifications.add(identity, {
      id,
      target_id: ObjectId,
      target_alias: Alias,
      target_name: DisplayName,
      action,
      method,
      reference: reference ?? null,
      reason: reason ?? null,
      code_hash: address === undefined ? null : hashCode(keyedHash, id, code),
      sent_to: address === undefined ? null : maskAddress(address),
      attempts_left: address === undefined ? 0 : (attemptsLeft ?? ATTEMPTS),
      word: drawWord(),
      needs_approval: method === 'override' || brake,
      approved_by: null,
      vouched_by: null,
    })
    if (address !== undefined)
      await mailer.send({
        to: address,
        template: codeMail,
        values: { name: DisplayName, action, code, word: record.word },
        language: await languages.forMailTo(user),
        purpose: 'caller verification',
        target,
        idempotencyKey: `verification ${id}`,
        expiresAt: record.expires_at,
      })
    await audit.note(
      { ...act, details: { ...act.details, id, needsApproval: record.needs_approval } },
      { result: 'done' },
    )
    return record
  } catch (error) {
    if (error instanceof DeskError && error.problem !== 'too-many-requests')
      await audit.note(act, { result: 'denied', reason: error.message })
    throw error
  }
}
