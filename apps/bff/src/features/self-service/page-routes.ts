import { PORTAL, portalConfiguration, type PortalConfiguration } from '@unity-desk/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Config } from '../../config/config.ts'
import { readLogo } from '../../config/logo.ts'
import { assetRoutes } from '../../platform/pages/assets.ts'
import { distDirectory, readPage, renderPage } from '../../platform/pages/page.ts'

type Options = {
  readonly config: Pick<Config, 'PORTAL_NAME' | 'PORTAL_ACCENT' | 'PORTAL_HELPDESK' | 'PORTAL_LOGO_FILE'>
  /** Ways to sign in that work here. */
  readonly signIn: PortalConfiguration['signIn']
  /** Where the built pages are. */
  readonly dist?: string
}

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`)

/** The portal's page, with what it needs to know before it draws. */
export const portalPageRoutes: FastifyPluginAsyncZod<Options> = async (
  app,
  { config, signIn, dist = distDirectory },
) => {
  const { PORTAL_NAME, PORTAL_ACCENT, PORTAL_HELPDESK, PORTAL_LOGO_FILE } = config
  const logo = PORTAL_LOGO_FILE === undefined ? undefined : readLogo(PORTAL_LOGO_FILE)
  const configuration: PortalConfiguration = {
    name: PORTAL_NAME,
    accent: PORTAL_ACCENT ?? null,
    signIn,
    logo: logo !== undefined,
    ...(PORTAL_HELPDESK !== undefined && { helpdesk: PORTAL_HELPDESK }),
  }

  app.get(
    '/api/self-service/configuration',
    { config: { access: 'public' }, schema: { response: { 200: portalConfiguration } } },
    async () => configuration,
  )

  if (logo)
    app.get(PORTAL.logo, { config: { access: 'public' } }, async (_request, reply) =>
      reply
        // Opened by itself, it is a picture and nothing else.
        .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .header('cache-control', 'public, max-age=3600')
        .type(logo.type)
        .send(logo.content),
    )

  const page = await readPage(dist, 'portal.html')
  if (page === undefined) {
    app.log.warn('the portal is not built: run npm start, or build apps/web')
    return
  }
  const template = page
    .replaceAll('__PORTAL_NAME__', () => escaped(PORTAL_NAME))
    .replaceAll('__PORTAL_CONFIGURATION__', () => escaped(JSON.stringify(configuration)))
  await app.register(assetRoutes, { dist })
  app.get('/', { config: { access: 'public' } }, async (_request, reply) => {
    const { html, contentSecurityPolicy } = renderPage(template)
    return reply
      .header('content-security-policy', contentSecurityPolicy)
      .type('text/html; charset=utf-8')
      .send(html)
  })
}
