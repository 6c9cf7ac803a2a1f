import type { PinResetResult } from '@unity-desk/contract'
import { loadChecked } from '../../platform/credentials/checked.ts'
import type { CredentialContext, CredentialRequest } from '../../platform/credentials/context.ts'
import { PIN_TICKET } from '../../platform/credentials/kind.ts'
import { auditTarget, type User } from '../../platform/credentials/target.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import { mailAddressOf } from '../../platform/mail/address-of.ts'
import type { Mailer } from '../../platform/mail/mailer.ts'
import type { PageLanguages } from '../../platform/mail/page-language.ts'
import type { OneTimeLinks } from '../../platform/one-time-links.ts'
import { ticketMail } from './words/ticket-mail.ts'

export type TicketContext = {
  readonly mailer: Pick<Mailer, 'isOn' | 'send'>
  readonly links: OneTimeLinks
  readonly languages: Pick<PageLanguages, 'forMailTo'>
  /** What the site calls the portal. */
  readonly portalName: string
  readonly mailAddressChangedLately: (ObjectId: string) => Promise<boolean>
}

type Asked = {
  readonly reference?: string | undefined
  /** Id of the caller verification. */
  readonly verification?: string | undefined
}

const VALID_MINUTES = 60

/**
 * The address that Unity holds, and no other. One that was changed here lately is no more proof of anybody to a link than
 * it is to a code (security.md 3.7).
 */
const addressFor = async ({ mailAddressChangedLately }: TicketContext, user: User): Promise<string> => {
  const { ObjectId, DisplayName } = user
  const address = mailAddressOf(user)
  if (address === undefined)
    throw new DeskError(
      'no-mail-address',
      `Unity Connection holds no mail address of ${DisplayName} that can be read, so no link can be mailed.`,
    )
  if (await mailAddressChangedLately(ObjectId))
    throw new DeskError(
      'no-mail-address',
      `The mail address of ${DisplayName} was changed here within the last 72 hours, so nobody knows who would get the link. Set a PIN in another way.`,
      { reason: 'mail-changed-lately' },
    )
  return address
}

/**
 * Mails the person a link with which they set the PIN themselves, so that no operator ever knows it (product.md section
 * 5, idea 10). It takes the place of one that was mailed before; Unity hears of nothing until it is used.
 * @throws DeskError, CupiError, AuditUnavailable
 */
export const mailTicket = async (
  context: CredentialContext,
  tickets: TicketContext,
  request: CredentialRequest,
  { reference, verification }: Asked,
): Promise<PinResetResult> => {
  const { mailer, links, languages, portalName } = tickets
  if (!mailer.isOn)
    throw new DeskError('mode-unavailable', 'Links cannot be mailed here (SMTP_URL, MAIL_FROM).', {
      reason: 'no-mail-server',
    })
  return context.onePerPerson(request.ObjectId, async () => {
    const wanted = { kind: 'pin', action: PIN_TICKET, sets: true, verification, reference } as const
    const { target, admission } = await loadChecked(context, request, wanted)
    const { user } = target
    const act = {
      ...request.acting,
      action: PIN_TICKET,
      target: auditTarget(user),
      reference: reference ?? admission.reference,
    }
    const to = await addressFor(tickets, user).catch(async (error: unknown) => {
      if (error instanceof DeskError)
        await context.audit.note({ ...act, details: {} }, { result: 'denied', reason: error.message })
      throw error
    })
    await admission.use()
    const operation = await context.audit.begin({
      ...act,
      details: {
        validMinutes: VALID_MINUTES,
        ...(target.protected !== undefined && { protected: target.protected }),
        ...admission.details,
      },
    })
    try {
      await links.withdraw('ticket', user.ObjectId)
      const link = { owner: user, operationId: operation.id }
      const { url, expiresAt } = await links.make('ticket', link, VALID_MINUTES)
      await mailer.send({
        to,
        template: ticketMail,
        values: { portal: portalName, name: user.DisplayName, url, minutes: VALID_MINUTES },
        language: await languages.forMailTo(user),
        purpose: 'link to set the PIN',
        target: auditTarget(user),
        idempotencyKey: `ticket ${operation.id}`,
        expiresAt,
      })
      await operation.end({ result: 'done' })
      return { outcome: 'done', changedAt: null, ticketExpiresAt: expiresAt.toISOString() }
    } catch (error) {
      await operation.end({ result: 'failed', reason: 'no link was mailed' })
      throw error
    }
  })
}
