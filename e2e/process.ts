import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A worker that Playwright ends, in the middle of a set-up too, leaves nothing behind. */
const withParent = ['--import', new URL('../.ci/with-parent.mjs', import.meta.url).href]

/** A program of ours that runs for a test. */
export type Running = {
  /** What the pattern's group caught in the line that said it was ready. */
  readonly ready: string
  /** Lines that it printed until then. */
  readonly lines: readonly string[]
  readonly stop: () => Promise<void>
  /** Ends it as a crash would. */
  readonly kill: () => Promise<void>
}

/** Starts a program and waits for the line that says it is ready. */
export const run = (
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  ready: RegExp,
): Promise<Running> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...withParent, script, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const ended = new Promise<void>((settle) => child.once('exit', () => settle()))
    const end = async (signal: NodeJS.Signals): Promise<void> => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      await ended
    }
    let errors = ''
    child.stderr.on('data', (piece: Buffer) => {
      errors = (errors + piece.toString('utf8')).slice(-4000)
    })
    const lines: string[] = []
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = ready.exec(line)
      lines.push(line)
      if (found)
        resolve({ ready: found[1] ?? line, lines, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') })
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`${script} ended before it was ready:\n${errors}`)))
  })

/** Runs a program to its end. */
export const runToEnd = (
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  input: string,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['pipe', 'ignore', 'inherit'],
    })
    child.stdin.end(`${input}\n`)
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${script} ended with ${code}`))))
  })
