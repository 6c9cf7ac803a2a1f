import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { ask } from './testing/ask.ts'

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))

/** Runs the command; `until` gives what it printed once that has as many lines. */
const run = (...args: string[]) => {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const printed = { out: '', error: '' }
  child.stdout.on('data', (piece) => (printed.out += String(piece)))
  child.stderr.on('data', (piece) => (printed.error += String(piece)))
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...printed }))
  const until = async (lines: number): Promise<string[]> => {
    while (printed.out.split('\n').length <= lines) await once(child.stdout, 'data')
    return printed.out.split('\n')
  }
  return { child, ended, until }
}

it('prints its lines and stops on SIGTERM, with requests open', async () => {
  const { child, ended, until } = run('--users', '20', '--control')
  const [listening = '', administrator = '', end] = await until(2)
  const url = /^unity-sim listening on (http:\/\/127\.0\.0\.1:\d+)$/.exec(listening)?.[1] ?? ''
  const [, name, password] = /^unity-sim administrator (\S+) (\S{12,})$/.exec(administrator) ?? []
  expect(end).toBe('')
  expect((await ask(`${url}/vmrest/users?rowsPerPage=0`, { as: `${name}:${password}` })).status).toBe(200)
  await fetch(`${url}/__sim/faults`, { method: 'POST', body: '{"kind":"blackhole"}' })
  const open = ask(`${url}/vmrest/version`).catch((error: unknown) => (error as { code: string }).code)
  const seen = async (): Promise<unknown[]> =>
    (await (await fetch(`${url}/__sim/requests`)).json()) as unknown[]
  while ((await seen()).length < 2) await sleep(10)
  child.kill('SIGTERM')
  expect(await ended).toMatchObject({ code: 0, error: '' })
  expect(await open).toBe('ECONNRESET')
})

it('prints what belongs to TLS, and nothing of an administrator that it was given', async () => {
  const { child, ended, until } = run('--users', '0', '--tls', '--admin', 'root:pw')
  const [listening, ca, certificate] = await until(3)
  expect(listening).toMatch(/^unity-sim listening on https:\/\/127\.0\.0\.1:\d+$/)
  expect(ca).toMatch(/^unity-sim ca \/.+\/ca\.pem$/)
  expect(certificate).toMatch(/^unity-sim certificate sha256 [0-9a-f]{64}$/)
  child.kill('SIGINT')
  expect(await ended).toMatchObject({ code: 0, error: '' })
})

it('lists what is wrong with its options and exits 2', async () => {
  const { ended } = run('--users', 'x', '--bogus')
  const { code, out, error } = await ended
  expect([code, out]).toEqual([2, ''])
  expect(error.trim().split('\n')).toEqual([
    'unity-sim: --bogus: unknown option',
    'unity-sim: --users: x is not a whole number from 0 to 500000',
  ])
})

it('exits 1 with a sentence when the port is taken or the data file cannot be', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const taken = await run('--users', '0', '--port', String((server.address() as AddressInfo).port)).ended
  expect([taken.code, taken.error]).toEqual([1, expect.stringContaining('EADDRINUSE')])
  const unopened = await run('--users', '0', '--data', '/nowhere/at/all.db').ended
  expect([unopened.code, unopened.error]).toEqual([1, expect.stringContaining('unable to open')])
})

it('explains itself', async () => {
  const { code, out } = await run('--help').ended
  expect([code, out.includes('--role-account')]).toEqual([0, true])
})
