import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { BadUsage, runMain } from './command-line.ts'
import { readPlace } from './config/read.ts'
import type { Commands } from './platform/data-directory/control-socket.ts'
import { runCommand, type Tools } from './platform/data-directory/run-command.ts'
import { ADD, operatorCommands, PUT } from './platform/operators/commands.ts'
import { newOperator } from './platform/operators/new-operator.ts'
import { createOperatorStore } from './platform/operators/store.ts'

const USAGE = `usage: npm run operator -- add NAME --role ROLE     (or put, to replace password and role)
The password is read as one line from standard input: 12 to 128 characters.`

const commands: Readonly<Record<string, string>> = { add: ADD, put: PUT }

const commandsOf = ({ db, audit }: Tools): Commands => {
  // Where no record could be written, nothing is done.
  const run = (command: string) => async (input: unknown) => {
    const { note } = await audit()
    return operatorCommands({ operators: createOperatorStore(db), note })[command]?.(input)
  }
  return { [ADD]: run(ADD), [PUT]: run(PUT) }
}

const firstLine = async (): Promise<string> => {
  const lines = createInterface({ input: process.stdin })
  for await (const line of lines) {
    lines.close()
    return line
  }
  return ''
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
    await runCommand(readPlace(process.env), commandsOf, command, input),
  )
  process.stdout.write(`operator ${saved} ${role}\n`)
}

await runMain(main)
