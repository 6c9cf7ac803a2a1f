import { describe, expect, test } from 'vitest'
import { createCookieJar } from './cookies.ts'

const SESSION = [
  'JSESSIONIDSSO=0F1E2D3C; Path=/; Secure; HttpOnly',
  'JSESSIONID=A0B1C2D3; Path=/vmrest/; Secure; HttpOnly',
  'REQUEST_TOKEN_KEY=6120045512993310147; Path=/; Secure; HttpOnly',
]

const jarWith = (...lines: string[]) => {
  const jar = createCookieJar()
  jar.store(lines)
  return jar
}

describe('a cookie jar', () => {
  test('is empty at first', () => {
    expect(createCookieJar().header()).toBeUndefined()
  })

  test('keeps the three cookies of a session', () => {
    expect(jarWith(...SESSION).header()).toBe(
      'JSESSIONIDSSO=0F1E2D3C; JSESSIONID=A0B1C2D3; REQUEST_TOKEN_KEY=6120045512993310147',
    )
  })

  test('keeps nothing else', () => {
    expect(jarWith('LB=1; Path=/', 'XJSESSIONID=2', 'JSESSIONID', '').header()).toBeUndefined()
  })

  test('takes a token that is rotated within one answer: the old one expires, the new one stays', () => {
    const jar = jarWith(...SESSION)
    jar.store([
      'REQUEST_TOKEN_KEY=-6120045512993310147; Expires=Thu, 01-Jan-1970 00:00:10 GMT',
      'REQUEST_TOKEN_KEY=7300918264455201733; Path=/; Secure; HttpOnly',
    ])
    expect(jar.header()).toBe(
      'JSESSIONIDSSO=0F1E2D3C; JSESSIONID=A0B1C2D3; REQUEST_TOKEN_KEY=7300918264455201733',
    )
  })

  test('keeps a token that is negative by itself: it is a signed number', () => {
    expect(jarWith('REQUEST_TOKEN_KEY=-42; Path=/').header()).toBe('REQUEST_TOKEN_KEY=-42')
  })

  test.for([
    'REQUEST_TOKEN_KEY=-1; Expires=Thu, 01-Jan-1970 00:00:10 GMT',
    'REQUEST_TOKEN_KEY=-1; expires=Thu, 01 Jan 1970 00:00:10 GMT; Path=/',
    'REQUEST_TOKEN_KEY=-1; Expires=whenever',
    'REQUEST_TOKEN_KEY=1; Max-Age=0',
    'REQUEST_TOKEN_KEY=1; Max-Age=-1; Path=/',
    'REQUEST_TOKEN_KEY=; Path=/',
  ])('drops a cookie on "%s"', (line) => {
    const jar = jarWith('REQUEST_TOKEN_KEY=1')
    jar.store([line])
    expect(jar.header()).toBeUndefined()
  })

  test.for(['REQUEST_TOKEN_KEY=2; Expires=Fri, 01-Jan-2199 00:00:10 GMT', 'REQUEST_TOKEN_KEY=2; Max-Age=60'])(
    'keeps a cookie on "%s"',
    (line) => {
      expect(jarWith(line).header()).toBe('REQUEST_TOKEN_KEY=2')
    },
  )

  test('forgets everything when it is cleared', () => {
    const jar = jarWith(...SESSION)
    jar.clear()
    expect(jar.header()).toBeUndefined()
  })
})
