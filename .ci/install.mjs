// Brings pnpm, Node 24 and every dependency to a machine that has git, Node and npm. Runs on that machine's own Node,
// so it is plain JavaScript without imports of ours. Everything it prints goes to standard error: standard output
// belongs to the command behind it.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PNPM = 'pnpm@12.21.0'
const OLDEST_NODE = 20

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const stamp = join(modules, '.installed-from')
const lock = join(modules, '.installing')

const say = (text) => process.stderr.write(`${text}\n`)

const manifests = () => {
  const rooms = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(folder, entry.name, 'package.json')),
  )
  return [
    'package.json',
    'pnpm-workspace.yaml',
    'pnpm-lock.yaml',
    'e2e/package.json',
    ...rooms.toSorted((one, other) => (one < other ? -1 : 1)),
  ].filter((file) => existsSync(join(root, file)))
}

/** What the installed modules depend on: unchanged, there is nothing to do. */
const fingerprint = () => {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${PNPM}`)
  for (const file of manifests()) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

const isInstalled = (wanted) => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Two commands started at once install once. */
const takeLock = () => {
  mkdirSync(modules, { recursive: true })
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const holder = Number(readFileSync(lock, 'utf8') || '0')
    const age = Date.now() - statSync(lock).mtimeMs
    if (holder === 0 ? age > 5000 : !isAlive(holder)) rmSync(lock, { force: true })
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
  }
}

/** npm and pnpm keep their caches under the home directory; where that is closed to us, beside the modules. */
const home = () => {
  try {
    accessSync(homedir(), constants.R_OK | constants.W_OK | constants.X_OK)
    return {}
  } catch {
    const instead = join(modules, '.home')
    mkdirSync(instead, { recursive: true })
    // npm tells its scripts where its cache is, which counts for more than the home directory.
    return {
      HOME: instead,
      npm_config_cache: join(instead, '.npm'),
      XDG_CACHE_HOME: '',
      XDG_CONFIG_HOME: '',
      XDG_DATA_HOME: '',
      XDG_STATE_HOME: '',
    }
  }
}

const install = () => {
  say('installing (the first time takes a minute) ...')
  const { status, error } = spawnSync(
    'npx',
    ['--yes', PNPM, 'install', '--frozen-lockfile', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      env: { ...process.env, ...home(), CI: '1', npm_config_loglevel: 'error' },
      shell: process.platform === 'win32',
    },
  )
  if (status === 0) return true
  say(
    `the dependencies could not be installed (${error ? error.message : `pnpm ended with ${status}`}); see above`,
  )
  return false
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  say(`Unity Desk needs Node ${OLDEST_NODE} or newer to start; this is ${process.version}`)
  process.exit(1)
}
const wanted = fingerprint()
if (!isInstalled(wanted)) {
  takeLock()
  try {
    if (!isInstalled(wanted)) {
      if (install()) writeFileSync(stamp, wanted)
      else process.exitCode = 1
    }
  } finally {
    rmSync(lock, { force: true })
  }
}
