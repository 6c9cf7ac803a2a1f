import { createInterface } from 'node:readline/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { BadConfiguration, readPlace, type Place } from './config/read.ts'
import { openAudit } from './platform/audit/audit.ts'
import { sendCommand } from './platform/data-directory/control-socket.ts'
import { DataDirectoryInUse, lockDataDirectory } from './platform/data-directory/lock.ts'
import { openDatabase, type OpenDatabase } from './platform/database/open.ts'
import { createLog, type Log } from './platform/log.ts'
import { ADD, operatorCommands, PUT } from './platform/operators/commands.ts'
import { newOperator } from './platform/operators/new-operator.ts'
import { createOperatorStore } from './platform/operators/store.ts'

const USAGE = `usage: npm run operator -- add NAME --role ROLE     (or put, to replace password and role)
The password is read as one line from standard input: 12 to 128 characters.`

const commands: Readonly<Record<string, string>> = { add: ADD, put: PUT }

class BadUsage extends Error {}

const firstLine = async (): Promise<string> => {
  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) {
    lines.close()
    return line
  }
  return ''
}

const commandsHere = async (db: OpenDatabase['db'], embedded: boolean, { DATA_DIR }: Place, log: Log) => {
  const instance = `operator:${process.pid}`
  const audit = await openAudit({ db, directory: embedded ? DATA_DIR : undefined, instance, log })
  return { commands: operatorCommands({ operators: createOperatorStore(db), audit }), close: audit.close }
}

/** In a process of its own: nobody else has the database open, or everybody may. */
const runHere = async (place: Place, command: string, input: unknown): Promise<unknown> => {
  const log = createLog('error')
  const lock = place.DATABASE_URL ? undefined : await lockDataDirectory(place.DATA_DIR, 'command')
  try {
    const { db, embedded, close } = await openDatabase(place, log)
    try {
      const here = await commandsHere(db, embedded, place, log)
      try {
        return await here.commands[command]?.(input)
      } finally {
        await here.close()
      }
    } finally {
      await close()
    }
  } finally {
    await lock?.release()
  }
}

/** How long a server that has just begun to start, or another command, is waited for. */
const PATIENCE_MS = 20_000

const run = async (place: Place, command: string, input: unknown): Promise<unknown> => {
  const deadline = performance.now() + PATIENCE_MS
  for (;;)
    try {
      return await runHere(place, command, input)
    } catch (error) {
      if (!(error instanceof DataDirectoryInUse)) throw error
      const { socket } = error.holder
      if (socket !== null) return sendCommand(socket, command, input)
      if (performance.now() > deadline) throw error
      await wait(200)
    }
}

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({ options: { role: { type: 'string' } }, allowPositionals: true })
  const [verb = '', name = '', ...more] = positionals
  const command = commands[verb]
  if (command === undefined || name === '' || more.length > 0 || values.role === undefined)
    throw new BadUsage(USAGE)
  const input = { name, role: values.role, password: await firstLine() }
  const checked = z.safeParse(newOperator, input)
  if (!checked.success) throw new BadUsage(checked.error.issues.map(({ message }) => message).join('\n'))
  const { name: saved, role } = z.parse(
    z.object({ name: z.string(), role: z.string() }),
    await run(readPlace(process.env), command, input),
  )
  process.stdout.write(`operator ${saved} ${role}\n`)
}

const statusOf = (error: unknown): number => {
  if (error instanceof BadConfiguration) return 78
  const isUsage = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  return error instanceof BadUsage || isUsage ? 2 : 1
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = statusOf(error)
}
