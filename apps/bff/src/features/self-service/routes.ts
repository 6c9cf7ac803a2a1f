import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Config } from '../../config/config.ts'
import type { PatienceTiming } from '../../platform/patience.ts'
import { codeRoutes } from './code-routes.ts'
import { portalPageRoutes } from './page-routes.ts'
import { ownPinRoutes } from './pin-routes.ts'
import type { SelfService } from './self-service.ts'
import { portalSignOnRoutes } from './sign-on-routes.ts'
import { signOutRoutes } from './sign-out-routes.ts'
import { ticketRoutes } from './ticket-routes.ts'

type Options = {
  readonly context: SelfService
  readonly config: Config
  readonly timing: PatienceTiming
  readonly ownOrigins: () => ReadonlySet<string>
}

/** All that the portal's listener has, health aside. */
export const selfServiceRoutes: FastifyPluginAsyncZod<Options> = async (
  app,
  { context, config, timing, ownOrigins },
) => {
  const { sessions, mailer, signOn, reminders, idempotency } = context
  const isByCode = config.PORTAL_SIGN_IN.includes('code')
  if (isByCode) await app.register(codeRoutes, context)
  if (signOn) await app.register(portalSignOnRoutes, { context: signOn, ownOrigins })
  await app.register(signOutRoutes, { sessions })
  await app.register(ticketRoutes, context)
  await app.register(ownPinRoutes, { context, sessions, reminders, idempotency, timing })
  await app.register(portalPageRoutes, {
    config,
    signIn: [...(isByCode && mailer.isOn ? (['code'] as const) : []), ...(signOn ? (['sso'] as const) : [])],
  })
}
