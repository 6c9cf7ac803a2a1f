import { describe, expect, test } from 'vitest'
import { checkAnswer } from './answer.ts'
import { UnityFailure } from './failure.ts'
import type { UnityAnswer } from './message.ts'

const answer = (status: number, contentType: string | null, text: string): UnityAnswer => ({
  status,
  contentType,
  retryAfter: undefined,
  location: null,
  body: Buffer.from(text),
  node: 'unity',
})
const isUsable = (...given: Parameters<typeof answer>): boolean => {
  try {
    checkAnswer(answer(...given))
    return true
  } catch (error) {
    expect(error).toBeInstanceOf(UnityFailure)
    expect(error).toMatchObject({ reason: 'unusable', sent: true })
    return false
  }
}

describe('answers as servers give them', () => {
  test.each<[number, string | null, string]>([
    [200, 'application/json', '{"@total":"0"}'],
    [200, 'application/json;charset=UTF-8', '{}'],
    [200, 'Application/JSON', '{}'],
    [200, 'application/xml', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Users total="0"/>'],
    [200, 'text/xml', '\uFEFF<Users total="1"><User></User></Users>\n'],
    [201, 'application/xml', '/vmrest/users/1'],
    [204, null, ''],
    [204, 'application/xml', ''],
    [400, 'text/html', '<html>'],
    [401, 'text/html', ''],
    [404, null, ''],
    [500, 'text/plain', 'x'],
    [503, null, ''],
  ])('%s %s %s', (...given) => {
    expect(isUsable(...given)).toBe(true)
  })
})

describe('F17: successes that are none', () => {
  test.each<[number, string | null, string]>([
    [200, 'text/html', '<html>Sign in</html>'],
    [200, 'application/xml', '<html><body></body></html>'],
    [200, 'application/xml', '<!DOCTYPE html><html></html>'],
    [200, null, '{}'],
    [200, '', '{}'],
    [200, 'application/json', ''],
    [200, 'application/json', '{"a":'],
    [200, 'application/json', '<Users/>'],
    [200, 'application/xml', '{}'],
    [200, 'application/xml', ''],
    [200, 'application/xml', '<Users total="1"><User>'],
    [200, 'application/xml', '<Users/><Users'],
    [302, 'text/html', ''],
    [304, null, ''],
    [101, null, ''],
  ])('%s %s %s', (...given) => {
    expect(isUsable(...given)).toBe(false)
  })
})
