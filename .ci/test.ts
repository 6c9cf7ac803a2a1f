import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findChromium } from './chromium.ts'
import { root } from './root.ts'
import { flakyIn, reports, vitestSecondTries, type Suite } from './second-tries.ts'
import { buildWeb } from './web-build.ts'

// npm test: everything that CI runs. What is counted stands in the runners' own reports.

type Count = {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** The names of those that passed, but not at once. */
  readonly atSecondTry?: readonly string[]
}

type Run = {
  readonly env?: NodeJS.ProcessEnv
  /** What it writes is shown at its end, as something else writes meanwhile. */
  readonly held?: boolean
}

/** Runs a program to its end; whether that was a good one. */
const run = (
  name: string,
  args: readonly string[],
  { env = process.env, held = false }: Run = {},
): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const heading = `\n== ${name}\n`
    if (!held) process.stdout.write(heading)
    const output = held ? 'pipe' : 'inherit'
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', output, output] })
    let said = held ? heading : ''
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text
      })
    child.once('error', reject)
    child.once('close', (code) => {
      process.stdout.write(said)
      resolve(code === 0)
    })
  })

/** A runner that left no report, or ended badly with nothing failed in it, counts as one failure. */
const read = (file: string, ended: boolean, count: (report: never) => Count): Count => {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const counted = count(JSON.parse(readFileSync(file, 'utf8')) as never)
  return !ended && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

const check = async (): Promise<Count> => {
  const ended = await run('check', ['.ci/check.ts'])
  return { passed: 0, failed: ended ? 0 : 1, skipped: 0 }
}

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

const units = async (): Promise<Count> => {
  const file = `${reports}vitest.json`
  const ended = await run('unit and integration', [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    '.ci/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    '--reporter=./.ci/second-tries.ts',
    `--outputFile.json=${file}`,
  ])
  return read(
    file,
    ended,
    ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }: VitestReport) => ({
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
      atSecondTry: JSON.parse(readFileSync(vitestSecondTries, 'utf8')) as string[],
    }),
  )
}

type PlaywrightReport = Suite & {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}

const browser = async (): Promise<Count> => {
  const file = `${reports}playwright.json`
  const env = {
    ...process.env,
    CHROMIUM_PATH: findChromium(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    // Its servers are one program, started often.
    NODE_COMPILE_CACHE: `${reports}compile-cache`,
  }
  const ended = await run(
    'end to end',
    ['e2e/node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.ts'],
    { env, held: true },
  )
  return read(file, ended, ({ stats, ...report }: PlaywrightReport) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    atSecondTry: flakyIn(report),
  }))
}

const attempt = async (part: () => Promise<Count>): Promise<Count> => {
  try {
    return await part()
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
buildWeb()
// The check keeps both cores busy by itself. The others wait often, for a server to start or a time limit to pass, and
// wait side by side.
const counts = [await attempt(check), ...(await Promise.all([attempt(units), attempt(browser)]))]
const sum = (key: 'passed' | 'failed' | 'skipped'): number =>
  counts.reduce((total, count) => total + count[key], 0)
const skipped = sum('skipped')
const atSecondTry = counts.flatMap((count) => count.atSecondTry ?? [])
if (atSecondTry.length > 0)
  process.stdout.write(`\nPassed at the second try:\n${atSecondTry.map((name) => `  ${name}\n`).join('')}`)
process.stdout.write(
  `\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
)
process.exitCode = sum('failed') === 0 ? 0 : 1
