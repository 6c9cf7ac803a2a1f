import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type Running = {
  /** The first match in what it prints. */
  readonly printed: (pattern: RegExp) => Promise<string>
  /** Megabytes of resident memory. */
  readonly rss: () => number
  readonly ended: Promise<unknown>
  readonly stop: () => Promise<void>
}

const rssOf = (child: ChildProcess): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024

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
    rss: () => rssOf(child),
    ended,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
