import { readiness, type Readiness } from '@unity-desk/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { sql, type Kysely } from 'kysely'
import * as z from 'zod/mini'
import type { Audit } from '../../platform/audit/audit.ts'
import type { Database } from '../../platform/database/schema.ts'
import type { UnityLink } from '../../platform/unity/link.ts'
import { heardInTime } from './heard-in-time.ts'

type Options = {
  readonly db: Kysely<Database>
  readonly audit: Audit
  readonly link: UnityLink
  readonly isStopping: () => boolean
}

const alive = z.object({ status: z.literal('ok') })

/** Whether sessions can be read and records be written. */
const answers = (db: Kysely<Database>, audit: Audit): Promise<boolean> =>
  heardInTime(sql`select 1`.execute(db).then(audit.healthy))

/** Whether the process lives, and whether it can do its work. Unity being away is degraded, as people must see why. */
export const healthRoutes: FastifyPluginAsyncZod<Options> = async (app, { db, audit, link, isStopping }) => {
  app.get('/healthz', { config: { access: 'public' }, schema: { response: { 200: alive } } }, async () => ({
    status: 'ok' as const,
  }))

  app.get(
    '/readyz',
    { config: { access: 'public' }, schema: { response: { 200: readiness, 503: readiness } } },
    async (_request, reply): Promise<Readiness> => {
      const works = await answers(db, audit)
      const unity = await link.state()
      if (!works || isStopping()) void reply.code(503)
      return { status: works && unity === 'ok' ? 'ok' : 'degraded', unity, database: works ? 'ok' : 'failed' }
    },
  )
}
