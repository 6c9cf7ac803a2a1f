import { auditExportQuery, auditPage, auditQuery } from '@unity-desk/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Kysely } from 'kysely'
import * as z from 'zod/mini'
import { actingIn } from '../../platform/access/identity.ts'
import type { Audit } from '../../platform/audit/audit.ts'
import type { Database } from '../../platform/database/schema.ts'
import { asCsv, asNdjson } from './export.ts'
import { eachRecord, findRecords } from './find.ts'

type Options = { readonly db: Kysely<Database>; readonly audit: Audit }

/** A log of years is sent as long as somebody reads it. */
const EXPORT_MS = 3_600_000

/** Reading the audit log. */
export const auditRoutes: FastifyPluginAsyncZod<Options> = async (app, { db, audit }) => {
  app.get(
    '/api/audit',
    {
      config: { access: 'audit:read' },
      schema: { summary: 'Read the audit log', querystring: auditQuery, response: { 200: auditPage } },
    },
    async ({ query: { limit, cursor, ...filter }, identity }) =>
      findRecords(
        db,
        { ...filter, scope: identity?.scope ?? null },
        { limit, before: cursor === undefined ? undefined : Number(cursor) },
      ),
  )

  app.get(
    '/api/audit/export',
    {
      config: { access: 'audit:read' },
      schema: {
        summary: 'Take the audit log away',
        querystring: auditExportQuery,
        response: {
          200: {
            content: {
              'text/csv': { schema: z.unknown() },
              'application/x-ndjson': { schema: z.unknown() },
            },
          },
        },
      },
      handlerTimeout: EXPORT_MS,
    },
    async (request, reply) => {
      const { format, ...filter } = request.query
      // Who takes the log away is in it.
      await audit.note(
        { ...actingIn(request), action: 'audit.export', target: null, details: { format, ...filter } },
        { result: 'done' },
      )
      const records = eachRecord(db, { ...filter, scope: request.identity?.scope ?? null })
      const day = new Date().toISOString().slice(0, 10)
      return reply
        .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson')
        .header('content-disposition', `attachment; filename="unity-desk-audit-${day}.${format}"`)
        .send(format === 'csv' ? asCsv(records) : asNdjson(records))
    },
  )
}
