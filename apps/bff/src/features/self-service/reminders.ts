import { expiryOf, isCupiError } from '@unity-desk/cupi'
import { sql, type Kysely } from 'kysely'
import type { Config } from '../../config/config.ts'
import type { Database } from '../../platform/database/schema.ts'
import { mailAddressOf } from '../../platform/mail/address-of.ts'
import type { Mailer } from '../../platform/mail/mailer.ts'
import type { PageLanguages } from '../../platform/mail/page-language.ts'
import type { Unity } from '../../platform/unity/client.ts'
import type { Rules } from '../../platform/unity/rules.ts'
import { loadOwn } from './own-pin.ts'
import { targetOf } from './person.ts'
import { reminderMail } from './words/mails.ts'

/** Mails before a PIN expires, to whoever has asked for them. */
export type Reminders = {
  readonly set: (ObjectId: string, on: boolean) => Promise<void>
  readonly isOn: (ObjectId: string) => Promise<boolean>
  /** Looks at some of those whom nobody has looked at for a day. */
  readonly run: () => Promise<void>
}

type Options = {
  readonly db: Kysely<Database>
  /** In the background: people go first. */
  readonly unity: Unity
  readonly rules: Rules
  readonly mailer: Pick<Mailer, 'isOn' | 'send'>
  readonly languages: Pick<PageLanguages, 'forMailTo'>
  readonly config: Pick<Config, 'PORTAL_NAME'>
  readonly portalUrl: () => string
}

const DAY_MS = 86_400_000
/** Days before the end at which a mail goes out. */
const AHEAD = [14, 3]
const AT_A_TIME = 20

export const createReminders = ({
  db,
  unity,
  rules,
  mailer,
  languages,
  config,
  portalUrl,
}: Options): Reminders => {
  /** Whose turn it is; another process on the same database gets others. */
  const take = async (): Promise<readonly string[]> => {
    const now = new Date()
    const due = db
      .selectFrom('pin_reminder')
      .select('object_id')
      .where((eb) =>
        eb.or([eb('checked_at', 'is', null), eb('checked_at', '<', new Date(now.getTime() - DAY_MS))]),
      )
      .orderBy(sql`checked_at nulls first`)
      .limit(AT_A_TIME)
      .forUpdate()
      .skipLocked()
    const rows = await db
      .updateTable('pin_reminder')
      .set({ checked_at: now })
      .where('object_id', 'in', due)
      .returning('object_id')
      .execute()
    return rows.map(({ object_id }) => object_id)
  }

  const set: Reminders['set'] = async (ObjectId, on) => {
    if (!on) {
      await db.deleteFrom('pin_reminder').where('object_id', '=', ObjectId).execute()
      return
    }
    await db
      .insertInto('pin_reminder')
      .values({ object_id: ObjectId, asked_at: new Date(), checked_at: null })
      .onConflict((conflict) => conflict.column('object_id').doNothing())
      .execute()
  }

  const remind = async (ObjectId: string): Promise<void> => {
    const { user, credential, rule } = await loadOwn(unity, rules, ObjectId)
    const expiresAt = expiryOf(credential, rule)
    const to = mailAddressOf(user)
    const days = ((expiresAt?.getTime() ?? 0) - Date.now()) / DAY_MS
    const ahead = AHEAD.findLast((each) => days <= each)
    if (!expiresAt || to === undefined || days <= 0 || ahead === undefined) return
    await mailer.send({
      to,
      template: reminderMail,
      values: {
        portal: config.PORTAL_NAME,
        name: user.DisplayName,
        days: Math.ceil(days),
        url: `${portalUrl()}/`,
      },
      language: await languages.forMailTo(user),
      purpose: 'reminder',
      target: targetOf(user),
      // Once for each end and each distance from it, however often it is looked at.
      idempotencyKey: `reminder ${ObjectId} ${expiresAt.toISOString()} ${ahead}`,
      expiresAt,
    })
  }

  return {
    set,
    isOn: async (ObjectId) =>
      (await db
        .selectFrom('pin_reminder')
        .select('object_id')
        .where('object_id', '=', ObjectId)
        .executeTakeFirst()) !== undefined,
    run: async () => {
      if (!mailer.isOn) return
      for (const ObjectId of await take())
        await remind(ObjectId).catch(async (error: unknown) => {
          if (!isCupiError(error) || error.kind !== 'not-found') throw error
          await set(ObjectId, false)
        })
    },
  }
}
