import type { Kysely } from 'kysely'
import type { Commands } from '../data-directory/control-socket.ts'
import type { Database } from '../database/schema.ts'
import type { Chain } from './chain.ts'
import { verifyAudit } from './verify.ts'

export const VERIFY = 'audit.verify'

type Options = {
  readonly db: Kysely<Database>
  readonly chain: Chain
  readonly directory: string | undefined
}

/** What `npm run audit` can do, in its own process or in that of a running server. */
export const auditCommands = (options: Options): Commands => ({
  [VERIFY]: () => verifyAudit(options),
})
