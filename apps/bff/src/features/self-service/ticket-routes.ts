import { ticketRedemption } from '@unity-desk/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import * as z from 'zod/mini'
import type { Audit } from '../../platform/audit/audit.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import type { OneTimeLinks } from '../../platform/one-time-links.ts'
import { createRepeats } from '../../platform/repeats.ts'
import { actingAs, targetOf } from './person.ts'
import { SESSION_COOKIE, sessionCookie, type PortalSessions } from './sessions.ts'

type Options = {
  readonly links: Pick<OneTimeLinks, 'use'>
  readonly sessions: Pick<PortalSessions, 'begin'>
  readonly audit: Pick<Audit, 'note'>
}

const QUIET_SECONDS = 900

/** A one-use link of the helpdesk opens a session for one thing: setting the PIN. */
export const ticketRoutes: FastifyPluginAsyncZod<Options> = async (app, { links, sessions, audit }) => {
  const isFirst = createRepeats()

  app.post(
    '/api/self-service/ticket',
    { config: { access: 'public' }, schema: { body: ticketRedemption, response: { 204: z.null() } } },
    async (request, reply) => {
      const link = await links.use('ticket', request.body.ticket)
      const act = {
        ...actingAs(request, link?.owner ?? null),
        action: 'self-service.sign-in',
        target: link ? targetOf(link.owner) : null,
        details: { by: 'ticket', ...(link && { ticket: link.operationId }) },
      }
      if (!link) {
        if (isFirst(request.ip, QUIET_SECONDS))
          await audit.note(act, { result: 'denied', reason: 'no such link, or not any more' })
        throw new DeskError(
          'bad-link',
          'This link was used before, or has expired. Ask the helpdesk for another.',
        )
      }
      await audit.note(act, { result: 'done' })
      const token = await sessions.begin(link.owner, 'set-pin')
      return reply.setCookie(SESSION_COOKIE, token, sessionCookie).code(204).send(null)
    },
  )
}
