import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { consoleRoutes } from '../src/features/console/routes.ts'
import { createHttp, httpTiming, type Http } from '../src/platform/http/create-http.ts'
import { createLog } from '../src/platform/log.ts'

let app: Http
let dist: string

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'unity-desk-dist-'))
  await mkdir(join(dist, 'assets'))
  await writeFile(
    join(dist, 'index.html'),
    '<meta property="csp-nonce" content="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style>',
  )
  await writeFile(join(dist, 'secret.txt'), 'not for anybody')
  await writeFile(join(dist, 'assets', 'main-abc123.js'), 'void 0')
  app = await createHttp({ TRUST_PROXY: undefined }, createLog('silent'), httpTiming, () => true)
  await app.register(consoleRoutes, {
    config: { PIN_MODES: ['generated', 'ticket'], CALLER_VERIFICATION: 'off' },
    verificationMethods: [],
    unityHost: 'cuc.example',
    hasMail: true,
    dist,
  })
})
afterAll(async () => {
  await app.close()
  await rm(dist, { recursive: true })
})

const get = (url: string) => app.inject({ url })

describe('the page of the console', () => {
  test.each([
    '/',
    '/users',
    '/users/11111111-2222-4333-8444-555555555555',
    '/users/x?tab=pin',
    '/users/',
    '/sign-in',
    '/users/%C3%A9',
  ])('is at every place of the app: %s', async (url) => {
    const { statusCode, headers } = await get(url)
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-store',
    ])
  })

  test.each([
    '/api/nothing',
    '/api',
    '/vmrest',
    '/vmrest/users',
    '/favicon.ico',
    '/index.html',
    '/secret.txt',
    '//vmrest/users',
    '//',
    '/..%2fsecret',
    '/.git/config',
    '/.env',
  ])('is not at %s', async (url) => {
    expect((await get(url)).statusCode).toBe(404)
  })

  test('has a nonce that no other answer has, in its policy and in its tags, and a policy without holes', async () => {
    const pages = await Promise.all([get('/'), get('/')])
    const nonces = pages.map(({ headers, body }) => {
      const policy = String(headers['content-security-policy'])
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
      expect(nonce.length).toBeGreaterThan(20)
      expect(body.split(nonce)).toHaveLength(3)
      expect(body).not.toContain('__CSP_NONCE__')
      expect(policy.replace(nonce, 'N')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-N'; img-src 'self' data:; font-src 'self'; " +
          "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; " +
          "manifest-src 'self'; require-trusted-types-for 'script'; trusted-types unity-desk",
      )
      return nonce
    })
    expect(nonces[0]).not.toBe(nonces[1])
  })
})

describe('the files behind it', () => {
  test('are kept by browsers, as their names change with their content', async () => {
    const { statusCode, headers, body } = await get('/assets/main-abc123.js')
    expect([statusCode, body]).toEqual([200, 'void 0'])
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
  })

  test.each([
    '/assets/nothing.js',
    '/assets/',
    '/assets',
    '/assets/../index.html',
    '/assets/..%2findex.html',
    '/assets/%2e%2e%2fsecret.txt',
    '/assets/..%5csecret.txt',
    '/assets/main-abc123.js/x',
    '/assets/%00',
    '/assets//main-abc123.js',
  ])('and nothing beside them: %s', async (url) => {
    const { statusCode, body } = await get(url)
    expect(statusCode).toBeGreaterThanOrEqual(400)
    expect(body).not.toMatch(/not for anybody|csp-nonce/)
  })
})

test('what the console needs to know: the modes that are on among it', async () => {
  expect((await get('/api/configuration')).json()).toEqual({
    pinModes: ['generated', 'ticket'],
    unityHost: 'cuc.example',
    callerVerification: 'off',
    verificationMethods: [],
  })
})
