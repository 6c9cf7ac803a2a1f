import { createTransport } from 'nodemailer'
import type { Config } from '../../config/config.ts'
import { inert } from '../../platform/mail/message.ts'
import type { Alert } from './rules.ts'

/** @throws Error when it could not be handed over; it is tried again later */
export type Deliver = (alert: Alert) => Promise<void>

const PATIENCE_MS = 10_000

/** In a chat, which many webhooks lead to, an angle bracket begins a link, or calls everybody. */
const forChat = (text: string): string => inert(text).replaceAll('<', '‹').replaceAll('>', '›')

const byWebhook =
  (url: string): Deliver =>
  async ({ kind, text, record }) => {
    const { at, actor, action, target, requestId, operationId } = record
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kind, text: forChat(text), at, actor, action, target, requestId, operationId }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch((cause: unknown) => {
      // The URL may hold a secret, and errors name it.
      throw new Error(`the webhook does not answer: ${cause instanceof Error ? cause.name : 'error'}`)
    })
    await response.body?.cancel()
    if (!response.ok) throw new Error(`the webhook answered ${response.status}`)
  }

const byMail = (smtpUrl: string, from: string, to: string): Deliver => {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
  })
  return async ({ kind, text, record }) => {
    await transport.sendMail({
      from,
      to,
      subject: inert(`Unity Desk: ${text}`, 200),
      text: `${inert(text)}\n\nWhat: ${record.action}\nWho: ${inert(record.actor.name)}, from ${record.source ?? 'the server itself'}\nWhen: ${record.at}\nTicket or note: ${inert(record.reference ?? 'none')}\nRequest: ${record.requestId ?? 'none'}\nKind: ${kind}\n`,
    })
  }
}

/** The ways that are configured. */
export const waysOf = ({
  ALERT_WEBHOOK,
  ALERT_MAIL_TO,
  SMTP_URL,
  MAIL_FROM,
}: Pick<Config, 'ALERT_WEBHOOK' | 'ALERT_MAIL_TO' | 'SMTP_URL' | 'MAIL_FROM'>): Readonly<
  Record<string, Deliver>
> => ({
  ...(ALERT_WEBHOOK && { webhook: byWebhook(ALERT_WEBHOOK.reveal()) }),
  ...(ALERT_MAIL_TO &&
    SMTP_URL &&
    MAIL_FROM && { mail: byMail(SMTP_URL.reveal(), MAIL_FROM, ALERT_MAIL_TO) }),
})
