import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { buildConsole, buildPortal, type Front } from './app.ts'
import type { Config } from './config/config.ts'
import { openHouse, type House } from './house.ts'
import { ownOrigins } from './platform/access/cross-site.ts'
import { auditCommands } from './platform/audit/commands.ts'
import { listenForCommands, socketPath } from './platform/data-directory/control-socket.ts'
import { lockDataDirectory, type DataDirectoryLock } from './platform/data-directory/lock.ts'
import type { Http } from './platform/http/create-http.ts'
import type { Log } from './platform/log.ts'
import { operatorCommands } from './platform/operators/commands.ts'
import { createUnityPassword } from './platform/unity/password.ts'
import { standardTiming, type Timing } from './timing.ts'

type Listener = { readonly app: Http; readonly url: string }

const printable = (host: string): string => {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

type Place = { readonly host: string; readonly port: number; readonly configured: string | undefined }

const listen = async (
  build: (front: Front) => Promise<Http>,
  { host, port, configured }: Place,
  isStopping: () => boolean,
): Promise<Listener> => {
  let url = configured ?? ''
  const app = await build({
    ownOrigins: () => ownOrigins(url, configured !== undefined),
    isHttps: () => url.startsWith('https:'),
    isStopping,
  })
  await app.listen({ host, port })
  const { port: actual } = app.server.address() as AddressInfo
  const printed = `http://${printable(host)}:${actual}`
  url = configured ?? printed
  return { app, url: printed }
}

const lockUnlessShared = async ({ DATABASE_URL, DATA_DIR }: Config): Promise<DataDirectoryLock | undefined> =>
  DATABASE_URL ? undefined : lockDataDirectory(DATA_DIR, 'server')

const openDoor = async (
  { DATA_DIR }: Config,
  { operators, audit, sessions, db, chain }: House,
  lock: DataDirectoryLock,
) => {
  const path = socketPath(DATA_DIR)
  const door = await listenForCommands(path, {
    ...operatorCommands({ operators, note: audit.note, sessions }),
    ...auditCommands({ db, chain, directory: DATA_DIR }),
  })
  await lock.announce(path)
  return door
}

/** Ends the process on signals, and on an error that nobody caught, so that nothing is left half done. */
const endOnSignals = (stop: () => Promise<void>, isStopping: () => boolean, house: House, log: Log): void => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      // Somebody who asks a second time does not want to wait.
      if (isStopping()) process.exit(1)
      void stop().then(() => process.exit(0))
    })
  const endBadly = async (): Promise<void> => {
    await Promise.race([house.audit.close().catch(() => undefined), wait(1000)])
    process.exit(1)
  }
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an error that nobody caught; stopping')
    void endBadly()
  })
}

/** The process: everything that is not the app itself. Tests of slow things pass a quicker timing. */
export const serve = async (config: Config, log: Log, timing: Timing = standardTiming): Promise<void> => {
  let stopping = false
  const isStopping = (): boolean => stopping
  const lock = await lockUnlessShared(config)
  const password = createUnityPassword(config, log)
  const house = await openHouse(config, password.current, log, timing)
  password.onRenewed(house.link.renewCredentials)
  const door = lock && (await openDoor(config, house, lock))
  const { HOST: host, PORT, PORTAL_PORT, PUBLIC_URL, PORTAL_URL } = config
  // Before the console, which sends people here.
  const portal = await listen(
    (front) => buildPortal(config, house, front),
    { host, port: PORTAL_PORT, configured: PORTAL_URL },
    isStopping,
  )
  house.portal.url = PORTAL_URL ?? portal.url
  const desk = await listen(
    (front) => buildConsole(config, house, front),
    { host, port: PORT, configured: PUBLIC_URL },
    isStopping,
  )
  house.begin()

  const stop = async (): Promise<void> => {
    stopping = true
    await Promise.race([Promise.all([desk.app.close(), portal.app.close()]), wait(timing.stop)])
    door?.close()
    password.close()
    await Promise.race([house.close(), wait(1000)])
    await lock?.release()
  }
  endOnSignals(stop, isStopping, house, log)
  process.on('SIGHUP', password.renew)
  process.stdout.write(`unity-desk listening on ${desk.url}\nunity-desk portal listening on ${portal.url}\n`)
}
