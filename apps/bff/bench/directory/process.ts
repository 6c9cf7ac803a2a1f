import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type Running = {
  /** The first match in what it prints. */
  readonly printed: (pattern: RegExp) => Promise<string>
  /** Megabytes of resident memory: now, and the most that the system has seen. */
  readonly memory: () => { readonly rss: number; readonly peak: number }
  /** Seconds of the processor that it has used. */
  readonly cpu: () => number
  readonly ended: Promise<unknown>
  readonly stop: () => Promise<void>
}

const memoryOf = ({ pid }: ChildProcess): ReturnType<Running['memory']> => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name: string): number =>
    Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024
  return { rss: megabytes('VmRSS'), peak: megabytes('VmHWM') }
}

/** Of the system's clock, by which it counts the processor's time for programs. */
const TICKS_PER_SECOND = 100

const cpuOf = ({ pid }: ChildProcess): number => {
  // The second field is the command in parentheses; user and system time are the fields 14 and 15.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}

/** Starts a program of ours; the signal ends it. */
export const run = (
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
  input = '',
): Running => {
  signal.throwIfAborted()
  const path = fileURLToPath(new URL(`../../../../${program}`, import.meta.url))
  const child = spawn(process.execPath, [path, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(input)
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const ended = once(child, 'exit')
  signal.addEventListener('abort', () => void child.kill('SIGTERM'), { once: true })
  return {
    printed: async (pattern) => {
      for (;;) {
        const found = pattern.exec(said)?.[1]
        if (found !== undefined) return found
        const outcome = await Promise.race([once(child.stdout, 'data'), ended.then(() => 'ended' as const)])
        if (outcome === 'ended') throw new Error(`${program} ended: ${said}`)
      }
    },
    memory: () => memoryOf(child),
    cpu: () => cpuOf(child),
    ended,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
