import type { Meter } from '@opentelemetry/api'
import type { Kysely } from 'kysely'
import type { Database } from '../database/schema.ts'

export const measureMails = (meter: Meter, db: Kysely<Database>): void =>
  meter
    .createObservableGauge('unity_desk_mails_waiting', { description: 'Mails that are not delivered yet.' })
    .addCallback(async (result) => {
      const { waiting } = await db
        .selectFrom('mail_delivery')
        .select(({ fn }) => fn.countAll<string>().as('waiting'))
        .where('state', '=', 'waiting')
        .executeTakeFirstOrThrow()
      result.observe(Number(waiting))
    })
