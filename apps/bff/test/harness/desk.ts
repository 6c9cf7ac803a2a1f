import { cpSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { ask } from './ask.ts'
import type { OperatorName } from './operators.ts'
import { signIn, type Person } from './person.ts'
import { endWithTest, startProcess, type Running } from './process.ts'
import { UNITY_ACCOUNT, UNITY_PASSWORD } from './sim.ts'

const SERVER = fileURLToPath(new URL('../../src/server.ts', import.meta.url))
const QUICK_SERVER = fileURLToPath(new URL('quick-server.ts', import.meta.url))

export type Environment = Readonly<Record<string, string>>

/** Makes a directory a copy of the template. Of a thousand small files the asynchronous copy takes eight times this. */
export const fillDataDirectory = (directory: string): void =>
  cpSync(inject('template'), directory, { recursive: true })

/** A data directory as the template is; the test that made it removes it. */
export const newDataDirectory = async (): Promise<string> => {
  const directory = await mkdtemp(join(tmpdir(), 'unity-desk-'))
  fillDataDirectory(directory)
  return directory
}

/** What it takes to start one that finds Unity there. */
export const environmentFor = (unityUrl: string, dataDirectory: string): Environment => ({
  PORT: '0',
  PORTAL_PORT: '0',
  DATA_DIR: dataDirectory,
  UNITY_URL: unityUrl,
  UNITY_USERNAME: UNITY_ACCOUNT,
  UNITY_PASSWORD,
  PIN_MODES: 'generated,typed,ticket',
  // What it asks has a file of its own.
  CALLER_VERIFICATION: 'off',
  LOG_LEVEL: 'debug',
})

export type Desk = {
  readonly process: Running
  readonly url: string
  readonly portalUrl: string
  readonly dataDirectory: string
  readonly signIn: (operator: OperatorName) => Promise<Person>
  /** Waits until the directory index has been filled. */
  readonly swept: () => Promise<void>
  /** Ends it and removes its data. */
  readonly stop: () => Promise<void>
}

export type DeskOptions = {
  readonly unity: string
  readonly env?: Environment
  /** One that is there already, which then stays. */
  readonly dataDirectory?: string
  /** With short waits for everything, for tests of faults. */
  readonly quick?: boolean
  /** Goes on when the test that starts it is over; the file ends it. */
  readonly stays?: boolean
}

const sweptAt = async (url: string, person: Person): Promise<string | null> =>
  (await ask(`${url}/api/directory?limit=1`, { headers: { cookie: person.cookie } })).json().asOf

/** Unity Desk as a process of its own. */
export const startDesk = async ({
  unity,
  env,
  dataDirectory: given,
  quick = false,
  stays = false,
}: DeskOptions): Promise<Desk> => {
  const dataDirectory = given ?? (await newDataDirectory())
  const running = startProcess({
    args: [quick ? QUICK_SERVER : SERVER],
    hasDatabase: true,
    env: { ...environmentFor(unity, dataDirectory), ...env },
  })
  const stop = async (): Promise<void> => {
    await running.stop()
    if (given === undefined) rmSync(dataDirectory, { recursive: true, force: true })
  }
  if (!stays) endWithTest(stop)
  const [, portalUrl = ''] = await running.printed(/unity-desk portal listening on (\S+)\n/)
  const [, url = ''] = await running.printed(/unity-desk listening on (\S+)\n/)
  return {
    process: running,
    url,
    portalUrl,
    dataDirectory,
    signIn: (operator) => signIn(url, operator),
    swept: async () => {
      const vera = await signIn(url, 'vera')
      while ((await sweptAt(url, vera)) === null) await wait(50)
    },
    stop,
  }
}
