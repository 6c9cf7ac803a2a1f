import { expect, test } from 'vitest'
import { failureOf, failureToConnect, isConnectivity, UnityFailure } from './failure.ts'

const withCode = (code: string, name = 'Error'): Error =>
  Object.assign(new Error('host 10.0.0.5:8443'), { code, name })

test.each([
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
  ['UND_ERR_BODY_TIMEOUT', 'timeout'],
  ['UND_ERR_SOCKET', 'broken'],
  ['ECONNRESET', 'broken'],
  ['EPIPE', 'broken'],
  // Of a connection that stood: the request may have got through.
  ['ETIMEDOUT', 'broken'],
  ['EHOSTUNREACH', 'broken'],
  ['ECONNREFUSED', 'broken'],
  ['ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC', 'broken'],
  ['HPE_INVALID_CONSTANT', 'unusable'],
  ['UND_ERR_HEADERS_OVERFLOW', 'unusable'],
])('%s on a connection that stood: %s, and perhaps sent', (code, reason) => {
  expect(failureOf(withCode(code))).toMatchObject({ reason, sent: true, detail: code })
})

test('what goes wrong before a connection stands has sent nothing', () => {
  for (const code of [
    'ECONNREFUSED',
    'ENOTFOUND',
    'ETIMEDOUT',
    'UND_ERR_CONNECT_TIMEOUT',
    'CERT_HAS_EXPIRED',
    'EPROTO',
    'ECONNRESET',
  ])
    expect(failureToConnect(withCode(code))).toMatchObject({
      reason: 'unreachable',
      sent: false,
      detail: code,
    })
})

test('a time limit of the system is a time-out, whatever it is called', () => {
  expect(failureOf(new DOMException('x', 'TimeoutError'))).toMatchObject({ reason: 'timeout' })
  expect(failureOf(new Error('x', { cause: withCode('UND_ERR_BODY_TIMEOUT') }))).toMatchObject({
    reason: 'timeout',
  })
})

test('a failure stays what it is, and what is no error at all is a broken connection', () => {
  const failure = new UnityFailure('busy', { sent: false, detail: 'queue' })
  expect(failureOf(failure)).toBe(failure)
  expect(failureOf('odd')).toMatchObject({ reason: 'broken', sent: true })
})

test('connectivity is about the way there', () => {
  const reasons = ['unreachable', 'timeout', 'broken', 'open', 'busy', 'refused', 'unusable'] as const
  const about = reasons.filter((reason) =>
    isConnectivity(new UnityFailure(reason, { sent: true, detail: 'x' })),
  )
  expect(about).toEqual(['unreachable', 'timeout', 'broken'])
  expect(isConnectivity(new Error('x'))).toBe(false)
})
