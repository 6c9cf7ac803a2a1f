import type { Config } from './config/config.ts'
import { consoleRoutes } from './features/console/routes.ts'
import { directoryRoutes } from './features/directory/routes.ts'
import { healthRoutes } from './features/health/routes.ts'
import { pinRoutes } from './features/pins/routes.ts'
import { sessionRoutes } from './features/session/routes.ts'
import { gateway } from './features/vmrest/gateway.ts'
import type { House } from './house.ts'
import { access } from './platform/access/access.ts'
import { createHttp, type Http } from './platform/http/create-http.ts'

/** What is known of the listener only when it listens. */
export type Front = {
  readonly ownOrigins: () => ReadonlySet<string>
  readonly isHttps: () => boolean
  readonly isStopping: () => boolean
}

/** The console's listener: the house's capabilities, then its features. Nothing happens on import. */
export const buildConsole = async (config: Config, house: House, front: Front): Promise<Http> => {
  const { db, audit, sessions, operators, throttle, link, idempotency, directory, pins, log } = house
  const app = await createHttp(config, log, house.timing.http, front.isHttps)
  await app.register(access, { sessions, audit, ownOrigins: front.ownOrigins })
  await app.register(healthRoutes, { db, audit, link, isStopping: front.isStopping })
  await app.register(sessionRoutes, {
    sessions,
    operators,
    throttle,
    audit,
  })
  await app.register(directoryRoutes, { store: directory })
  await app.register(pinRoutes, { context: pins, idempotency })
  await app.register(gateway, { ...house.vmrest, ownOrigins: front.ownOrigins })
  await app.register(consoleRoutes, { config, unityHost: link.host })
  return app
}

/** The portal's listener: its own origin, with no console and no /vmrest on it. */
export const buildPortal = async (config: Config, house: House, front: Front): Promise<Http> => {
  const app = await createHttp(config, house.log, house.timing.http, front.isHttps)
  await app.register(access, { sessions: house.sessions, audit: house.audit, ownOrigins: front.ownOrigins })
  await app.register(healthRoutes, {
    db: house.db,
    audit: house.audit,
    link: house.link,
    isStopping: front.isStopping,
  })
  return app
}
