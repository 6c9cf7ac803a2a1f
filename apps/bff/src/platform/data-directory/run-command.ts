import { setTimeout as wait } from 'node:timers/promises'
import type { Place } from '../../config/read.ts'
import { openAudit, type Audit } from '../audit/audit.ts'
import { createChain, type Chain } from '../audit/chain.ts'
import { openDatabase, type OpenDatabase } from '../database/open.ts'
import { auditKey, createKeyedHash } from '../keyed-hash.ts'
import { createLog, type Log } from '../log.ts'
import { sendCommand, type Commands } from './control-socket.ts'
import { DataDirectoryInUse, lockDataDirectory } from './lock.ts'

/** What a command works with where no server is running. */
export type Tools = {
  readonly db: OpenDatabase['db']
  readonly chain: Chain
  /** Where the audit journal is; undefined beside a database that needs none. */
  readonly directory: string | undefined
  /** Opened when it is asked for: a command that only reads can do so in a log that no longer opens. */
  readonly audit: () => Promise<Audit>
}

const withTools = async <T>(place: Place, log: Log, work: (tools: Tools) => Promise<T>): Promise<T> => {
  const { db, embedded, close } = await openDatabase(place, log)
  const directory = embedded ? place.DATA_DIR : undefined
  const chain = createChain(createKeyedHash(await auditKey(place)))
  const instance = `command:${process.pid}`
  let opened: Promise<Audit> | undefined
  try {
    return await work({
      db,
      chain,
      directory,
      audit: () => (opened ??= openAudit({ db, directory, chain, instance, log })),
    })
  } finally {
    await (await opened?.catch(() => undefined))?.close()
    await close()
  }
}

/** In a process of its own: nobody else has the database open, or everybody may. */
const runHere = async (
  place: Place,
  commands: (tools: Tools) => Commands,
  command: string,
  input: unknown,
): Promise<unknown> => {
  const lock = place.DATABASE_URL ? undefined : await lockDataDirectory(place.DATA_DIR, 'command')
  try {
    return await withTools(place, createLog('error'), (tools) => {
      const handler = commands(tools)[command]
      if (!handler) throw new TypeError(`no command ${command}`)
      return handler(input)
    })
  } finally {
    await lock?.release()
  }
}

/** How long a server that has just begun to start, or another command, is waited for. */
const PATIENCE_MS = 20_000

/**
 * Runs a command of the machine's owner: here, or where the embedded database is in use, in the server that uses it.
 * @throws Error in the words of whoever ran it
 */
export const runCommand = async (
  place: Place,
  commands: (tools: Tools) => Commands,
  command: string,
  input: unknown,
): Promise<unknown> => {
  const deadline = performance.now() + PATIENCE_MS
  for (;;)
    try {
      return await runHere(place, commands, command, input)
    } catch (error) {
      if (!(error instanceof DataDirectoryInUse)) throw error
      const { socket } = error.holder
      if (socket !== null) return sendCommand(socket, command, input)
      if (performance.now() > deadline) throw error
      await wait(200)
    }
}
