import { describe, expect, test } from 'vitest'
import { encodeRefusals, extensionOwner, faultOf, readRefusals } from './fault.ts'
import { json } from './format.ts'
import { xml } from './xml.ts'

const both = [json, xml]
const trivial = { code: 'DATA_EXCEPTION', message: 'Trivial credential' }

describe('the refusals in an answer', () => {
  test.for([
    ['an object', '{"errors":{"code":"DATA_EXCEPTION","message":"Trivial credential"}}'],
    ['an array', '{"errors":[{"code":"DATA_EXCEPTION","message":"Trivial credential"}]}'],
    ['a wrapper', '{"ErrorDetails":{"errors":{"code":"DATA_EXCEPTION","message":"Trivial credential"}}}'],
    ['another case', '{"Errors":{"Code":"DATA_EXCEPTION","Message":"Trivial credential"}}'],
    ['error as text', '{"errors":{"code":"DATA_EXCEPTION","error":"Trivial credential"}}'],
    ['error as an array', '{"errors":{"code":"DATA_EXCEPTION","error":["Trivial credential"]}}'],
    ['message as an array', '{"errors":{"code":"DATA_EXCEPTION","message":["Trivial","credential"]}}'],
    [
      'XML',
      '<ErrorDetails><errors><code>DATA_EXCEPTION</code><message>Trivial credential</message></errors></ErrorDetails>',
    ],
    [
      'XML with a prolog and blanks',
      '<?xml version="1.0"?>\n<ErrorDetails> <errors><code> DATA_EXCEPTION</code><message>Trivial credential </message></errors></ErrorDetails>',
    ],
  ] as const)('are read from %s', ([, text]) => {
    expect(readRefusals(text, both)).toEqual([trivial])
  })

  test('can be several', () => {
    const second = { code: 'IMS_EXCEPTION', message: 'Invalid Credential' }
    const text = JSON.stringify({ errors: [trivial, second] })
    expect(readRefusals(text, both)).toEqual([trivial, second])
    expect(readRefusals(xml.write('ErrorDetails', { errors: [trivial, second] }), both)).toEqual([
      trivial,
      second,
    ])
  })

  test('keep messages that stand without a code', () => {
    expect(readRefusals('{"errors":["one","two"]}', both)).toEqual([
      { code: '', message: 'one' },
      { code: '', message: 'two' },
    ])
  })

  test('are the bare words of a page, without its styles and scripts', () => {
    const page =
      '<html><head><title>Error</title><style>h1 {color: red}</style></head><body><script>x()</script><h1>HTTP Status 401</h1></body></html>'
    expect(readRefusals(page, both)).toEqual([{ code: '', message: 'Error HTTP Status 401' }])
  })

  test('are the words of XML where only JSON is understood', () => {
    const text = xml.write('ErrorDetails', { errors: trivial })
    expect(readRefusals(text, [json])).toEqual([{ code: '', message: 'DATA_EXCEPTION Trivial credential' }])
  })

  test.for(['{"errors":{}}', '{"errors":[]}', '{"fault":"x"}', '[1]', '"text"', 'Server Busy'])(
    'are the text itself for %s',
    (text) => {
      expect(readRefusals(text, both)).toEqual([{ code: '', message: text }])
    },
  )

  test('are none in an empty answer', () => {
    expect(readRefusals('', both)).toEqual([])
    expect(readRefusals(' <html></html> ', both)).toEqual([])
  })

  test('are at most 200 characters of a long text', () => {
    expect(readRefusals('x'.repeat(5000), both)[0]?.message).toHaveLength(200)
  })

  test('are read from names that every object inherits without harm', () => {
    const text = '{"__proto__":{"errors":{"code":"X","message":"y"}},"constructor":{"errors":1}}'
    expect(readRefusals(text, both)).toEqual([{ code: '', message: text }])
  })

  test('are written by the singular rule and read back', () => {
    expect(JSON.stringify(encodeRefusals([trivial]))).toBe(
      '{"errors":{"code":"DATA_EXCEPTION","message":"Trivial credential"}}',
    )
    expect(encodeRefusals([trivial, trivial])).toEqual({ errors: [trivial, trivial] })
  })
})

describe('an answer that is not a success', () => {
  const request = { method: 'GET', path: '/users' }
  const faultWith = (status: number, text = '', retryAfter: string | null = null) =>
    faultOf(request, { status, text, retryAfter, contentType: null }, both)

  test.for([
    [0, 'protocol'],
    [302, 'protocol'],
    [400, 'rejected'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [405, 'rejected'],
    [406, 'rejected'],
    [409, 'rejected'],
    [410, 'not-found'],
    [415, 'rejected'],
    [422, 'rejected'],
    [429, 'busy'],
    [500, 'fault'],
    [502, 'fault'],
    [503, 'busy'],
    [504, 'fault'],
  ] as const)('with status %i is %s', ([status, kind]) => {
    expect(faultWith(status)).toMatchObject({ kind, status, request })
  })

  test('carries the server’s refusals and says them', () => {
    expect(faultWith(400, JSON.stringify({ errors: trivial }))).toMatchObject({
      message: 'Trivial credential',
      refusals: [trivial],
    })
  })

  test('says something also where the server said nothing', () => {
    expect([400, 401, 403, 404, 500, 503].map((status) => faultWith(status).message)).not.toContain('')
  })

  test.for([
    ['7', 7],
    [' 120 ', 120],
    ['0', 0],
    ['soon', undefined],
    ['-1', undefined],
    ['Wed, 21 Oct 2015 07:28:00 GMT', undefined],
    [null, undefined],
  ] as const)('with Retry-After %j asks for %j seconds', ([retryAfter, seconds]) => {
    expect(faultWith(503, '', retryAfter)).toMatchObject({ kind: 'busy', retryAfter: seconds })
  })
})

describe('the owner of an extension', () => {
  const owner = '3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11'

  test.for([
    `Duplicate extension in partition. OwnerObjectId = ${owner}`,
    `Duplicate extension in partition: OwnerObjectId=${owner.toUpperCase()}, SQL 42`,
  ])('is named by "%s"', (text) => {
    expect(extensionOwner(text)).toBe(owner)
  })

  test('is not named by another refusal', () => {
    expect(extensionOwner('Duplicate alias: mrossi')).toBeUndefined()
  })
})
