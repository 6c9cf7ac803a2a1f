import assert from 'node:assert/strict'
import { inGroup } from '../check.ts'
import { isPage } from '../expect.ts'
import type { Site } from '../site.ts'
import type { Answer } from '../wire.ts'

const MINUTE = 60_000
const TOKEN = /^REQUEST_TOKEN_KEY=(-?\d{1,20});/
const EXPIRED = /^REQUEST_TOKEN_KEY=(-?\d{1,20}); Expires=Thu, 01-Jan-1970 00:00:10 GMT$/

const jarOf = ({ cookies }: Answer): string => cookies.map((line) => line.split(';', 1)[0]).join('; ')

const signIn = async ({ askAs, administrator }: Site) => {
  const first = await askAs(administrator, '/version')
  assert.equal(first.status, 200)
  return {
    first,
    withCookies: async (cookie = jarOf(first)) => askAs(undefined, '/version', { headers: { cookie } }),
  }
}

const tokenIn = ({ cookies }: Answer, pattern: RegExp): bigint => {
  const token = cookies.map((line) => pattern.exec(line)?.[1]).find((value) => value !== undefined)
  assert.ok(token !== undefined, `no such token among ${cookies.length} cookies`)
  return BigInt(token)
}

/** The old token, negated and long gone: the sign to send Basic again (cupi.md 1.3). */
const expires = (answer: Answer, old: Answer): void =>
  assert.equal(tokenIn(answer, EXPIRED), -tokenIn(old, TOKEN))

export const sessions = inGroup('sessions', [
  {
    name: 'the first answer sets three cookies, in three lines',
    run: async (site) => {
      const { first } = await signIn(site)
      const secure = site.origin.startsWith('https:') ? '; Secure' : ''
      const patterns = [
        `^JSESSIONIDSSO=[0-9A-F]{32}; Path=/${secure}; HttpOnly$`,
        `^JSESSIONID=[0-9A-F]{32}; Path=/vmrest/${secure}; HttpOnly$`,
        `^REQUEST_TOKEN_KEY=-?\\d{1,20}; Path=/${secure}; HttpOnly$`,
      ]
      assert.equal(first.cookies.length, patterns.length)
      for (const [index, pattern] of patterns.entries())
        assert.match(first.cookies[index] ?? '', new RegExp(pattern))
      const token = tokenIn(first, TOKEN)
      assert.equal(BigInt.asIntN(64, token), token, 'not a signed 64-bit integer')
    },
  },
  {
    name: 'cookies alone sign in, and are not set again',
    run: async (site) => {
      const answer = await (await signIn(site)).withCookies()
      assert.equal(answer.status, 200)
      assert.deepEqual(answer.cookies, [])
    },
  },
  {
    name: 'cookies joined with commas sign in as well',
    run: async (site) => {
      const { first, withCookies } = await signIn(site)
      assert.equal((await withCookies(jarOf(first).replaceAll('; ', ', '))).status, 200)
    },
  },
  {
    name: 'cookies of nobody: 401, a page',
    run: async ({ askAs }) => {
      const cookie = `JSESSIONIDSSO=${'A'.repeat(32)}; JSESSIONID=${'B'.repeat(32)}; REQUEST_TOKEN_KEY=1`
      isPage(await askAs(undefined, '/version', { headers: { cookie } }), 401)
    },
  },
  {
    name: 'the token is replaced after five minutes, the old one negated and long gone',
    needs: ['clock'],
    run: async (site) => {
      const { first, withCookies } = await signIn(site)
      site.forward?.(5 * MINUTE)
      const answer = await withCookies()
      assert.equal(answer.status, 200)
      assert.equal(answer.cookies.length, 2)
      expires(answer, first)
      assert.notEqual(tokenIn({ ...answer, cookies: answer.cookies.slice(1) }, TOKEN), tokenIn(first, TOKEN))
      assert.deepEqual((await withCookies()).cookies, [])
    },
  },
  {
    name: 'who ignores it is answered 401 after five minutes more, and Basic opens the door again',
    needs: ['clock'],
    run: async (site) => {
      const { withCookies } = await signIn(site)
      site.forward?.(5 * MINUTE)
      const renewed = await withCookies()
      site.forward?.(5 * MINUTE)
      const answer = await withCookies()
      isPage(answer, 401)
      expires(answer, { ...renewed, cookies: renewed.cookies.slice(1) })
      assert.equal((await site.askAs(site.administrator, '/version')).status, 200)
    },
  },
  {
    name: 'a session that the server ended: 401, a page, and the expiring line',
    needs: ['door'],
    run: async (site) => {
      const { first, withCookies } = await signIn(site)
      await site.door?.fault({ kind: 'expire-session', times: 1, match: { path: '/vmrest/version' } })
      const answer = await withCookies()
      isPage(answer, 401)
      expires(answer, first)
      isPage(await withCookies(), 401)
      await site.door?.clearFaults()
    },
  },
  {
    name: 'Basic beside the cookies keeps the session',
    run: async (site) => {
      const { first } = await signIn(site)
      const headers = { cookie: jarOf(first) }
      const answer = await site.askAs(site.administrator, '/version', { headers })
      assert.equal(answer.status, 200)
      assert.deepEqual(answer.cookies, [])
    },
  },
])
