import { auditRecord, type AuditRecord } from '@unity-desk/contract'
import { isCupiError } from '@unity-desk/cupi'
import type { Kysely } from 'kysely'
import * as z from 'zod/mini'
import type { Config } from '../../config/config.ts'
import type { Followed, Follower } from '../../platform/audit/follow.ts'
import type { User } from '../../platform/credentials/target.ts'
import type { Database } from '../../platform/database/schema.ts'
import type { Log } from '../../platform/log.ts'
import { mailAddressOf } from '../../platform/mail/address-of.ts'
import type { Mailer } from '../../platform/mail/mailer.ts'
import type { PageLanguages } from '../../platform/mail/page-language.ts'
import { isAddress } from '../../platform/mail/transport.ts'
import type { OneTimeLinks } from '../../platform/one-time-links.ts'
import type { Unity } from '../../platform/unity/client.ts'
import type { FormerAddresses } from './former-addresses.ts'
import { happeningOf, type Happening } from './happening.ts'
import { noticeMail, type By } from './words/notice-mail.ts'

export type NoticeContext = {
  readonly db: Kysely<Database>
  readonly unity: Unity
  readonly mailer: Pick<Mailer, 'send'>
  readonly links: OneTimeLinks
  readonly formerAddresses: FormerAddresses
  readonly languages: Pick<PageLanguages, 'forMailTo'>
  readonly config: Pick<Config, 'PORTAL_NAME'>
  readonly log: Log
}

const MAY_COME_RIGHT: ReadonlySet<string> = new Set(['unreachable', 'busy', 'fault'])

const LINK_DAYS = 7
const DAY_MINUTES = 24 * 60

const BY: Readonly<Partial<Record<AuditRecord['actor']['via'], By>>> = {
  portal: 'portal',
  token: 'program',
}

const intentOf = async (db: Kysely<Database>, operationId: string): Promise<AuditRecord | undefined> => {
  const row = await db
    .selectFrom('audit_record')
    .select('body')
    .where('operation_id', '=', operationId)
    .where('phase', '=', 'intent')
    .executeTakeFirst()
  return row && z.parse(auditRecord, JSON.parse(row.body))
}

/** Whom nobody finds any more nobody can write to. @throws CupiError while Unity is away */
const findUser = (unity: Unity, ObjectId: string): Promise<User | undefined> =>
  unity.users.get(ObjectId).catch((error: unknown) => {
    if (isCupiError(error) && error.kind === 'not-found') return undefined
    throw error
  })

/** The address held before the act, and those of the last days; never a new one alone (product.md E33). */
const recipientsOf = async (
  { formerAddresses }: NoticeContext,
  { ObjectId, what, formerAddress = '' }: Happening,
  user: User,
): Promise<readonly string[]> => {
  const isFormer = isAddress(formerAddress)
  if (isFormer) await formerAddresses.keep(ObjectId, formerAddress)
  const now = mailAddressOf(user)
  const all = [
    ...(now === undefined || (what === 'mail-address' && isFormer) ? [] : [now]),
    ...(await formerAddresses.of(ObjectId)),
  ]
  return [...new Map(all.map((address) => [address.toLowerCase(), address])).values()]
}

const tell = async (context: NoticeContext, intent: AuditRecord, outcome: AuditRecord): Promise<void> => {
  const { unity, mailer, links, languages, config } = context
  const happening = happeningOf(intent)
  if (!happening) return
  const user = await findUser(unity, happening.ObjectId)
  if (!user) return
  const { operationId, at, actor } = intent
  const { ObjectId, Alias, DisplayName } = user
  for (const to of await recipientsOf(context, happening, user)) {
    const link = { owner: { ObjectId, Alias, DisplayName }, operationId }
    const { url, expiresAt } = await links.make('not-me', link, LINK_DAYS * DAY_MINUTES)
    await mailer.send({
      to,
      template: noticeMail,
      values: {
        portal: config.PORTAL_NAME,
        name: DisplayName,
        what: happening.what,
        by: BY[actor.via] ?? 'helpdesk',
        isSure: outcome.result === 'done',
        at: new Date(at),
        url,
        days: LINK_DAYS,
      },
      language: await languages.forMailTo(user),
      purpose: `notice: ${happening.what}`,
      target: { kind: 'users', ObjectId, Alias, DisplayName },
      idempotencyKey: `notice ${operationId} ${to.toLowerCase()}`,
      expiresAt,
    })
  }
}

const tellOf = async (context: NoticeContext, { body }: Followed): Promise<void> => {
  const record = z.parse(auditRecord, JSON.parse(body))
  if (record.phase !== 'outcome' || !['done', 'unknown'].includes(record.result ?? '')) return
  const intent = await intentOf(context.db, record.operationId)
  if (!intent) return
  try {
    await tell(context, intent, record)
  } catch (error) {
    // Whoever waits for what never comes right holds up everybody behind.
    if (!isCupiError(error) || MAY_COME_RIGHT.has(error.kind)) throw error
    context.log.error({ err: error, operationId: intent.operationId }, 'a notice could not be sent')
  }
}

/**
 * Tells people what was done to their credentials and addresses. It reads the audit log, so it misses no way in, and
 * what was done while the mail or Unity was away is told later.
 */
export const noticeFollower = (context: NoticeContext): Follower => ({
  name: 'notices',
  // Nobody wants the notices of the years before.
  fromTheFirst: false,
  take: async (records) => {
    for (const record of records) await tellOf(context, record)
  },
})
