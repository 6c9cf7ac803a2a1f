import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../src/platform/database/open.ts'
import { createLog } from '../../src/platform/log.ts'
import { createOperatorStore } from '../../src/platform/operators/store.ts'
import { OPERATORS } from './operators.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data directory as the first start of a server leaves it, with the operators of the tests. */
    template: string
    /** Where Node keeps what it compiled, as the same programs start a hundred times. */
    compileCache: string
  }
}

/** Migrations take the embedded database seconds, and copying what came of them takes none. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const directory = await mkdtemp(join(tmpdir(), 'unity-desk-template-'))
  const template = join(directory, 'data')
  const { db, close } = await openDatabase(
    { DATA_DIR: template, DATABASE_URL: undefined },
    createLog('silent'),
  )
  const operators = createOperatorStore(db)
  for (const { name, role, password } of Object.values(OPERATORS)) await operators.add(name, role, password)
  await close()
  project.provide('template', template)
  project.provide('compileCache', join(directory, 'compile-cache'))
  return () => rm(directory, { recursive: true, force: true })
}
