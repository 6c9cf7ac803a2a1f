import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOutbox } from '../../demo/outbox-server.ts'
import { run } from '../directory/process.ts'

const UNITY = ['bench-account', 'bench password of Unity'] as const

/** The portal with a simulator and a mail server behind it. */
export type Portal = {
  /** Unity's own answer to its administrator. */
  readonly unity: (path: string) => Promise<unknown>
  readonly phone: (extension: string, pin: string) => Promise<string>
  /** Posts as a page of the portal does, from an address of its own. */
  readonly post: (
    path: string,
    source: string,
    body: object,
    cookie?: string,
  ) => Promise<{ readonly ms: number; readonly response: Response }>
  readonly stop: () => Promise<void>
}

export const startPortal = async (users: number, signal: AbortSignal): Promise<Portal> => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'unity-desk-bench-'))
  const outbox = await createOutbox()
  const args = ['--users', String(users), '--admin', UNITY.join(':'), '--control']
  const sim = run('apps/unity-sim/src/main.ts', args, {}, signal)
  const unityUrl = await sim.printed(/unity-sim listening on (\S+)\n/)
  const env = {
    PORT: '0',
    PORTAL_PORT: '0',
    DATA_DIR: dataDirectory,
    UNITY_URL: unityUrl,
    UNITY_USERNAME: UNITY[0],
    UNITY_PASSWORD: UNITY[1],
    SMTP_URL: outbox.smtpUrl,
    MAIL_FROM: 'voicemail@bench.example',
    // Every request has an address of its own, so that no limit of a source spares the work.
    TRUST_PROXY: '127.0.0.1',
    PORTAL_CODES_PER_HOUR: '100000',
    DIRECTORY_SWEEP: 'off',
    LOG_LEVEL: 'error',
  }
  const server = run('apps/bff/src/server.ts', [], env, signal)
  const url = await server.printed(/unity-desk portal listening on (\S+)\n/)
  const authorization = `Basic ${Buffer.from(UNITY.join(':')).toString('base64')}`
  return {
    unity: async (path) =>
      (
        await fetch(`${unityUrl}/vmrest${path}`, {
          headers: { authorization, accept: 'application/json' },
        })
      ).json(),
    phone: async (extension, pin) => {
      const answer = await fetch(`${unityUrl}/__sim/phone`, {
        method: 'POST',
        body: JSON.stringify({ extension, pin }),
        headers: { 'content-type': 'application/json' },
      })
      return ((await answer.json()) as { result: string }).result
    },
    post: async (path, source, body, cookie = '') => {
      const began = performance.now()
      const response = await fetch(`${url}/api/self-service/${path}`, {
        method: 'POST',
        signal,
        headers: {
          'content-type': 'application/json',
          'x-requested-with': 'unity-desk',
          'x-forwarded-for': source,
          origin: url,
          cookie,
        },
        body: JSON.stringify(body),
      })
      await response.arrayBuffer()
      return { ms: performance.now() - began, response }
    },
    stop: async () => {
      await server.stop()
      await sim.stop()
      await outbox.close()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}

/** One of sixteen million. */
export const sourceOf = (number: number): string =>
  `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`
