import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { standardTiming } from '../src/timing.ts'
import { ask } from './harness/ask.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { answerJson, startFakeUnity, type FakeUnity } from './harness/fake-unity.ts'
import { ownHeaders, type Person } from './harness/person.ts'

const SOCKETS = Number(process.env['DESK_RUNS'] ?? 30)

let unity: FakeUnity
let desk: Desk
let vera: Person
beforeAll(async () => {
  unity = await startFakeUnity((request, response) => {
    if (request.url.includes('users'))
      answerJson(response, { '@total': '1', User: { Alias: 'x'.repeat(8_000_000) } })
    else answerJson(response, { name: 'vmrest', version: '14' })
  })
  desk = await startDesk({ unity: unity.url, env: { DIRECTORY_SWEEP: 'off' }, quick: true })
  vera = await desk.signIn('vera')
})
afterAll(async () => {
  await desk.stop()
  await unity.stop()
})

const open = (): Socket => {
  const { hostname, port } = new URL(desk.url)
  return connect(Number(port), hostname).on('error', () => undefined)
}

/** Sockets that send so slowly that they would never end; resolves when the server has closed all of them. */
const slowly = async (first: string, more: string): Promise<void> => {
  const sockets = Array.from({ length: SOCKETS }, open)
  const closed = sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve)))
  sockets.forEach((socket) => socket.resume().write(first))
  const drip = setInterval(() => sockets.forEach((socket) => socket.writable && socket.write(more)), 100)
  expect((await ask(`${desk.url}/healthz`)).status).toBe(200)
  expect((await vera.get('/vmrest/version')).status).toBe(200)
  await Promise.all(closed)
  clearInterval(drip)
}

describe('T16, T17, F38: slow clients', () => {
  test('the limits of the real server stand in the order that Node needs to heed them', () => {
    const { headers, request, check, handler } = standardTiming.http
    expect(headers).toBeLessThan(request)
    expect(request).toBeLessThan(handler)
    expect(check).toBeLessThanOrEqual(1000)
    expect(request + check).toBeLessThanOrEqual(15_000)
    expect(standardTiming.patience.begin).toBeLessThan(standardTiming.patience.answer)
    expect(standardTiming.patience.answer).toBeLessThan(handler)
  })

  test('that never end the head of a request are closed', () =>
    slowly('GET /healthz HTTP/1.1\r\nhost: x\r\n', 'x: y\r\n'))

  test('that never end its body are closed', () =>
    slowly(
      `POST /api/session HTTP/1.1\r\nhost: x\r\n${Object.entries(ownHeaders(desk.url))
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join('')}content-type: application/json\r\ncontent-length: 60000\r\n\r\n{`,
      ' ',
    ))

  test('that do not read their answers hold up nobody', async () => {
    const sockets = Array.from({ length: 5 }, open)
    for (const socket of sockets)
      socket.pause().write(`GET /vmrest/users HTTP/1.1\r\nhost: x\r\ncookie: ${vera.cookie}\r\n\r\n`)
    expect((await vera.get('/vmrest/version')).status).toBe(200)
    sockets.forEach((socket) => socket.destroy())
  })
})

test('a Unity that keeps everybody waiting: all are answered, in time, and health at once', async () => {
  const hanging = await startFakeUnity(() => {})
  const slow = await startDesk({ unity: hanging.url, env: { DIRECTORY_SWEEP: 'off' }, quick: true })
  const hal = await slow.signIn('hal')
  const id = '11111111-2222-4333-8444-555555555555'
  const answers = Promise.all([
    ...Array.from({ length: 60 }, () => hal.get('/vmrest/version')),
    ...Array.from({ length: 10 }, () => hal.post(`/api/users/${id}/pin-reset`)),
  ])
  expect((await ask(`${slow.url}/healthz`)).status).toBe(200)
  for (const { status, headers } of await answers) {
    expect([503, 504]).toContain(status)
    if (status === 503) expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  }
  await hanging.stop()
})
