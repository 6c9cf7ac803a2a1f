import type { Config } from './config/config.ts'
import { addressRoutes } from './features/addresses/routes.ts'
import { auditRoutes } from './features/audit/routes.ts'
import { changeRoutes } from './features/changes/routes.ts'
import { consoleRoutes } from './features/console/routes.ts'
import { directoryRoutes } from './features/directory/routes.ts'
import { healthRoutes } from './features/health/routes.ts'
import { freeRoutes } from './features/lifecycle/free-routes.ts'
import { offboardingRoutes } from './features/lifecycle/offboarding-routes.ts'
import { metricsRoutes } from './features/metrics/routes.ts'
import { noticeRoutes } from './features/notices/routes.ts'
import { openApi } from './features/openapi/plugin.ts'
import { operatorRoutes } from './features/operators/routes.ts'
import { passwordRoutes } from './features/passwords/routes.ts'
import { pinRoutes } from './features/pins/routes.ts'
import { portalAccess } from './features/self-service/access.ts'
import { selfServiceRoutes } from './features/self-service/routes.ts'
import { sessionRoutes } from './features/session/routes.ts'
import { secondFactorRoutes } from './features/session/second-factor-routes.ts'
import { signOnRoutes } from './features/session/sign-on-routes.ts'
import { sessionsRoutes } from './features/sessions/routes.ts'
import { tokenRoutes } from './features/tokens/routes.ts'
import { verificationRoutes } from './features/verifications/routes.ts'
import { vipRoutes } from './features/vips/routes.ts'
import { gateway } from './features/vmrest/gateway.ts'
import type { House } from './house.ts'
import { access } from './platform/access/access.ts'
import { createHttp, type Http } from './platform/http/create-http.ts'
import { measureRequests } from './platform/http/measure.ts'

/** What is known of the listener only when it listens. */
export type Front = {
  readonly ownOrigins: () => ReadonlySet<string>
  readonly isHttps: () => boolean
  readonly isStopping: () => boolean
}

/** The console's listener: the house's capabilities, then its features. Nothing happens on import. */
export const buildConsole = async (config: Config, house: House, front: Front): Promise<Http> => {
  const {
    db,
    audit,
    sessions,
    tokens,
    operators,
    secondFactor,
    throttle,
    link,
    idempotency,
    directory,
    credentials,
    callers,
    log,
  } = house
  const app = await createHttp(config, log, house.timing.http, front.isHttps)
  await app.register(measureRequests, { meter: house.metrics.meter, listener: 'console' })
  await app.register(access, { sessions, tokens, audit, ownOrigins: front.ownOrigins })
  await app.register(openApi)
  await app.register(healthRoutes, { db, audit, link, isStopping: front.isStopping })
  await app.register(metricsRoutes, house)
  await app.register(sessionRoutes, {
    sessions,
    operators,
    secondFactor,
    throttle,
    audit,
  })
  await app.register(secondFactorRoutes, { secondFactor, sessions, audit })
  await app.register(signOnRoutes, { context: house.signOn, ownOrigins: front.ownOrigins })
  await app.register(directoryRoutes, { directory })
  await app.register(auditRoutes, house)
  await app.register(operatorRoutes, house)
  await app.register(sessionsRoutes, house)
  await app.register(vipRoutes, house)
  await app.register(tokenRoutes, house)
  await app.register(pinRoutes, {
    context: credentials,
    tickets: {
      mailer: house.mailer,
      links: house.links,
      languages: callers.languages,
      portalName: config.PORTAL_NAME,
      mailAddressChangedLately: callers.mailAddressChangedLately,
    },
    idempotency,
  })
  await app.register(passwordRoutes, { context: credentials, idempotency })
  await app.register(changeRoutes, house)
  await app.register(addressRoutes, { ...house, config })
  await app.register(freeRoutes, house)
  await app.register(verificationRoutes, { context: callers })
  await app.register(offboardingRoutes, house)
  await app.register(gateway, { ...house.vmrest, ownOrigins: front.ownOrigins })
  await app.register(consoleRoutes, {
    config,
    unityHost: link.host,
    hasMail: house.mailer.isOn,
    verificationMethods: callers.methods,
  })
  return app
}

/** The portal's listener: its own origin, with no console and no /vmrest on it. */
export const buildPortal = async (config: Config, house: House, front: Front): Promise<Http> => {
  const { log, timing, selfService, db, audit, link } = house
  const app = await createHttp(config, log, timing.http, front.isHttps)
  await app.register(measureRequests, { meter: house.metrics.meter, listener: 'portal' })
  await app.register(portalAccess, { ...selfService, ownOrigins: front.ownOrigins })
  await app.register(healthRoutes, { db, audit, link, isStopping: front.isStopping })
  await app.register(noticeRoutes, { context: house.notMe, timing: timing.patience })
  await app.register(selfServiceRoutes, {
    context: selfService,
    config,
    timing: timing.patience,
    ownOrigins: front.ownOrigins,
  })
  return app
}
