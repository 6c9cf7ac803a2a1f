import { PORTAL, type SignOnRefusal } from '@unity-desk/contract'
import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { originFor } from '../../platform/access/cross-site.ts'
import { SignOnFailure } from '../../platform/oidc/failure.ts'
import { loginCookie } from '../../platform/oidc/login-state.ts'
import { SESSION_COOKIE, sessionCookie } from './sessions.ts'
import { createSignOn, type SignOnContext } from './sign-on.ts'

type Options = {
  readonly context: SignOnContext
  readonly ownOrigins: () => ReadonlySet<string>
}

const CALLBACK = `${PORTAL.singleSignOn}/callback`
const LOGIN_COOKIE = '__Host-portal-login'

const refuse = (reply: FastifyReply, why: SignOnRefusal): FastifyReply =>
  reply.redirect(`/?${PORTAL.refused}=${why}`, 303)

/** Single sign-on of people at the portal: to the OpenID provider and back. */
export const portalSignOnRoutes: FastifyPluginAsyncZod<Options> = async (app, { context, ownOrigins }) => {
  const complete = createSignOn(context)

  app.get(PORTAL.singleSignOn, { config: { access: 'public' } }, async (request, reply) => {
    const redirectUri = `${originFor(request, ownOrigins())}${CALLBACK}`
    try {
      const { url, ...challenge } = await context.provider.begin(redirectUri, false)
      const cookie = context.states.close({
        ...challenge,
        redirectUri,
        to: '/',
        isStepUp: false,
        sessionKey: null,
      })
      return await reply.setCookie(LOGIN_COOKIE, cookie, loginCookie).redirect(url, 303)
    } catch (error) {
      if (!(error instanceof SignOnFailure)) throw error
      return refuse(reply, 'unavailable')
    }
  })

  app.get(CALLBACK, { config: { access: 'public' } }, async (request, reply) => {
    // Single use: whatever comes of it, the browser has it no more.
    void reply.clearCookie(LOGIN_COOKIE, loginCookie)
    const end = await complete(request, context.states.open(request.cookies[LOGIN_COOKIE] ?? ''))
    if ('refused' in end) return refuse(reply, end.refused)
    return reply.setCookie(SESSION_COOKIE, end.token, sessionCookie).redirect('/?signed-on', 303)
  })
}
