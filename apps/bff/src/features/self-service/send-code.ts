import type { Config } from '../../config/config.ts'
import type { Audit } from '../../platform/audit/audit.ts'
import type { Acting, Ending } from '../../platform/audit/draft.ts'
import { loadTarget, type Target } from '../../platform/credentials/target.ts'
import type { Limit, Limits } from '../../platform/limits.ts'
import { mailAddressOf } from '../../platform/mail/address-of.ts'
import { languageOf, type Language } from '../../platform/mail/language.ts'
import type { Mailer } from '../../platform/mail/mailer.ts'
import { createRepeats } from '../../platform/repeats.ts'
import type { Unity } from '../../platform/unity/client.ts'
import { VALID_MINUTES } from './challenge.ts'
import type { Codes } from './codes.ts'
import { findAccount } from './find-account.ts'
import { targetOf } from './person.ts'
import { codeMail, noCodeMail } from './words/mails.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** security.md 3.7. */
const limits = {
  source: { name: 'portal codes asked for from a source', most: 30, seconds: 15 * MINUTE },
  person: { name: 'portal codes to a person', most: 3, seconds: 15 * MINUTE },
  personDay: { name: 'portal codes to a person in a day', most: 5, seconds: DAY },
  address: { name: 'portal codes to an address', most: 10, seconds: HOUR },
} as const satisfies Record<string, Limit>

export type SendCodeContext = {
  readonly unity: Unity
  readonly codes: Codes
  readonly limits: Limits
  readonly mailer: Mailer
  readonly audit: Pick<Audit, 'note'>
  readonly operators: { readonly isOperator: (name: string) => Promise<boolean> }
  readonly vips: { readonly has: (ObjectId: string) => Promise<boolean> }
  readonly config: Pick<Config, 'PORTAL_NAME' | 'PORTAL_CODES_PER_HOUR'>
  readonly mailAddressChangedLately: (ObjectId: string) => Promise<boolean>
}

export type Asked = {
  readonly account: string
  readonly challenge: string
  /** What the browser held before. */
  readonly before: string
  readonly acting: Acting
  readonly accepted: Language | undefined
}

/** Their voicemail opens more than voicemail, so a mailbox that somebody else reads must not open it (security.md 3.9). */
const isProtected = async ({ operators, vips }: SendCodeContext, { user, roles }: Target): Promise<boolean> =>
  roles.length > 0 || (await operators.isOperator(user.Alias)) || (await vips.has(user.ObjectId))

/**
 * Looks up who was meant and mails them their code. Runs behind the answer, so that nothing of it can be seen from
 * outside: whether there is such a person, whether they have an address, whether a limit is full.
 */
export const createSendCode = (context: SendCodeContext) => {
  const { unity, codes, mailer, audit, config } = context
  const isFirst = createRepeats()

  /** Once in a while for each source, or strangers would fill the log. */
  const noteOnce = async (asked: Asked, ending: Ending, target: Target | undefined): Promise<void> => {
    const key = `${asked.acting.source} ${ending.reason} ${target?.user.ObjectId}`
    if (!isFirst(key, 15 * MINUTE)) return
    const { acting } = asked
    const whom = target ? targetOf(target.user) : null
    await audit.note({ ...acting, action: 'self-service.code', target: whom, details: {} }, ending)
  }

  const refuse = (asked: Asked, reason: string, target?: Target): Promise<void> =>
    noteOnce(asked, { result: 'denied', reason }, target)

  const mail = async (asked: Asked, target: Target, address: string): Promise<void> => {
    const { user } = target
    const letter = {
      to: address,
      language: languageOf(user, asked.accepted),
      target: targetOf(user),
    }
    const values = { portal: config.PORTAL_NAME, name: user.DisplayName }
    if (await isProtected(context, target)) {
      const idempotencyKey = `portal no code ${asked.challenge}`
      await mailer.send({ ...letter, template: noCodeMail, values, purpose: 'no code', idempotencyKey })
      return refuse(asked, 'protected', target)
    }
    const { code, expiresAt } = await codes.make(asked.challenge, asked.before, asked.account, user)
    await mailer.send({
      ...letter,
      template: codeMail,
      values: { ...values, code, minutes: VALID_MINUTES },
      purpose: 'sign-in code',
      idempotencyKey: `portal code ${asked.challenge}`,
      expiresAt,
    })
    await audit.note(
      { ...asked.acting, action: 'self-service.code', target: targetOf(user), details: {} },
      { result: 'done' },
    )
  }

  return async (asked: Asked): Promise<void> => {
    const { source } = asked.acting
    const everybody: Limit = { name: 'portal codes', most: config.PORTAL_CODES_PER_HOUR, seconds: HOUR }
    const flood = await context.limits.take([[limits.source, source ?? '']])
    if (flood) return refuse(asked, flood.name)
    const user = await findAccount(unity, asked.account, { byExtension: true })
    if (!user) return refuse(asked, 'no such account, or more than one')
    const target = await loadTarget(unity, 'pin', user.ObjectId)
    const address = mailAddressOf(user)
    if (address === undefined) return refuse(asked, 'no mail address', target)
    if (await context.mailAddressChangedLately(user.ObjectId))
      return refuse(asked, 'mail address changed lately', target)
    const full = await context.limits.take([
      [limits.person, user.ObjectId],
      [limits.personDay, user.ObjectId],
      [limits.address, address.toLowerCase()],
      [everybody, ''],
    ])
    return full ? refuse(asked, full.name, target) : mail(asked, target, address)
  }
}
