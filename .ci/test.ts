import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findChromium } from './chromium.ts'
import { root } from './root.ts'
import { buildWeb } from './web-build.ts'

// npm test: everything that CI runs. What is counted stands in the runners' own reports.

type Count = { readonly passed: number; readonly failed: number; readonly skipped: number }

const reports = `${root}.reports/`

const run = (args: readonly string[], env: NodeJS.ProcessEnv = process.env): boolean =>
  spawnSync(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0

/** A runner that left no report, or ended badly with nothing failed in it, counts as one failure. */
const read = (file: string, ended: boolean, count: (report: never) => Count): Count => {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const counted = count(JSON.parse(readFileSync(file, 'utf8')) as never)
  return !ended && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

const check = (): Count => ({ passed: 0, failed: run(['.ci/check.ts']) ? 0 : 1, skipped: 0 })

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

const units = (): Count => {
  const file = `${reports}vitest.json`
  const ended = run([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    '.ci/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  return read(
    file,
    ended,
    ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }: VitestReport) => ({
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
    }),
  )
}

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }

const browser = (): Count => {
  const file = `${reports}playwright.json`
  const env = { ...process.env, CHROMIUM_PATH: findChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const ended = run(
    ['e2e/node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.ts'],
    env,
  )
  return read(file, ended, ({ stats }: PlaywrightReport) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }))
}

const attempt = (name: string, part: () => Count): Count => {
  process.stdout.write(`\n== ${name}\n`)
  try {
    return part()
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
buildWeb()
const counts = [
  attempt('check', check),
  attempt('unit and integration', units),
  attempt('end to end', browser),
]
const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0)
const skipped = sum('skipped')
process.stdout.write(
  `\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
)
process.exitCode = sum('failed') === 0 ? 0 : 1
