import { describe, expect, it } from 'vitest'
import { doorOf } from '../testing/door.ts'
import { ADMIN, createClock, MINUTE, startSim } from '../testing/start.ts'

type Entry = {
  id: number
  at: string
  method: string
  url: string
  path: string
  status: number
  account: string
}

const open = async (options: Parameters<typeof startSim>[0] = {}) => {
  const started = await startSim(options)
  return { ...started, door: doorOf(started.url) }
}

describe('the log of requests', () => {
  it('has every request in order, with status and account, and no PIN', async () => {
    const { admin, ask, url, door } = await open({ now: createClock().now })
    await admin('/users?query=(alias%20is%20x)')
    await ask('/users')
    await ask('/user/credential/pin?%6eewpin=907264&x=1', { method: 'PUT' })
    await fetch(`${url}/elsewhere`)
    expect(await door.get('/requests')).toEqual([
      {
        id: 1,
        at: '2026-11-02T09:00:00.000Z',
        method: 'GET',
        url: '/vmrest/users?query=(alias%20is%20x)',
        status: 200,
        account: 'admin',
      },
      expect.objectContaining({ id: 2, url: '/vmrest/users', status: 401, account: null }),
      expect.objectContaining({ id: 3, url: '/vmrest/user/credential/pin?newpin=***&x=1', status: 401 }),
      expect.objectContaining({ id: 4, url: '/elsewhere', status: 404 }),
    ])
    expect((await door.call('DELETE', '/requests')).status).toBe(204)
    expect(await door.get('/requests')).toEqual([])
  })
})

describe('the ledger of writes', () => {
  it('has what was applied, under the id of its request, and nothing of what was refused', async () => {
    const { admin, userId, door } = await open()
    const item = `/users/${await userId('mrossini')}`
    await admin(`${item}/credential/pin`, { method: 'PUT', json: { Credentials: '123456' } })
    await admin(`${item}/credential/pin`, { method: 'PUT', json: { Credentials: '907264' } })
    const path = '/users?templateAlias=voicemailusertemplate'
    const made = await admin(path, { method: 'POST', json: { Alias: 'anew', DtmfAccessId: '9100' } })
    await admin(item, { method: 'DELETE' })
    const writes = await door.get<Entry[]>('/writes')
    expect(writes).toMatchObject([
      {
        method: 'PUT',
        path: `/vmrest${item}/credential/pin`,
        target: `/vmrest${item}/credential/pin`,
        account: 'admin',
      },
      { method: 'POST', path: '/vmrest/users', target: made.text },
      { method: 'DELETE', path: `/vmrest${item}` },
    ])
    const requests = await door.get<Entry[]>('/requests')
    expect(writes.map(({ id }) => requests.find((each) => each.id === id)?.status)).toEqual([204, 201, 204])
    expect(JSON.stringify([requests, writes])).not.toContain('907264')
    await door.call('DELETE', '/writes')
    expect(await door.get('/writes')).toEqual([])
  })
})

describe('a reset', () => {
  it('brings back the data, and clears logs, faults and sessions', async () => {
    const { admin, ask, userId, read, door } = await open({ now: createClock().now })
    const { cookies } = await admin('/version')
    const before = await read('/users')
    await admin(`/users/${await userId('mrossi')}`, { method: 'DELETE' })
    await door.fault({ kind: 'delay', ms: 1 })
    expect((await door.call('POST', '/reset')).status).toBe(204)
    expect(await door.get('/requests')).toEqual([])
    expect(await door.get('/writes')).toEqual([])
    expect(await door.get('/faults')).toEqual([])
    const cookie = cookies.map((line) => line.split(';', 1)[0]).join('; ')
    expect((await ask('/version', { headers: { cookie } })).status).toBe(401)
    const after = await read<{ User: { Alias: string }[] }>('/users')
    // The administrator is made anew, with another id.
    expect(after.User.slice(0, -1)).toEqual((before as unknown as typeof after).User.slice(0, -1))
    expect(after.User.at(-1)?.Alias).toBe('admin')
  })
})

describe('a web password', () => {
  it('is changed, and the old one no longer lets in', async () => {
    const { ask, door } = await open()
    expect((await door.call('POST', '/password', { alias: 'ADMIN', password: 'new one' })).status).toBe(204)
    expect((await ask('/version', { as: ADMIN })).status).toBe(401)
    expect((await ask('/version', { as: 'admin:new one' })).status).toBe(200)
    expect(await door.call('POST', '/password', { alias: 'nobody', password: 'x' })).toEqual({
      status: 400,
      json: { error: 'there is no user nobody' },
    })
  })

  it('locks its account after seven failures, also for the right one, until the lock is over', async () => {
    const clock = createClock()
    const { ask } = await open({ now: clock.now })
    const as = async (account: string) => (await ask('/version', { as: account })).status
    for (let count = 0; count < 6; count += 1) await as('admin:wrong')
    expect(await as(ADMIN)).toBe(200)
    for (let count = 0; count < 7; count += 1) await as('admin:wrong')
    expect(await as(ADMIN)).toBe(401)
    clock.forward(30 * MINUTE)
    expect(await as(ADMIN)).toBe(200)
  })
})

describe('a telephone', () => {
  it('lets in, counts failures, locks at the third and opens after the time of the rule', async () => {
    const clock = createClock()
    const { door, read, userId } = await open({ now: clock.now })
    const pin = `/users/${await userId('mrossini')}/credential/pin`
    const dial = async (digits: string) => door.phone('2077', digits)
    expect(await dial('915264')).toBe('ok')
    expect([await dial('1'), await dial('2')]).toEqual(['wrong', 'wrong'])
    expect(await read(pin)).toMatchObject({
      HackCount: '2',
      Hacked: 'false',
      TimeLastHack: '2026-11-02 09:00:00.000',
    })
    expect(await dial('915264')).toBe('ok')
    expect(await read(pin)).toMatchObject({ HackCount: '0' })
    expect([await dial('1'), await dial('2'), await dial('3')]).toEqual(['wrong', 'wrong', 'wrong'])
    expect(await read(pin)).toMatchObject({
      HackCount: '3',
      Hacked: 'true',
      TimeHacked: '2026-11-02 09:00:00.000',
    })
    expect(await dial('915264')).toBe('locked')
    clock.forward(30 * MINUTE - 1)
    expect(await dial('915264')).toBe('locked')
    clock.forward(1)
    expect(await dial('915264')).toBe('ok')
    expect(await read(pin)).toMatchObject({ HackCount: '0', Hacked: 'false' })
  })

  it('forgets failures after the reset time of the rule', async () => {
    const clock = createClock()
    const { door } = await open({ now: clock.now })
    await door.phone('2077', '1')
    await door.phone('2077', '2')
    clock.forward(31 * MINUTE)
    await door.phone('2077', '3')
    expect(await door.phone('2077', '915264')).toBe('ok')
  })

  it.each([
    ['2041', 'locked', 'locked'],
    ['2130', 'locked', 'locked'],
    ['2085', 'must-change', 'wrong'],
    ['3120', 'expired', 'wrong'],
    ['2120', 'must-change', 'wrong'],
    ['8765432', 'wrong', 'wrong'],
  ])('says of %s: %s for the right PIN, %s for another', async (extension, right, other) => {
    const { door } = await open()
    expect([await door.phone(extension, '915264'), await door.phone(extension, '000')]).toEqual([
      right,
      other,
    ])
  })
})

describe('what the door does not know', () => {
  it.each([
    ['GET', '/nothing', undefined, 404],
    ['PUT', '/reset', undefined, 405],
    ['POST', '/phone', {}, 400],
    ['POST', '/phone', { extension: '1', pin: 2 }, 400],
    ['POST', '/password', undefined, 400],
  ])('%s %s is refused with a sentence', async (method, path, body, status) => {
    const { door } = await open()
    expect(await door.call(method, path, body)).toEqual({
      status,
      json: { error: expect.stringMatching(/\w/) },
    })
  })

  it('is not there at all unless it was asked for', async () => {
    const { url } = await startSim({ control: false })
    const got = await fetch(`${url}/__sim/requests`)
    expect([got.status, got.headers.get('content-type')]).toEqual([404, 'text/html;charset=utf-8'])
  })
})

describe('the cluster', () => {
  it('has a second server, and says which of them acts', async () => {
    const { read, door } = await open()
    const states = async () => {
      const { VmsServer } = await read<{ VmsServer: Record<string, string> | Record<string, string>[] }>(
        '/vmsservers',
      )
      return [VmsServer].flat().map(({ HostName, ServerDisplayState }) => `${HostName} ${ServerDisplayState}`)
    }
    expect(await states()).toEqual(['cuc-pub 3'])
    for (const [acting, told] of [
      ['publisher', ['cuc-pub 3', 'cuc-sub 4']],
      ['subscriber', ['cuc-pub 1', 'cuc-sub 3']],
      ['both', ['cuc-pub 3', 'cuc-sub 3']],
    ] as const) {
      expect((await door.call('POST', '/cluster', { acting })).status).toBe(204)
      expect(await states()).toEqual(told)
    }
    expect(await read('/cluster')).toMatchObject({ '@total': '2' })
    await door.call('POST', '/cluster', { acting: 'alone' })
    expect(await states()).toEqual(['cuc-pub 3'])
    expect((await door.call('POST', '/cluster', { acting: 'nobody' })).status).toBe(400)
  })
})
