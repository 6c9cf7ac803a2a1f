import { mkdirSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import {
  newPassword,
  newPerson,
  newSignIns,
  putDemoOperators,
  startDemoOutbox,
  startDemoProvider,
  waitForDirectory,
  type SignIn,
} from './demo.ts'
import { createProcesses } from './processes.ts'
import { root } from './root.ts'
import { buildWeb } from './web-build.ts'

// npm start, and with --dev npm run dev: the simulator (unless UNITY_URL names a server), an OpenID
// provider (unless OIDC_ISSUER names one), an outbox (unless SMTP_URL names a mail server), the bff and the console.

const dev = process.argv.includes('--dev')
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const processes = createProcesses((name) => void stop(1, `${name} ended; stopping`))

let stopping = false
const stop = async (code: number, why?: string): Promise<void> => {
  if (stopping) return
  stopping = true
  if (why !== undefined) process.stderr.write(`${why}\n`)
  await processes.stop()
  process.exit(code)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0))

const dataDir = resolve(root, process.env['DATA_DIR'] ?? '.data')
const ADMINISTRATOR = 'unity-desk'

type UnityAccount = { UNITY_URL: string; UNITY_USERNAME: string; UNITY_PASSWORD: string }

const startSimulator = async (): Promise<UnityAccount> => {
  const password = newPassword()
  const args = [
    'apps/unity-sim/src/main.ts',
    '--admin',
    `${ADMINISTRATOR}:${password}`,
    '--data',
    `${dataDir}/unity.sqlite`,
  ]
  const [url = ''] = await processes.start('unity-sim', args, process.env, /^unity-sim listening on (\S+)\n/m)
  return { UNITY_URL: url, UNITY_USERNAME: ADMINISTRATOR, UNITY_PASSWORD: password }
}

/** A port that nobody has at this moment, for a server that comes back to it after each change of its sources. */
const freePort = (): Promise<number> =>
  new Promise((settle, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => settle(port))
    })
  })

const BFF = 'apps/bff/src/server.ts'
const LISTENING = /^unity-desk listening on (\S+)\nunity-desk portal listening on (\S+)\n/m

type Places = { readonly url: string; readonly portalUrl: string }

const startServed = async (env: NodeJS.ProcessEnv): Promise<Places> => {
  buildWeb()
  const [url = '', portalUrl = ''] = await processes.start('the server', [BFF], env, LISTENING)
  return { url, portalUrl }
}

/** The console comes from Vite, which passes on to the bff what is not its own. */
const startReloading = async (env: NodeJS.ProcessEnv): Promise<Places> => {
  const port = process.env['PORT'] ?? '3000'
  const own = `http://localhost:${port}`
  const [bff, portalUrl = ''] = await processes.start(
    'the server',
    ['--watch-path=apps/bff/src', '--watch-path=packages', '--watch-preserve-output', BFF],
    { ...env, PORT: String(await freePort()), PUBLIC_URL: own },
    LISTENING,
  )
  const vite = [
    'apps/web/node_modules/vite/bin/vite.js',
    'apps/web',
    '--config',
    'apps/web/vite.config.ts',
    '--port',
    port,
    '--strictPort',
  ]
  await processes.start('vite', vite, { ...process.env, DESK_BFF: bff }, /Local:/)
  return { url: own, portalUrl }
}

const start = async (): Promise<void> => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const simulator = process.env['UNITY_URL'] ? undefined : await startSimulator()
  const signIns = newSignIns()
  const hasOwnProvider = !process.env['OIDC_ISSUER']
  const person = simulator && hasOwnProvider ? newPerson() : undefined
  const provider = hasOwnProvider ? await startDemoProvider(processes, signIns, person, dataDir) : undefined
  const outbox = process.env['SMTP_URL'] ? undefined : await startDemoOutbox(processes)
  const env = {
    PIN_MODES: 'generated,typed,ticket',
    ...process.env,
    ...simulator,
    ...provider,
    ...outbox?.env,
    DATA_DIR: dataDir,
  }
  const { url, portalUrl } = await (dev ? startReloading(env) : startServed(env))
  await putDemoOperators(signIns, env)
  const [first] = signIns
  if (first) await waitForDirectory(url, first).catch(() => undefined)
  say(`console ${url}`)
  say(`portal ${portalUrl}`)
  if (outbox) say(`outbox ${outbox.url}`)
  say(`unity ${simulator?.UNITY_URL ?? process.env['UNITY_URL']}`)
  signIns.forEach(({ name, password, role }: SignIn) => say(`sign-in ${name} ${password} ${role}`))
  if (person) say(`person ${person.name} ${person.password}`)
  say('ready')
}

try {
  await start()
} catch (error) {
  await stop(1, error instanceof Error ? error.message : String(error))
}
