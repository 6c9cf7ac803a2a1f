import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, request as httpRequest, type IncomingMessage } from 'node:http'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const ACCOUNT = 'bench:kein-geheimnis-1'
const AUTHORIZATION = `Basic ${Buffer.from(ACCOUNT).toString('base64')}`

export type Running = {
  readonly size: number
  readonly startMs: number
  /** Megabytes. */
  readonly rssAtStart: number
  readonly rss: () => number
  /** Milliseconds from the request to the end of the answer, and the answer. */
  readonly ask: (
    method: string,
    path: string,
    body?: object,
  ) => Promise<{ readonly ms: number; readonly text: string }>
  readonly stop: () => Promise<void>
}

/** Resident memory of a process in megabytes. */
const rssOf = (pid: number): number => {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
  }
}

/** Starts the command as everybody does, and ends it when the signal says so. */
export const runSimulator = async (size: number, signal: AbortSignal): Promise<Running> => {
  process.stderr.write(`starting a simulator of ${size} users ...\n`)
  signal.throwIfAborted()
  const start = performance.now()
  const child = spawn(process.execPath, [MAIN, '--users', String(size), '--admin', ACCOUNT], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
  }
  signal.addEventListener('abort', () => void child.kill('SIGTERM'), { once: true })
  const lines = createInterface({ input: child.stdout })
  const [line] = (await Promise.race([once(lines, 'line'), ended])) as [unknown]
  const startMs = performance.now() - start
  const origin = /^unity-sim listening on (.+)$/.exec(String(line))?.[1]
  if (origin === undefined) throw new Error(`the simulator ended before it listened: ${String(line)}`)
  const { port } = new URL(origin)
  const agent = new Agent({ keepAlive: true })
  const cookies: string[] = []

  const ask: Running['ask'] = async (method, path, body) => {
    const sent = body && JSON.stringify(body)
    const before = performance.now()
    const request = httpRequest({
      agent,
      port,
      method,
      host: '127.0.0.1',
      path: `/vmrest${path}`,
      signal,
      headers: {
        accept: 'application/json',
        authorization: AUTHORIZATION,
        ...(cookies.length > 0 && { cookie: cookies.join('; ') }),
        ...(sent !== undefined && { 'content-type': 'application/json' }),
      },
    }).end(sent)
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    const got = await text(response)
    const ms = performance.now() - before
    if ((response.statusCode ?? 0) >= 300) throw new Error(`${method} ${path}: ${response.statusCode} ${got}`)
    cookies.push(...(response.headers['set-cookie'] ?? []).map((each) => each.split(';', 1)[0] ?? ''))
    return { ms, text: got }
  }

  return {
    size,
    startMs,
    rssAtStart: rssOf(child.pid ?? 0),
    rss: () => rssOf(child.pid ?? 0),
    ask,
    stop: async () => {
      agent.destroy()
      await stop()
    },
  }
}
