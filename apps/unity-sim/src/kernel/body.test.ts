import { request } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { basic } from '../testing/ask.ts'
import { ADMIN, startSim, type Started } from '../testing/start.ts'

const JSON_TYPE = { 'content-type': 'application/json' }
const XML_TYPE = { 'content-type': 'application/xml' }

const withMario = async () => {
  const started = await startSim()
  const id = await started.userId('mrossini')
  return {
    ...started,
    id,
    put: async (asked: Parameters<Started['admin']>[1]) =>
      started.admin(`/users/${id}`, { method: 'PUT', ...asked }),
    mario: async () => started.read(`/users/${id}`),
  }
}

describe('bodies that make no sense are answered 400', () => {
  it.each([
    ['[object Object]', JSON_TYPE],
    ['', JSON_TYPE],
    ['{"City":', JSON_TYPE],
    ['[{"City":"Oslo"}]', JSON_TYPE],
    ['"City"', JSON_TYPE],
    ['null', JSON_TYPE],
    ['{"City":{"a":"b"}}', JSON_TYPE],
    ['{"City":["a","b"]}', JSON_TYPE],
    ['', XML_TYPE],
    ['<User><City>Oslo</User>', XML_TYPE],
    ['<user><City>Oslo</City></user>', XML_TYPE],
    ['<Contact><City>Oslo</City></Contact>', XML_TYPE],
    ['<User/><User/>', XML_TYPE],
    ['<User><City>a</City><City>b</City></User>', XML_TYPE],
    ['<!DOCTYPE User [<!ENTITY e "Oslo">]><User><City>&e;</City></User>', XML_TYPE],
    ['<User><City>Oslo</City></User>', JSON_TYPE],
    ['{"City":"Oslo"}', XML_TYPE],
    ['<__proto__/>', XML_TYPE],
    ['<User><constructor>1</constructor></User>', XML_TYPE],
  ])('%s', async (body, headers) => {
    const { put, mario } = await withMario()
    const before = await mario()
    const got = await put({ body, headers })
    expect([got.status, got.text.includes('<ErrorDetails>')]).toEqual([400, true])
    expect(await mario()).toEqual(before)
  })

  it('bytes that are not of the character set', async () => {
    const { put } = await withMario()
    expect((await put({ body: Buffer.from([0x7b, 0xff, 0x7d]), headers: JSON_TYPE })).status).toBe(400)
  })
})

describe('what is taken', () => {
  it('strings, booleans and numbers of JSON, and read back as text', async () => {
    const { put, mario } = await withMario()
    const body = {
      ListInDirectory: false,
      Language: 1036,
      PostalCode: 1234,
      UseBriefPrompts: '1',
      SayAni: '0',
    }
    expect((await put({ json: body })).status).toBe(204)
    expect(await mario()).toMatchObject({
      ListInDirectory: 'false',
      Language: '1036',
      PostalCode: '1234',
      UseBriefPrompts: 'true',
      SayAni: 'false',
    })
  })

  it('unknown, differently written and read-only fields, which say nothing', async () => {
    const { put, mario } = await withMario()
    const before = await mario()
    const body = {
      displayName: 'x',
      Foo: { a: [1] },
      ObjectId: 'x',
      CreationTime: 'x',
      IsTemplate: 'banana',
      URI: 'x',
    }
    expect((await put({ json: body })).status).toBe(204)
    expect((await put({ xml: '<User><Foo><Bar/></Foo><toString>1</toString></User>' })).status).toBe(204)
    expect((await put({ json: {} })).status).toBe(204)
    expect((await put({ json: { City: null } })).status).toBe(204)
    expect(await mario()).toEqual(before)
  })

  it('entities, numeric references, blanks round values, and no prolog', async () => {
    const { put, mario } = await withMario()
    const xml = '<User>\n  <City> M&#38;M &amp; &lt;Söhne&gt; </City>\n <State> x</State></User>'
    expect((await put({ xml })).status).toBe(204)
    expect(await mario()).toMatchObject({ City: 'M&M & <Söhne>', State: 'x' })
  })

  it('a byte order mark, and another character set that is named', async () => {
    const { put, mario } = await withMario()
    expect((await put({ body: '\uFEFF{"City":"Århus"}', headers: JSON_TYPE })).status).toBe(204)
    expect(await mario()).toMatchObject({ City: 'Århus' })
    const headers = { 'content-type': 'application/json; charset=ISO-8859-1' }
    expect((await put({ body: Buffer.from('{"City":"Køge"}', 'latin1'), headers })).status).toBe(204)
    expect(await mario()).toMatchObject({ City: 'Køge' })
  })

  it('the empty string as a text, and as NULL for numbers, dates and ids', async () => {
    const { put, mario } = await withMario()
    expect(
      (await put({ json: { City: '', XferString: '9', FaxServerObjectId: '', Language: '' } })).status,
    ).toBe(204)
    const read = await mario()
    expect(read['City']).toBe('')
    expect(Object.keys(read)).not.toContain('Language')
    expect((await put({ json: { TimeZone: '' } })).status).toBe(400)
  })
})

describe('limits', () => {
  it('of text count characters, of numbers their range', async () => {
    const { put } = await withMario()
    expect((await put({ json: { City: '🦊'.repeat(64) } })).status).toBe(204)
    const long = await put({ json: { City: 'x'.repeat(65) } })
    expect([long.status, long.text.includes('Invalid value for City')]).toEqual([400, true])
    expect((await put({ json: { Language: '99999999999' } })).status).toBe(400)
    expect((await put({ json: { City: 'a\u0000b' } })).status).toBe(400)
  })

  it('16 MB and no more', async () => {
    const { put } = await withMario()
    const body = JSON.stringify({ Foo: 'x'.repeat(16 * 1024 * 1024) })
    expect((await put({ body, headers: JSON_TYPE })).status).toBe(413)
    expect((await put({ body, headers: { ...JSON_TYPE, 'transfer-encoding': 'chunked' } })).status).toBe(413)
    const fitting = JSON.stringify({ Foo: 'x'.repeat(16 * 1024 * 1024 - 10) })
    expect((await put({ body: fitting, headers: JSON_TYPE })).status).toBe(204)
  })
})

describe('the ways a body comes', () => {
  it('needs a content type that is known', async () => {
    const { put, admin, id } = await withMario()
    expect((await put({ body: 'City=Oslo' })).status).toBe(415)
    expect(
      (await put({ body: 'City=Oslo', headers: { 'content-type': 'application/x-www-form-urlencoded' } }))
        .status,
    ).toBe(415)
    expect((await admin(`/users/${id}`, { method: 'PUT' })).status).toBe(415)
  })

  it('waits for 100 Continue, which comes once the request is let in', async () => {
    const { url, id } = await withMario()
    const statusOf = async (authorization: string): Promise<[number | undefined, boolean]> =>
      new Promise((resolve) => {
        let isAsked = false
        const put = request(`${url}/vmrest/users/${id}`, {
          method: 'PUT',
          headers: { authorization, expect: '100-continue', ...JSON_TYPE, 'content-length': 15 },
        })
        put.on('continue', () => {
          isAsked = true
          put.end('{"City":"Oslo"}')
        })
        put.on('response', (response) => {
          resolve([response.statusCode, isAsked])
          put.destroy()
        })
        put.on('error', () => {})
        put.flushHeaders()
      })
    expect(await statusOf(basic(ADMIN))).toEqual([204, true])
    expect(await statusOf(basic('admin:wrong'))).toEqual([401, false])
  })

  it('may be chunked, and a DELETE may have one, with odd headers', async () => {
    const { url, id } = await withMario()
    const text = await new Promise<string>((resolve) => {
      const { hostname, port } = new URL(url)
      const socket = connect(Number(port), hostname)
      let received = ''
      socket.on('data', (piece) => {
        received += String(piece)
      })
      socket.on('close', () => resolve(received))
      const usual = `Host: unity.example\r\nAuthorization: ${basic(ADMIN)}\r\nConnection: keep_alive\r\n`
      socket.write(`PUT /vmrest/users/${id} HTTP/1.1\r\n${usual}Content-Type: application/json\r\n`)
      socket.write('Transfer-Encoding: chunked\r\n\r\n7\r\n{"City"\r\n8\r\n:"Oslo"}\r\n0\r\n\r\n')
      socket.write(`DELETE /vmrest/users/${id} HTTP/1.1\r\n${usual}Content-Type: application/json\r\n`)
      socket.write('Content-Length: 2\r\n\r\n{}')
      socket.write(`GET /vmrest/version HTTP/1.1\r\n${usual.replace('keep_alive', 'close')}\r\n`)
    })
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 204', 'HTTP/1.1 204', 'HTTP/1.1 200'])
  })
})
