import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { inject, onTestFinished } from 'vitest'

export type Ended = { readonly code: number | null; readonly signal: NodeJS.Signals | null }

/** A process that a test started, and ends. */
export type Running = {
  readonly pid: number
  readonly stdout: () => string
  readonly stderr: () => string
  /** The first match in standard output; rejects when the process ends without one. */
  readonly printed: (pattern: RegExp) => Promise<RegExpExecArray>
  readonly ended: Promise<Ended>
  readonly signal: (signal: NodeJS.Signals) => void
  /** Asks it to end, and does not ask twice. */
  readonly stop: () => Promise<Ended>
}

export type Start = {
  readonly args: readonly string[]
  /** That it is one with the embedded database. */
  readonly hasDatabase?: boolean
  /** Everything that it finds in its environment, the path aside. */
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Written to its standard input, which then ends. */
  readonly input?: string
}

/** Four programs may start at once on two cores. */
const PATIENCE_MS = 60_000
/** The embedded database is compiled in a hurry rather than well: a test starts it a hundred times and asks it little. */
const QUICK_TO_START = ['--liftoff-only', '--wasm-lazy-compilation']
const SMALL_DATABASE = ['--import', new URL('small-database.ts', import.meta.url).href]

const living = new Set<ChildProcess>()
// A test that fails half-way leaves nothing behind.
process.on('exit', () => living.forEach((child) => child.kill('SIGKILL')))

/** Ends something with the test that is running; what is started outside of one is ended by its file. */
export const endWithTest = (end: () => Promise<unknown>): void => {
  try {
    onTestFinished(async () => void (await end()))
  } catch {
    // Outside of a test: vitest has no other way to say so.
  }
}

/** Starts a program of ours with this process's own Node. */
export const startProcess = ({ args, hasDatabase = false, env = {}, cwd, input }: Start): Running => {
  const child = spawn(
    process.execPath,
    [...QUICK_TO_START, ...(hasDatabase ? SMALL_DATABASE : []), ...args],
    {
      env: { PATH: process.env['PATH'] ?? '', NODE_COMPILE_CACHE: inject('compileCache'), ...env },
      ...(cwd !== undefined && { cwd }),
    },
  )
  living.add(child)
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text
    })
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const ended = once(child, 'close').then(([code, signal]): Ended => {
    living.delete(child)
    return { code, signal }
  })

  const printed = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const match = pattern.exec(said.stdout)
      if (match) return match
      const heard = once(child.stdout, 'data')
      const outcome = await Promise.race([heard, ended, wait(PATIENCE_MS, 'silence', { ref: false })])
      if (Array.isArray(outcome) || pattern.test(said.stdout)) continue
      throw new Error(`no ${String(pattern)} in ${said.stdout}\n${said.stderr}`)
    }
  }

  return {
    pid: child.pid ?? -1,
    stdout: () => said.stdout,
    stderr: () => said.stderr,
    printed,
    ended,
    signal: (signal) => void child.kill(signal),
    stop: async () => {
      child.kill('SIGTERM')
      const killer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
      const end = await ended
      clearTimeout(killer)
      return end
    },
  }
}
