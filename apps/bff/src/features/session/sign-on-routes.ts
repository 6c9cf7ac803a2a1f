import { SINGLE_SIGN_ON, signInMethods } from '@unity-desk/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import * as z from 'zod/mini'
import { SESSION_COOKIE } from '../../platform/access/access.ts'
import { originFor } from '../../platform/access/cross-site.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import { SignOnFailure } from '../../platform/oidc/failure.ts'
import { LOGIN_COOKIE, loginCookie } from '../../platform/oidc/login-state.ts'
import { identityOf, sessionCookie } from './cookie.ts'
import { localPath } from './local-path.ts'
import { createProviderLogout } from './provider-logout.ts'
import { refuseInBrowser } from './refusal-page.ts'
import { createSignOn, unavailable, type SignOnContext } from './sign-on.ts'

type Options = {
  /** Undefined where no provider is configured. */
  readonly context: SignOnContext | undefined
  readonly ownOrigins: () => ReadonlySet<string>
}

const CALLBACK = `${SINGLE_SIGN_ON.path}/callback`

const asked = z.object({
  [SINGLE_SIGN_ON.to]: z.optional(z.string()),
  [SINGLE_SIGN_ON.stepUp]: z.optional(z.string()),
})

const logout = z.object({ logout_token: z.string() })
const LARGEST_LOGOUT = 16 * 1024

const notConfigured = (): DeskError => new DeskError('not-found', 'Single sign-on is not configured here.')

/** Single sign-on: to the OpenID provider and back. */
export const signOnRoutes: FastifyPluginAsyncZod<Options> = async (app, { context, ownOrigins }) => {
  const complete = context && createSignOn(context)
  app.setErrorHandler((error, request, reply) => refuseInBrowser(error, request, reply))

  app.get(
    '/api/session/methods',
    {
      config: { access: 'public' },
      schema: { summary: 'Ways to sign in', response: { 200: signInMethods } },
    },
    async () => ({ singleSignOn: context ? await context.provider.state() : ('off' as const) }),
  )

  app.get(
    SINGLE_SIGN_ON.path,
    {
      config: { access: 'public', forPeople: true },
      schema: { summary: 'Go to the OpenID provider', querystring: asked, response: { 303: z.void() } },
    },
    async (request, reply) => {
      if (!context) throw notConfigured()
      const isStepUp = request.query[SINGLE_SIGN_ON.stepUp] !== undefined
      if (isStepUp && !identityOf(request).isSingleSignOn)
        throw new DeskError('forbidden', 'You signed in by password. Give your password instead.', {
          reason: 'signed-in-by-password',
        })
      const redirectUri = `${originFor(request, ownOrigins())}${CALLBACK}`
      try {
        const { url, ...challenge } = await context.provider.begin(redirectUri, isStepUp)
        const cookie = context.states.close({
          ...challenge,
          redirectUri,
          to: localPath(request.query[SINGLE_SIGN_ON.to]),
          isStepUp,
          sessionKey: request.identity?.sessionKey ?? null,
        })
        return await reply.setCookie(LOGIN_COOKIE, cookie, loginCookie).redirect(url, 303)
      } catch (error) {
        throw error instanceof SignOnFailure ? unavailable(error) : error
      }
    },
  )

  app.get(
    CALLBACK,
    {
      config: { access: 'public', forPeople: true },
      schema: { summary: 'Come back from the OpenID provider', response: { 303: z.void() } },
    },
    async (request, reply) => {
      if (!context || !complete) throw notConfigured()
      // Single use: whatever comes of it, the browser has it no more.
      void reply.clearCookie(LOGIN_COOKIE, loginCookie)
      const begun = context.states.open(request.cookies[LOGIN_COOKIE] ?? '')
      const token = await complete(request, begun)
      return reply.setCookie(SESSION_COOKIE, token, sessionCookie).redirect(begun?.to ?? '/', 303)
    },
  )

  const end = context && createProviderLogout(context)
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: LARGEST_LOGOUT },
    (_request, text, done) => done(null, Object.fromEntries(new URLSearchParams(String(text)))),
  )
  // The provider calls, not a page: it has a token that it signed, and neither a cookie nor our header.
  app.post(
    `${SINGLE_SIGN_ON.path}/back-channel-logout`,
    {
      config: { access: 'itself' },
      schema: {
        summary: 'The OpenID provider ends a session',
        consumes: ['application/x-www-form-urlencoded'],
        body: logout,
        response: { 200: z.void() },
      },
    },
    async (request, reply) => {
      if (!end) throw notConfigured()
      await end(request, request.body.logout_token)
      return reply.send()
    },
  )
}
