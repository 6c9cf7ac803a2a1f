import { createTransport } from 'nodemailer'
import type { Config } from '../../config/config.ts'
import type { Rendered } from './message.ts'

/** A mail that was not accepted. Says why in a word of the protocol, and nothing of what was in it. */
export class MailRefused extends Error {
  /** Trying again cannot help. */
  readonly isFinal: boolean
  constructor(reason: string, isFinal: boolean) {
    super(reason)
    this.isFinal = isFinal
  }
}

export type Letter = Rendered & {
  readonly to: string
  /** The same at each try, so that a server that took it twice can tell. */
  readonly id: string
}

/** @throws MailRefused */
export type Post = (letter: Letter) => Promise<void>

/** One address, and nothing that a mail library could read as a second one or as a header. */
const ADDRESS = /^[^\s<>(),;:"[\]\\@]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/
const LONGEST_ADDRESS = 320

export const isAddress = (text: string): boolean => text.length <= LONGEST_ADDRESS && ADDRESS.test(text)

const refusalOf = (error: unknown): MailRefused => {
  const { code, responseCode } = (error instanceof Error ? error : {}) as {
    readonly code?: unknown
    readonly responseCode?: unknown
  }
  if (typeof responseCode === 'number')
    return new MailRefused(`the mail server answered ${responseCode}`, responseCode >= 500)
  return new MailRefused(typeof code === 'string' ? code : 'no answer', false)
}

const PATIENCE_MS = 10_000

/** The site's mail server; undefined where none is configured. */
export const postBy = ({ SMTP_URL, MAIL_FROM }: Pick<Config, 'SMTP_URL' | 'MAIL_FROM'>): Post | undefined => {
  if (!SMTP_URL || MAIL_FROM === undefined) return undefined
  const transport = createTransport({
    url: SMTP_URL.reveal(),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // Nothing in a mail is ever read from a file or fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = MAIL_FROM.replace(/>$/, '').split('@').at(-1) ?? 'localhost'
  return async ({ to, id, subject, text, html }) => {
    if (!isAddress(to)) throw new MailRefused('no mail address', true)
    try {
      await transport.sendMail({
        from: MAIL_FROM,
        to: { name: '', address: to },
        messageId: `<${id}@${domain}>`,
        subject,
        text,
        html,
        // No answer from an absence assistant (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      })
    } catch (error) {
      throw refusalOf(error)
    }
  }
}
