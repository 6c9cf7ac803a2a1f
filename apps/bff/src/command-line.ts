import { BadConfiguration } from './config/read.ts'

/** The command line makes no sense; the message says what does. */
export class BadUsage extends Error {}

const isBadArguments = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

/** EX_CONFIG of sysexits for a configuration that cannot be used, 2 for a command line, 1 for the rest. */
const statusOf = (error: unknown): number => {
  if (error instanceof BadConfiguration) return 78
  return error instanceof BadUsage || isBadArguments(error) ? 2 : 1
}

/** Runs a command of the shell; what it throws is told in one line and in the exit status. */
export const runMain = async (main: () => Promise<void>): Promise<void> => {
  try {
    await main()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = statusOf(error)
  }
}
