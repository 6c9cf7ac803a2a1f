import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './root.ts'

/** Processes that are started together and stop together. */
export type Processes = {
  /**
   * Starts a program and waits until its standard output matches.
   * @returns what the pattern's groups caught
   */
  readonly start: (
    name: string,
    args: readonly string[],
    env: NodeJS.ProcessEnv,
    ready: RegExp,
  ) => Promise<readonly string[]>
  /** Ends all of them; who does not end by itself in time is ended. */
  readonly stop: () => Promise<void>
}

/** Of what it said last, to look for the line that says it is ready. */
const LONGEST_OUTPUT = 10_000

const PATIENCE_MS = 9000

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

const end = async (child: ChildProcess): Promise<void> => {
  if (hasEnded(child)) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  await Promise.race([ended, wait(PATIENCE_MS, undefined, { ref: false })])
  if (!hasEnded(child)) child.kill('SIGKILL')
}

/** @param failed is told when one of them ends without having been asked to */
export const createProcesses = (failed: (name: string) => void): Processes => {
  const children: ChildProcess[] = []
  let stopping = false

  const start: Processes['start'] = (name, args, env, ready) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
      children.push(child)
      let said = ''
      child.stdout.setEncoding('utf8').on('data', (piece: string) => {
        said = (said + piece).slice(-LONGEST_OUTPUT)
        const found = ready.exec(said)
        if (found) resolve(found.slice(1))
      })
      child.once('error', reject)
      child.once('exit', () => {
        reject(new Error(`${name} ended before it was ready`))
        if (!stopping) failed(name)
      })
    })

  return {
    start,
    stop: async () => {
      stopping = true
      // In the other order of starting: nobody loses what it stands on.
      for (const child of children.toReversed()) await end(child)
    },
  }
}
