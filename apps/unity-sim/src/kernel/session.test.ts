import { describe, expect, it } from 'vitest'
import { ADMIN, createClock, MINUTE, startSim, type Started } from '../testing/start.ts'

const jarOf = (cookies: readonly string[]): string => cookies.map((line) => line.split(';', 1)[0]).join('; ')

const tokenOf = (cookies: readonly string[]): string =>
  /REQUEST_TOKEN_KEY=(-?\d+); Path/.exec(cookies.join('\n'))?.[1] ?? ''

const signIn = async (options: Parameters<typeof startSim>[0] = {}) => {
  const clock = createClock()
  const started = await startSim({ now: clock.now, ...options })
  const { cookies } = await started.admin('/version')
  const withCookies = async (more: Parameters<Started['ask']>[1] = {}) =>
    started.ask('/users?rowsPerPage=0', { headers: { cookie: jarOf(cookies) }, ...more })
  return { ...started, clock, cookies, withCookies }
}

describe('cookies', () => {
  it('are three, on the first answer, in three lines of the recorded form', async () => {
    const { cookies } = await signIn()
    expect(cookies).toEqual([
      expect.stringMatching(/^JSESSIONIDSSO=[0-9A-F]{32}; Path=\/; HttpOnly$/),
      expect.stringMatching(/^JSESSIONID=[0-9A-F]{32}; Path=\/vmrest\/; HttpOnly$/),
      expect.stringMatching(/^REQUEST_TOKEN_KEY=-?\d{1,20}; Path=\/; HttpOnly$/),
    ])
  })

  it('sign in alone, and are not sent again', async () => {
    const { withCookies } = await signIn()
    const got = await withCookies()
    expect([got.status, got.cookies]).toEqual([200, []])
  })

  it('sign in when a client joined them with commas', async () => {
    const { withCookies, cookies } = await signIn()
    const got = await withCookies({ headers: { cookie: jarOf(cookies).replaceAll('; ', ', ') } })
    expect(got.status).toBe(200)
  })

  it('of nobody are answered 401', async () => {
    const { withCookies } = await signIn()
    const got = await withCookies({ headers: { cookie: `JSESSIONID=${'A'.repeat(32)}` } })
    expect(got.status).toBe(401)
  })

  it('end with the user', async () => {
    const { withCookies, admin, ask, url, userId } = await signIn()
    const id = await userId('mrossini')
    await fetch(`${url}/__sim/password`, {
      method: 'POST',
      body: JSON.stringify({ alias: 'mrossini', password: 'x' }),
    })
    const { cookies } = await ask('/version', { as: 'mrossini:x' })
    const asMario = async () => ask('/version', { headers: { cookie: jarOf(cookies) } })
    expect((await asMario()).status).toBe(200)
    await admin(`/users/${id}`, { method: 'DELETE' })
    expect((await asMario()).status).toBe(401)
    expect((await withCookies()).status).toBe(200)
  })
})

describe('the token', () => {
  it('is replaced after five minutes, with the old one negated and long gone', async () => {
    const { withCookies, clock, cookies } = await signIn()
    clock.forward(5 * MINUTE - 1)
    expect((await withCookies()).cookies).toEqual([])
    clock.forward(1)
    const got = await withCookies()
    expect(got.status).toBe(200)
    const negated = -BigInt(tokenOf(cookies))
    expect(got.cookies).toEqual([
      `REQUEST_TOKEN_KEY=${negated}; Expires=Thu, 01-Jan-1970 00:00:10 GMT`,
      expect.stringMatching(/^REQUEST_TOKEN_KEY=-?\d+; Path=\/; HttpOnly$/),
    ])
    expect((await withCookies()).cookies).toEqual([])
  })

  it('ends in 401 five minutes later when Basic did not come, with the same expiring line', async () => {
    const { withCookies, clock } = await signIn()
    clock.forward(5 * MINUTE)
    const { cookies } = await withCookies()
    clock.forward(5 * MINUTE)
    const got = await withCookies()
    expect(got.status).toBe(401)
    expect(got.headers['content-type']).toBe('text/html;charset=utf-8')
    expect(got.cookies).toEqual([
      `REQUEST_TOKEN_KEY=${-BigInt(tokenOf(cookies))}; Expires=Thu, 01-Jan-1970 00:00:10 GMT`,
    ])
  })

  it('lives on with Basic, which keeps the session', async () => {
    const { withCookies, clock } = await signIn()
    clock.forward(8 * MINUTE)
    // The pair of tokens, and no new session.
    expect((await withCookies({ as: ADMIN })).cookies).toHaveLength(2)
    clock.forward(8 * MINUTE)
    expect((await withCookies()).status).toBe(200)
  })
})

describe('quirks', () => {
  it('pre-10: no token, and another path', async () => {
    const { cookies } = await signIn({ quirks: ['pre-10'] })
    expect(cookies).toHaveLength(2)
    expect(cookies[1]).toContain('Path=/vmrest;')
  })

  it('login-rate: the third Basic within a second is answered 503, one with cookies is not', async () => {
    const { ask, withCookies, clock } = await signIn({ quirks: ['login-rate'] })
    expect((await ask('/version', { as: ADMIN })).status).toBe(200)
    expect((await ask('/version', { as: ADMIN })).status).toBe(503)
    expect((await withCookies({ as: ADMIN })).status).toBe(200)
    clock.forward(1000)
    expect((await ask('/version', { as: ADMIN })).status).toBe(200)
  })

  it('sessions-only: Basic without the cookies is answered 503 while there is a session', async () => {
    const { ask, withCookies, clock } = await signIn({ quirks: ['sessions-only'] })
    expect((await ask('/version', { as: ADMIN })).status).toBe(503)
    expect((await withCookies()).status).toBe(200)
    clock.forward(10 * MINUTE)
    expect((await ask('/version', { as: ADMIN })).status).toBe(200)
  })
})
