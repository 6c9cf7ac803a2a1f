import { credentials, session as sessionSchema, stepUp, type Session } from '@unity-desk/contract'
import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import * as z from 'zod/mini'
import { SESSION_COOKIE } from '../../platform/access/access.ts'
import { actingIn, signedOut } from '../../platform/access/identity.ts'
import type { Sessions } from '../../platform/access/sessions.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import { createAuthenticate, type AuthenticateContext } from './authenticate.ts'
import { describe, identityOf, sessionCookie } from './cookie.ts'

type Options = AuthenticateContext & { readonly sessions: Sessions }

/** Sign-in, who am I, step-up, sign-out. */
export const sessionRoutes: FastifyPluginAsyncZod<Options> = async (app, { sessions, audit, ...context }) => {
  const authenticate = createAuthenticate({ audit, ...context })

  const answerWith = async (token: string, reply: FastifyReply): Promise<Session> => {
    const identity = await sessions.find(token)
    if (!identity) throw signedOut()
    void reply.setCookie(SESSION_COOKIE, token, sessionCookie)
    return describe(identity)
  }

  app.post(
    '/api/session',
    {
      config: { access: 'public', forPeople: true },
      schema: { summary: 'Sign in', body: credentials, response: { 200: sessionSchema } },
    },
    async (request, reply) => {
      const operatorId = await authenticate(request, request.body)
      const old = request.cookies[SESSION_COOKIE]
      if (old !== undefined) await sessions.end(old)
      return answerWith(await sessions.begin(operatorId), reply)
    },
  )

  app.get(
    '/api/session',
    {
      config: { access: 'signed-in', forPeople: true },
      schema: { summary: 'Who is signed in', response: { 200: sessionSchema } },
    },
    async (request) => describe(identityOf(request)),
  )

  app.post(
    '/api/session/step-up',
    {
      config: { access: 'signed-in', forPeople: true },
      schema: { summary: 'Give the password once more', body: stepUp, response: { 200: sessionSchema } },
    },
    async (request, reply) => {
      const { operator, isSingleSignOn } = identityOf(request)
      // A local operator may have the same name, and it is not their password that is asked for.
      if (isSingleSignOn)
        throw new DeskError('forbidden', 'You have no password here. Sign on again instead.', {
          reason: 'no-password-here',
        })
      const operatorId = await authenticate(request, { ...request.body, username: operator.name })
      const old = request.cookies[SESSION_COOKIE]
      // A new token, so that one that was overheard before is worth nothing after (security.md 3.2).
      if (old !== undefined) await sessions.end(old)
      return answerWith(await sessions.begin(operatorId), reply)
    },
  )

  app.delete(
    '/api/session',
    {
      config: { access: 'public', forPeople: true },
      schema: { summary: 'Sign out', response: { 204: z.void() } },
    },
    async (request, reply) => {
      const token = request.cookies[SESSION_COOKIE]
      if (token !== undefined) await sessions.end(token)
      if (request.identity)
        await audit.note(
          { ...actingIn(request), action: 'session.end', target: null, details: {} },
          { result: 'done' },
        )
      return reply
        .clearCookie(SESSION_COOKIE, sessionCookie)
        .header('clear-site-data', '"cache", "storage"')
        .code(204)
        .send()
    },
  )
}
