import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer as createHttp, type RequestListener, type Server as HttpServer } from 'node:http'
import { createServer as createHttps } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { type Resource } from '@unity-desk/cupi'
import { allResources } from '@unity-desk/cupi/resources'
import { createAccounts } from './accounts.ts'
import type { Certificate } from './certificate.ts'
import { createDoor, isDoor } from './control/door.ts'
import { discoverResources } from './discover.ts'
import { createDocuments } from './documents.ts'
import { createAuthentication } from './kernel/auth.ts'
import type { Simulated } from './kernel/behaviour.ts'
import type { World } from './kernel/call.ts'
import { createFaults } from './kernel/faults.ts'
import { createJournal } from './kernel/journal.ts'
import { reset } from './kernel/send.ts'
import { serve, type Server } from './kernel/serve.ts'
import { createSessions } from './kernel/session.ts'
import { createThrottle } from './kernel/throttle.ts'
import { ensureStaff } from './people/staff.ts'
import { mayDo } from './privileges.ts'
import { roleIdOf } from './seed/roles.ts'
import { DEFAULTS, type Settings } from './settings.ts'
import { fillStore, openWorld } from './world.ts'

export type Sim = {
  /** Starts on 127.0.0.1 and gives the URL, without `/vmrest`; 0 picks a port. */
  readonly listen: (port?: number) => Promise<string>
  /** Ends at once: open requests are cut off. */
  readonly close: () => Promise<void>
  /** Data, sessions, log and faults as at the start. */
  readonly reset: () => void
  readonly administrator: { readonly name: string; readonly password: string }
  readonly certificate: Certificate | undefined
}

/** Without letters and digits that look alike, without blanks and colons. */
const randomPassword = (): string => {
  const alphabet = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'
  return [...randomBytes(18)].map((byte) => alphabet[byte % alphabet.length]).join('')
}

const withoutAliases = (nouns: Readonly<Record<string, Resource>>): Record<string, Resource> =>
  Object.fromEntries(Object.entries(nouns).map(([name, noun]) => [name, { ...noun, pathAliases: [] }]))

const createServer = (settings: Settings, world: World, simulated: readonly Simulated[]): Server => {
  const { strict, tls, latency, concurrency, queue, queueTimeout, now } = settings
  const hasToken = !world.quirks.has('pre-10')
  const sessions = createSessions({ now, isSecure: tls, hasToken })
  return {
    pipeline: {
      world,
      nouns: strict ? withoutAliases(allResources) : allResources,
      simulated: new Map(simulated.map((each) => [each.name, each])),
      authenticate: createAuthentication({ world, sessions, accounts: createAccounts(world) }),
      mayDo,
      documents: createDocuments(allResources),
    },
    throttle: createThrottle({ concurrency, queue, timeout: queueTimeout }),
    latency,
    sessions,
    faults: createFaults(),
    journal: createJournal(now),
    scheme: tls ? 'https' : 'http',
  }
}

const listenerOf = (server: Server, door: RequestListener | undefined): RequestListener => {
  const handle = serve(server)
  // Requests that come in one go on a connection are answered one after the other, as Tomcat does.
  const turns = new WeakMap<Socket, Promise<void>>()
  return (request, response) => {
    if (door && isDoor(request.url ?? '')) return door(request, response)
    const before = turns.get(request.socket) ?? Promise.resolve()
    const turn = before
      .then(async () => handle(request, response))
      .catch((error: unknown) => {
        process.stderr.write(`unity-sim: ${String(error)}\n`)
        reset(response.socket)
      })
    turns.set(request.socket, turn)
  }
}

const httpServer = (listener: RequestListener, certificate: Certificate | undefined): HttpServer => {
  // Tomcat keeps an idle connection for 20 seconds.
  const options = { keepAliveTimeout: 20_000 }
  const server = certificate
    ? createHttps({ ...options, key: certificate.key, cert: certificate.chain }, listener)
    : createHttp(options, listener)
  // The body is asked for when it is read, once the request has come that far (cupi.md 11, item 11).
  return server.on('checkContinue', listener)
}

/**
 * Makes a simulator. Nothing listens until it is told to.
 * @throws Error when the data file cannot be opened
 */
export const createSim = async (options: Partial<Settings> = {}): Promise<Sim> => {
  const settings: Settings = { ...DEFAULTS, ...options }
  const simulated = await discoverResources()
  const world = openWorld(settings, simulated)
  const administrator = settings.admin ?? { name: 'administrator', password: randomPassword() }
  const server = createServer(settings, world, simulated)

  const staff = [{ role: 'System Administrator', ...administrator }, ...settings.roleAccounts]
  const hire = (): void => {
    for (const { name, password, role } of staff)
      ensureStaff(world, { alias: name, password, roleId: role === undefined ? undefined : roleIdOf(role) })
  }
  hire()

  const startOver = (): void => {
    world.store.refill(() => fillStore(world.store, settings))
    hire()
    server.sessions.clear()
    server.faults.clear()
    server.journal.clearRequests()
    server.journal.clearWrites()
  }

  const certificate = settings.tls ? await (await import('./certificate.ts')).createCertificate() : undefined
  const door = settings.control ? createDoor({ server, world, reset: startOver }) : undefined
  const http = httpServer(listenerOf(server, door), certificate)

  return {
    administrator,
    certificate,
    reset: startOver,
    listen: async (port = 0) => {
      http.listen(port, '127.0.0.1')
      await once(http, 'listening')
      return `${server.scheme}://127.0.0.1:${(http.address() as AddressInfo).port}`
    },
    close: async () => {
      const closed = http.listening ? once(http, 'close') : undefined
      http.close()
      http.closeAllConnections()
      await closed
      world.store.close()
      await certificate?.dispose()
    },
  }
}
