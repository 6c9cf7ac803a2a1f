import type { Kysely } from 'kysely'
import type { Config } from '../../config/config.ts'
import type { Follower } from '../../platform/audit/follow.ts'
import type { Database } from '../../platform/database/schema.ts'
import { waysOf } from './deliver.ts'
import { alertsOf } from './rules.ts'

/** One for each way, so that a mail server that is away holds up no webhook. */
export const alertFollowers = (db: Kysely<Database>, config: Config): Follower[] =>
  Object.entries(waysOf(config)).map(([name, deliver]) => ({
    name: `alerts by ${name}`,
    // Nobody wants the alerts of the years before.
    fromTheFirst: false,
    take: async (records) => {
      for (const record of records) for (const alert of await alertsOf(db, record)) await deliver(alert)
    },
  }))
