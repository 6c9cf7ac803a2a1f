import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import * as z from 'zod/mini'
import { SESSION_COOKIE, sessionCookie, type PortalSessions } from './sessions.ts'

type Options = { readonly sessions: Pick<PortalSessions, 'find' | 'end'> }

/** Signing out works for whoever is signed out already, too. */
export const signOutRoutes: FastifyPluginAsyncZod<Options> = async (app, { sessions }) => {
  app.delete(
    '/api/self-service/session',
    { config: { access: 'public' }, schema: { response: { 204: z.null() } } },
    async (request, reply) => {
      const person = await sessions.find(request.cookies[SESSION_COOKIE] ?? '')
      if (person) await sessions.end(person.sessionKey)
      return reply.clearCookie(SESSION_COOKIE, sessionCookie).code(204).send(null)
    },
  )
}
