import { consoleConfiguration, type VerificationMethod } from '@unity-desk/contract'
import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Config } from '../../config/config.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import { assetRoutes } from '../../platform/pages/assets.ts'
import { distDirectory, readPage, renderPage } from '../../platform/pages/page.ts'

type Options = {
  readonly config: Pick<Config, 'PIN_MODES' | 'CALLER_VERIFICATION'>
  readonly unityHost: string
  /** Whether links can be mailed. */
  readonly hasMail: boolean
  /** Ways to verify a caller that are set up. */
  readonly verificationMethods: readonly VerificationMethod[]
  /** Where the built pages are. */
  readonly dist?: string
}

/** Places inside the app are the app's own business; what looks like a file or an interface is not a place. */
const isPlace = (url: string): boolean => {
  const [path = ''] = url.split('?', 1)
  return (
    /^(?:\/|(?:\/[\w%~@-][\w%~@.-]*)+\/?)$/.test(path) &&
    !/^\/(?:api|assets|vmrest)(?:\/|$)|\.[a-z0-9]+$/i.test(path)
  )
}

/** The single-page app, and what it needs to know before it draws. */
export const consoleRoutes: FastifyPluginAsyncZod<Options> = async (
  app,
  { config, unityHost, hasMail, verificationMethods, dist = distDirectory },
) => {
  app.get(
    '/api/configuration',
    {
      config: { access: 'signed-in' },
      schema: { summary: 'What the console needs to know', response: { 200: consoleConfiguration } },
    },
    async () => ({
      pinModes: config.PIN_MODES.filter((mode) => mode !== 'ticket' || hasMail),
      unityHost,
      callerVerification: config.CALLER_VERIFICATION,
      verificationMethods: [...verificationMethods],
    }),
  )

  const template = await readPage(dist, 'index.html')
  if (template === undefined) {
    app.log.warn('the console is not built: run npm start, or build apps/web')
    return
  }
  const sendPage = (reply: FastifyReply): FastifyReply => {
    const { html, contentSecurityPolicy } = renderPage(template)
    return reply
      .header('content-security-policy', contentSecurityPolicy)
      .type('text/html; charset=utf-8')
      .send(html)
  }

  await app.register(assetRoutes, { dist })

  app.get('/*', { config: { access: 'public' } }, async (request, reply) => {
    if (!isPlace(request.originalUrl)) throw new DeskError('not-found', 'There is nothing here.')
    return sendPage(reply)
  })
}
