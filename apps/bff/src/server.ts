import * as z from 'zod/mini'
import { BadConfiguration, readConfig } from './config/read.ts'
import { DataDirectoryInUse } from './platform/data-directory/lock.ts'
import { DatabaseUnavailable } from './platform/database/unavailable.ts'
import { createLog } from './platform/log.ts'
import { serve } from './serve.ts'

/** What a configuration that cannot be used ends with: EX_CONFIG of sysexits. */
const BAD_CONFIGURATION = 78

const isExpected = (error: unknown): error is Error =>
  error instanceof BadConfiguration ||
  error instanceof DataDirectoryInUse ||
  error instanceof DatabaseUnavailable ||
  // The system's own words say which port, or which directory.
  (error instanceof Error && 'syscall' in error)

const wordsFor = (error: unknown): string => {
  if (isExpected(error)) return error.message
  return `cannot start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}

z.config(z.locales.en())
try {
  const config = readConfig(process.env)
  await serve(config, createLog(config.LOG_LEVEL))
} catch (error) {
  process.stderr.write(`${wordsFor(error)}\n`)
  process.exit(error instanceof BadConfiguration ? BAD_CONFIGURATION : 1)
}
