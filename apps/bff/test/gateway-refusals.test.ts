import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ask, type Answer, type Asked } from './harness/ask.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { ownHeaders, type Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let vera: Person
let hal: Person
let ada: Person
let id: string

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  desk = await startDesk({ unity: sim.url, env: { DIRECTORY_SWEEP: 'off' } })
  ;[vera, hal, ada] = [await desk.signIn('vera'), await desk.signIn('hal'), await desk.signIn('ada')]
  id = await sim.userId('mrossini')
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})
beforeEach(() => sim.forget())

const NOBODY = '00000000-0000-4000-8000-000000000000'
const refused = async (answer: Answer, status: number): Promise<void> => {
  expect(answer.status).toBe(status)
  expect(await sim.requests()).toEqual([])
}

describe('who is not signed in', () => {
  test.each([
    '/vmrest/users',
    '/vmrest/nonsense',
    '/vmrest//users',
    '/vmrest/users/%zz',
    '/vmrest/users?query=nonsense',
    '/vmrest/users/4711',
  ])('gets 401 before anything else: %s', async (path) => {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE'])
      await refused(await ask(`${desk.url}${path}`, { method, headers: ownHeaders(desk.url) }), 401)
  })

  test('is challenged, unless it is a page that asks', async () => {
    const asked = (headers: Record<string, string>) => ask(`${desk.url}/vmrest/users`, { headers })
    expect((await asked({})).headers['www-authenticate']).toBe('Basic realm="Unity Desk"')
    expect((await asked({ authorization: 'Basic eDp5' })).headers['www-authenticate']).toBe(
      'Basic realm="Unity Desk"',
    )
    expect((await asked({ 'sec-fetch-mode': 'cors' })).headers['www-authenticate']).toBeUndefined()
    expect((await asked({ 'x-requested-with': 'unity-desk' })).headers['www-authenticate']).toBeUndefined()
  })
})

describe('the shape of a refusal is Unity’s own', () => {
  test.each([
    [{}, 'xml'],
    [{ accept: '*/*' }, 'xml'],
    [{ accept: 'application/xml' }, 'xml'],
    [{ accept: 'text/xml' }, 'xml'],
    [{ accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }, 'xml'],
    [{ accept: 'application/json' }, 'json'],
    [{ accept: 'Application/JSON, */*' }, 'json'],
  ])('for %j', async (headers, format) => {
    for (const [who, path] of [
      [vera, '/vmrest/mailboxes'],
      [undefined, '/vmrest/users'],
    ] as const) {
      const answer = await ask(`${desk.url}${path}`, {
        headers: { ...(who && { cookie: who.cookie }), ...headers },
      })
      expect(answer.headers['content-type']).toBe(`application/${format};charset=UTF-8`)
      if (format === 'json') {
        expect(Object.keys(answer.json())).toEqual(['errors'])
        expect(answer.json().errors).toEqual({
          code: expect.stringMatching(/^[A-Z_]+$/),
          message: expect.any(String),
        })
      } else
        expect(answer.text).toMatch(
          /^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?><ErrorDetails><errors><code>[A-Z_]+<\/code><message>[^<]+<\/message><\/errors><\/ErrorDetails>$/,
        )
      expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    }
  })

  test('what cannot be had in any format of ours is 406', async () => {
    await refused(await vera.get('/vmrest/users', { accept: 'audio/wav' }), 406)
    await refused(await vera.get('/vmrest/users', { accept: 'text/html' }), 406)
  })
})

describe('400: not in the grammar, whoever asks and whatever the path', () => {
  test.each([
    '/vmrest//users',
    '/vmrest/users//',
    '/vmrest/users//4711',
    `/vmrest/users/${NOBODY}//credential/pin`,
    '/vmrest/nonsense//',
    '/vmrest/users?query=nonsense',
    '/vmrest/nonsense?query=nonsense',
    '/vmrest/users?query=(Alias)',
    '/vmrest/users?query=(Alias%20contains%20x)',
    '/vmrest/users?query=(Alias%20is%20a)&query=(Alias%20is%20b)',
    '/vmrest/users?sort=Alias',
    '/vmrest/users?sort=(Alias%20sideways)',
    '/vmrest/users?rowsPerPage=-1',
    '/vmrest/users?rowsPerPage=many',
    '/vmrest/users?pageNumber=1.5',
    '/vmrest/users?rowsPerPage',
    '/vmrest/users?a=b?c=d',
    '/vmrest/users?query=(Alias%20is%20%ff)',
    `/vmrest/users?query=(Alias%20is%20${'x'.repeat(4096)})`,
    `/vmrest/users?query=(${Array.from({ length: 6 }, () => 'Alias%20is%20a').join('%20%26%20')})`,
  ])('%s', async (path) => {
    const otto = await desk.signIn('otto')
    for (const who of [vera, ada, otto]) await refused(await who.get(path), 400)
  })

  test.each([
    '/vmrest/users?query=(Nonsense%20is%20x)',
    '/vmrest/users?query=(City%20is%20Turin)',
    '/vmrest/users?sort=(City%20asc)',
    '/vmrest/users?query=(Alias%20isnull)',
    '/vmrest/users?nonsense=1',
    '/vmrest/users?templateAlias=x',
    '/vmrest/version?query=(name%20is%20x)',
    '/vmrest/users?query=(Alias%20is%20a)b)',
  ])('and for who may: columns and parameters that there are not, %s', async (path) => {
    await refused(await vera.get(path), 400)
  })
})

describe('403: unknown path, verb, role, in this order before 404', () => {
  test.each([
    '/vmrest',
    '/vmrest/',
    '/vmrest/nonsense',
    '/vmrest/mailbox/messages',
    '/vmrest/calls',
    '/vmrest/tenants',
    '/vmrest/schema',
    '/vmrest/user',
    '/vmrest/users/x/voicename',
    `/vmrest/users/${NOBODY}/credential`,
    `/vmrest/users/${NOBODY}/credential/pin/x`,
    '/vmrest/USERS',
    '/vmrest/Users',
    '/vmrest/users.json',
  ])('no descriptor knows %s, and so nobody may', async (path) => {
    for (const who of [vera, ada]) await refused(await who.get(path), 403)
  })

  test.each([
    ['PUT', '/vmrest/users'],
    ['DELETE', '/vmrest/users'],
    ['POST', `/vmrest/users/${NOBODY}`],
    ['DELETE', `/vmrest/users/${NOBODY}/credential/pin`],
    ['POST', `/vmrest/users/${NOBODY}/credential/pin`],
    ['PUT', '/vmrest/version'],
    ['POST', '/vmrest/roles'],
    ['PUT', `/vmrest/users/${NOBODY}/userroles/${NOBODY}`],
  ])('no descriptor has %s %s', async (method, path) => {
    await refused(await ada.ask(path, { method, json: {} }), 403)
  })

  test('a role that may not hears so before the id is looked at', async () => {
    await refused(await vera.put('/vmrest/users/4711', {}), 403)
    await refused(await hal.remove('/vmrest/users/4711'), 403)
  })
})

describe('404: a known path with a malformed id', () => {
  test.each(['4711', 'null', "'", `${NOBODY}0`, '(x)', 'é', '~'])('%s', async (bad) => {
    await refused(await ada.get(`/vmrest/users/${encodeURI(bad)}`), 404)
    await refused(await ada.put(`/vmrest/users/${encodeURI(bad)}/credential/pin`, {}), 404)
    await refused(await ada.remove(`/vmrest/smtpproxyaddresses/${encodeURI(bad)}`), 404)
  })
})

describe('415: a body of another kind', () => {
  const put = (asked: Asked) => ada.ask(`/vmrest/users/${id}`, { method: 'PUT', ...asked })

  test.each([
    'text/plain',
    'text/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'nonsense',
    'application/json-patch+json',
  ])('%s', async (type) => refused(await put({ body: '{}', headers: { 'content-type': type } }), 415))

  test('no type at all, with a body and without', async () => {
    await refused(await put({ body: '{"City":"Turin"}' }), 415)
    await refused(await put({}), 415)
  })

  test('comes behind 404 and 403', async () => {
    const text = { body: 'x', headers: { 'content-type': 'text/plain' } }
    await refused(await ada.ask('/vmrest/users/4711', { method: 'PUT', ...text }), 404)
    await refused(await vera.ask(`/vmrest/users/${id}`, { method: 'PUT', ...text }), 403)
  })
})

describe('405', () => {
  test.each(['OPTIONS', 'HEAD', 'PATCH'])('%s, on any path', async (method) => {
    for (const path of ['/vmrest/users', `/vmrest/users/${id}`, '/vmrest/nonsense'])
      await refused(await ada.ask(path, { method }), 405)
  })

  test.each(['TRACE', 'PROPFIND', 'PURGE', 'LINK', 'SEARCH', 'QUERY'])(
    '%s gets nowhere either',
    async (method) => {
      const answer = await ada.ask('/vmrest/users', { method }).catch(() => undefined)
      if (answer) expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(await sim.requests()).toEqual([])
    },
  )
})

describe('what is accepted beside the plain spelling', () => {
  test.each([
    '/vmrest/users/',
    '/vmrest/users/?rowsPerPage=1',
    '/vmrest/users?rowsPerPage=1',
    '/vmrest/version/',
  ])('%s', async (path) => {
    expect((await vera.get(path)).status).toBe(200)
  })

  test('an id in capitals', async () => {
    expect((await vera.get(`/vmrest/users/${id.toUpperCase()}`)).status).toBe(200)
  })

  test('Unity sees the one spelling', async () => {
    await vera.get(`/vmrest/users/${id.toUpperCase()}/`)
    await vera.get('/vmrest/users/?query=%28alias+STARTSWITH+mr%29&rowsPerPage=5')
    expect((await sim.requests()).map(({ url }) => url)).toEqual([
      `/vmrest/users/${id}`,
      '/vmrest/users?query=(Alias%20startswith%20mr)&rowsPerPage=5',
    ])
  })
})

describe('bodies', () => {
  const put = (body: string, type = 'application/json', path = `/vmrest/users/${id}`): Promise<Answer> =>
    ada.ask(path, { method: 'PUT', body, headers: { 'content-type': type, accept: 'application/json' } })

  test.each([
    ['a field that nobody knows', '{"City":"Turin","Nonsense":"x"}', 'Nonsense'],
    ['a read-only field', '{"CreationTime":"x"}', 'CreationTime'],
    ['an id', `{"ObjectId":"${NOBODY}"}`, 'ObjectId'],
    ['a field in the wrong case', '{"city":"Turin"}', 'city'],
    ['an object for a value', '{"City":{"x":1}}', 'City'],
    ['an array for a value', '{"City":["Turin"]}', 'City'],
    ['null for a value', '{"City":null}', 'City'],
    ['a prototype', '{"__proto__":{"City":"x"}}', '__proto__'],
    ['a constructor', '{"constructor":"x"}', 'constructor'],
    ['toString', '{"toString":"x"}', 'toString'],
  ])('%s is 400, by name', async (_what, body, name) => {
    const answer = await put(body)
    await refused(answer, 400)
    expect(answer.json().errors.message).toContain(name)
  })

  test.each([
    ['a field that nobody knows', '<User><City>Turin</City><Nonsense>x</Nonsense></User>', 'Nonsense'],
    ['a read-only field', '<User><CreationTime>x</CreationTime></User>', 'CreationTime'],
    ['a field twice', '<User><City>a</City><City>b</City></User>', 'City'],
    ['another root', '<Users><City>a</City></Users>', 'User'],
    ['a prototype', '<User><__proto__>x</__proto__></User>', ''],
  ])('in XML, %s is 400', async (_what, body, name) => {
    const answer = await put(body, 'application/xml')
    await refused(answer, 400)
    expect(answer.json().errors.message).toContain(name)
  })

  test.each([
    [
      'an alias of a field beside the field',
      '{"SmtpAddress":"a@b.example","SmtAddress":"c@d.example"}',
      'twice|second',
    ],
  ])('%s is 400', async (_what, body, words) => {
    const answer = await ada.ask('/vmrest/smtpproxyaddresses', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
    await refused(answer, 400)
    expect(answer.text).toMatch(new RegExp(words))
  })

  test.each(['', '{', '[]', '"x"', '7', 'null', '{"City":"Turin"}{"City":"Rome"}', '<User/>'])(
    'in JSON, %j is 400',
    async (body) => {
      await refused(await put(body), 400)
    },
  )

  test.each([
    '',
    '<User>',
    '<User><City>Turin</User></City>',
    '{"City":"Turin"}',
    '<!DOCTYPE User [<!ENTITY x "y">]><User><City>&x;</City></User>',
    '<!DOCTYPE User SYSTEM "file:///etc/passwd"><User/>',
    '<User><City>a</City></User><User><City>b</City></User>',
    '<User><City>a</City></User>trailing',
  ])('in XML, %j is 400', async (body) => {
    await refused(await put(body, 'application/xml'), 400)
  })

  test('of more than 16 MB: 413', async () => {
    const body = JSON.stringify({ City: 'x'.repeat(16 * 1024 * 1024) })
    const answer = await put(body).catch(() => undefined)
    if (answer) expect(answer.status).toBe(413)
    expect(await sim.requests()).toEqual([])
  })

  test('deep or wide beyond sense: 400, and the server goes on', async () => {
    const deepJson = `{"City":${'['.repeat(200_000)}${']'.repeat(200_000)}}`
    const wideJson = `{${Array.from({ length: 100_000 }, (_, index) => `"a${index}":1`).join(',')}}`
    const deepXml = `<User>${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}</User>`
    await refused(await put(deepJson), 400)
    await refused(await put(wideJson), 400)
    await refused(await put(deepXml, 'application/xml'), 400)
    expect((await ask(`${desk.url}/healthz`)).status).toBe(200)
  })

  test('nothing to say is for Unity to answer', async () => {
    expect((await put('{}')).status).not.toBe(500)
  })
})
