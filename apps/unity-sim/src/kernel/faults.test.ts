import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { basic } from '../testing/ask.ts'
import { doorOf } from '../testing/door.ts'
import { ADMIN, startSim } from '../testing/start.ts'

const USER = '/users?query=(alias%20is%20mrossini)'
const JSON_WANTED = { accept: 'application/json' }

const withFault = async (fault: object) => {
  const started = await startSim()
  const id = await started.userId('mrossini')
  const door = doorOf(started.url)
  await door.fault(fault)
  return {
    ...started,
    door,
    item: `/users/${id}`,
    get: async () => started.admin(USER, { headers: JSON_WANTED }),
  }
}

const codeOf = async (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'answered',
    (error: unknown) => (error as { code?: string }).code,
  )

/** Everything that comes over the wire for one request. */
const rawAnswer = async (url: string, path: string): Promise<string> => {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  socket.write(
    `GET /vmrest${path} HTTP/1.1\r\nHost: x\r\nAuthorization: ${basic(ADMIN)}\r\nConnection: close\r\n\r\n`,
  )
  let text = ''
  socket.on('data', (piece) => {
    text += String(piece)
  })
  socket.on('error', () => {})
  await new Promise((resolve) => {
    socket.on('close', resolve)
  })
  return text
}

describe('which requests a fault happens to', () => {
  it('those that match, after some, for some', async () => {
    const { admin, door, get } = await withFault({
      kind: 'status',
      status: 500,
      skip: 1,
      times: 2,
      match: { method: 'get', path: '/vmrest/users' },
    })
    expect((await admin('/version')).status).toBe(200)
    const statuses = []
    for (let count = 0; count < 5; count += 1) statuses.push((await get()).status)
    expect(statuses).toEqual([200, 500, 500, 200, 200])
    expect(await door.get('/faults')).toMatchObject([{ kind: 'status', seen: 3, hit: 2 }])
    await door.call('DELETE', '/faults')
    expect(await door.get('/faults')).toEqual([])
  })

  it('by a regular expression on the URL, and the first of several', async () => {
    const { admin, door } = await withFault({ kind: 'busy', match: { path: 'credential/p(in|assword)$' } })
    await door.fault({ kind: 'status' })
    expect((await admin('/users/1/credential/pin')).status).toBe(503)
    expect((await admin('/version')).status).toBe(500)
  })

  it.each([
    [{}],
    [{ kind: 'nonsense' }],
    [{ kind: 'status', status: 999 }],
    [{ kind: 'status', foo: 1 }],
    [{ kind: 'delay', match: { path: '(' } }],
    [[]],
  ])('%o is refused with a sentence', async (fault) => {
    const { url } = await startSim()
    const { status, json } = await doorOf(url).call('POST', '/faults', fault)
    expect([status, json]).toEqual([400, { error: expect.stringMatching(/\w/) }])
  })
})

describe('answers in place of the right one', () => {
  it('status: ErrorDetails, or a page where something else would answer', async () => {
    const { get, door } = await withFault({ kind: 'status', status: 500, times: 1, retryAfter: 'soon' })
    const plain = await get()
    expect([plain.status, plain.text, plain.headers['retry-after']]).toEqual([
      500,
      '{"errors":{"code":"INTERNAL_ERROR","message":"Internal error"}}',
      'soon',
    ])
    for (const status of [401, 502, 504]) {
      await door.fault({ kind: 'status', status, times: 1 })
      const got = await get()
      expect([got.status, got.headers['content-type']]).toEqual([status, 'text/html;charset=utf-8'])
    }
  })

  it('busy: 503, with or without Retry-After', async () => {
    const { get, door } = await withFault({ kind: 'busy', times: 1, retryAfter: 3600 })
    const got = await get()
    expect([got.status, got.headers['retry-after']]).toEqual([503, '3600'])
    expect(got.text).toBe('{"errors":{"code":"SERVER_BUSY","message":"Server Busy"}}')
    await door.fault({ kind: 'busy', times: 1 })
    expect((await get()).headers).not.toHaveProperty('retry-after')
  })

  it('html, empty, invalid-json: 200 and no use', async () => {
    const { get, door } = await withFault({ kind: 'html', times: 1 })
    expect(await get()).toMatchObject({ status: 200, text: expect.stringContaining('<form') })
    await door.fault({ kind: 'empty', times: 1 })
    expect(await get()).toMatchObject({ status: 200, text: '' })
    await door.fault({ kind: 'invalid-json', times: 1 })
    const got = await get()
    expect(got.status).toBe(200)
    expect(() => got.json()).toThrow('JSON')
  })

  it('huge-headers and huge-body: as large as is asked', async () => {
    const { url, get, door } = await withFault({ kind: 'huge-headers', bytes: 4000, times: 1 })
    expect((await get()).headers['x-padding']).toHaveLength(4000)
    await door.fault({ kind: 'huge-headers', times: 1 })
    expect((await rawAnswer(url, '/version')).length).toBeGreaterThan(65_536)
    await door.fault({ kind: 'huge-body', bytes: 3_000_000, times: 1 })
    expect((await get()).text.length).toBeGreaterThan(3_000_000)
  })
})

describe('broken connections', () => {
  it('reset-before-headers and reset-after-apply: nothing comes; only the second one is applied', async () => {
    const { admin, door, item, read } = await withFault({ kind: 'reset-before-headers', times: 1 })
    const put = async (City: string) => admin(item, { method: 'PUT', json: { City } })
    expect(await codeOf(put('Oslo'))).toBe('ECONNRESET')
    await door.fault({ kind: 'reset-after-apply', times: 1 })
    expect(await codeOf(put('Bergen'))).toBe('ECONNRESET')
    expect((await read(item))['City']).toBe('Bergen')
    const [write, ...others] = await door.get<{ path: string; id: number }[]>('/writes')
    expect([write?.path, others]).toEqual([`/vmrest${item}`, []])
    const requests = await door.get<{ id: number; status: number | null }[]>('/requests')
    expect(requests.find(({ id }) => id === write?.id)?.status).toBeNull()
  })

  it('reset-mid-body and wrong-length: less comes than is promised', async () => {
    const { url, get, door } = await withFault({ kind: 'reset-mid-body', afterBytes: 20, times: 1 })
    expect(await rawAnswer(url, USER)).toMatch(/\r\n\r\n<\?xml version="1\.0" $/)
    await door.fault({ kind: 'wrong-length', times: 1 })
    expect(await codeOf(get())).toBe('ECONNRESET')
    await door.fault({ kind: 'reset-mid-body', times: 1 })
    expect(await codeOf(get())).toBe('ECONNRESET')
  })

  it('garbage: no HTTP at all', async () => {
    const { get, url, door } = await withFault({ kind: 'garbage', times: 1 })
    expect(await codeOf(get())).toMatch(/^HPE_/)
    await door.fault({ kind: 'garbage', times: 1 })
    expect(await rawAnswer(url, USER)).not.toContain('HTTP/1.1')
  })

  it('blackhole: nothing, until somebody gives up', async () => {
    const { url, admin } = await withFault({ kind: 'blackhole', times: 1 })
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname)
    let isAnswered = false
    socket.on('data', () => {
      isAnswered = true
    })
    socket.write(`GET /vmrest/version HTTP/1.1\r\nHost: x\r\nAuthorization: ${basic(ADMIN)}\r\n\r\n`)
    expect((await admin('/version')).status).toBe(200)
    expect(isAnswered).toBe(false)
    socket.destroy()
  })

  it('slow-body and delay: the right answer, later', async () => {
    const { admin, door } = await withFault({ kind: 'slow-body', bytesPerSecond: 5000, times: 1 })
    expect((await admin('/version')).text).toContain('<name>vmrest</name>')
    await door.fault({ kind: 'delay', ms: 20, times: 1 })
    expect((await admin('/version')).text).toContain('<name>vmrest</name>')
  })
})

describe('lies', () => {
  it('ignore-write: a good answer, and nothing is changed', async () => {
    const { admin, item, read, door } = await withFault({ kind: 'ignore-write' })
    const before = await read(item)
    expect((await admin(item, { method: 'PUT', json: { City: 'Oslo' } })).status).toBe(204)
    expect((await admin(item, { method: 'PUT', json: { Language: 'x' } })).status).toBe(400)
    const path = '/users?templateAlias=voicemailusertemplate'
    const made = await admin(path, { method: 'POST', json: { Alias: 'anew', DtmfAccessId: '9100' } })
    expect(made.status).toBe(201)
    expect((await admin(made.text.replace('/vmrest', ''))).status).toBe(404)
    expect((await admin(item, { method: 'DELETE' })).status).toBe(204)
    expect(await read(item)).toEqual(before)
    expect(await door.get('/writes')).toEqual([])
  })

  it('expire-session: 401 for who comes with cookies, once', async () => {
    const { ask, url } = await startSim()
    const door = doorOf(url)
    const { cookies } = await ask('/version', { as: ADMIN })
    const cookie = cookies.map((line) => line.split(';', 1)[0]).join('; ')
    await door.fault({ kind: 'expire-session', times: 2 })
    expect((await ask('/version', { as: ADMIN, headers: { cookie } })).status).toBe(401)
    expect((await ask('/version', { as: ADMIN, headers: { cookie } })).status).toBe(200)
    expect((await ask('/version', { headers: { cookie } })).status).toBe(401)
  })
})
