import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { BadUsage, runMain } from './command-line.ts'
import { readPlace } from './config/read.ts'
import { auditCommands, VERIFY } from './platform/audit/commands.ts'
import { runCommand } from './platform/data-directory/run-command.ts'

const USAGE = 'usage: npm run audit -- verify'

const verdict = z.union([
  z.object({ holds: z.literal(true), count: z.number() }),
  z.object({ holds: z.literal(false), seq: z.number(), reason: z.string() }),
])

/** @returns whether the log holds */
const verify = async (): Promise<boolean> => {
  const found = z.parse(verdict, await runCommand(readPlace(process.env), auditCommands, VERIFY, {}))
  process.stdout.write(
    found.holds ? `${found.count} records hold\n` : `record ${found.seq} is broken: it ${found.reason}\n`,
  )
  return found.holds
}

await runMain(async () => {
  const { positionals } = parseArgs({ allowPositionals: true })
  if (positionals.length !== 1 || positionals[0] !== 'verify') throw new BadUsage(USAGE)
  if (!(await verify())) process.exitCode = 1
})
