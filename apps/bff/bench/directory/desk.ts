import { directoryPage, type DirectoryPage } from '@unity-desk/contract'
import * as z from 'zod/mini'
import { run, type Running } from './process.ts'

/** The account of Unity's that the server uses. */
export const UNITY = ['bench-account', 'bench password of Unity'] as const

const OPERATOR = ['bench', 'bench looks for people'] as const

/** A server in a process of its own, and an operator who is signed in to it. */
export type Desk = {
  readonly process: Running
  readonly get: (path: string) => Promise<Response>
  /** Milliseconds until the whole answer was there, and the answer. */
  readonly search: (q: string) => Promise<{ readonly ms: number; readonly page: DirectoryPage }>
}

/** @param isNew whether nobody has used the data directory before */
export const startDesk = async (
  unity: string,
  dataDirectory: string,
  isNew: boolean,
  signal: AbortSignal,
): Promise<Desk> => {
  const env = {
    PORT: '0',
    PORTAL_PORT: '0',
    DATA_DIR: dataDirectory,
    UNITY_URL: unity,
    UNITY_USERNAME: UNITY[0],
    UNITY_PASSWORD: UNITY[1],
    LOG_LEVEL: 'warn',
  }
  const server = run('apps/bff/src/server.ts', [], env, signal)
  const url = await server.printed(/unity-desk listening on (\S+)\n/)
  const args = ['add', OPERATOR[0], '--role', 'viewer']
  if (isNew) await run('apps/bff/src/operator.ts', args, env, signal, `${OPERATOR[1]}\n`).ended
  const signedIn = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'unity-desk', origin: url },
    body: JSON.stringify({ username: OPERATOR[0], password: OPERATOR[1] }),
    signal,
  })
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const get = (path: string): Promise<Response> => fetch(`${url}${path}`, { headers: { cookie }, signal })
  return {
    get,
    process: server,
    search: async (q) => {
      const query = new URLSearchParams({ q })
      const began = performance.now()
      const answer = await get(`/api/directory?${query.toString()}`)
      const text = await answer.text()
      const ms = performance.now() - began
      if (!answer.ok) throw new Error(`${q}: ${answer.status}`)
      return { ms, page: z.parse(directoryPage, JSON.parse(text)) }
    },
  }
}
