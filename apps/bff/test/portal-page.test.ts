import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readLogo } from '../src/config/logo.ts'
import { portalPageRoutes } from '../src/features/self-service/page-routes.ts'
import { createHttp, httpTiming, type Http } from '../src/platform/http/create-http.ts'
import { createLog } from '../src/platform/log.ts'

let folder: string
let app: Http

const NAME = `<script>alert(1)</script> & "Sons' $& Voicemail`
const SVG = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><path fill="#fff" d="M0 0"/></svg>'
const PNG = Buffer.from('\u0089PNG\r\n\u001A\n and so on', 'latin1')

const file = async (name: string, content: string | Buffer): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-'))
  await mkdir(join(folder, 'assets'))
  await file(
    'portal.html',
    '<meta name="portal-configuration" content="__PORTAL_CONFIGURATION__"><title>__PORTAL_NAME__</title>',
  )
  app = await createHttp({ TRUST_PROXY: undefined }, createLog('silent'), httpTiming, () => true)
  await app.register(portalPageRoutes, {
    config: {
      PORTAL_NAME: NAME,
      PORTAL_ACCENT: '#0b5fff',
      PORTAL_HELPDESK: 'Call 2000',
      // Its name says something else.
      PORTAL_LOGO_FILE: await file('logo.png', SVG),
    },
    signIn: ['code'],
    dist: folder,
  })
})
afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true, force: true })
})

test('the page brings its configuration along, and a hostile name stays text', async () => {
  const { headers, body } = await app.inject('/')
  expect(headers['content-security-policy']).toContain("script-src 'self'")
  expect(headers['cache-control']).toBe('no-store')
  expect(body).not.toContain('<script>')
  const unescaped = body.replaceAll(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
  expect(unescaped).toContain(`<title>${NAME}</title>`)
  const told = JSON.parse(/content="(.*)"><title>/.exec(unescaped)?.[1] ?? '')
  expect(told).toEqual({ name: NAME, accent: '#0b5fff', signIn: ['code'], logo: true, helpdesk: 'Call 2000' })
  expect((await app.inject('/api/self-service/configuration')).json()).toEqual(told)
})

test('the logo is served as what it is, and can do nothing', async () => {
  const { headers, body } = await app.inject('/api/self-service/logo')
  expect(headers).toMatchObject({ 'content-type': 'image/svg+xml', 'x-content-type-options': 'nosniff' })
  expect(headers['content-security-policy']).toContain('sandbox')
  expect(body).toBe(SVG)
})

describe('a logo', () => {
  test('can be a picture', async () => {
    expect(readLogo(await file('p', PNG)).type).toBe('image/png')
    expect(readLogo(await file('q', '<svg viewBox="0 0 1 1"/>')).type).toBe('image/svg+xml')
  })

  test.each([
    '<svg><script>alert(1)</script></svg>',
    '<svg onload="alert(1)"/>',
    '<svg><a href="javascript:alert(1)"><path/></a></svg>',
    '<svg><image href="https://elsewhere.example/x.png"/></svg>',
    '<svg><foreignObject><p>x</p></foreignObject></svg>',
    '<!DOCTYPE svg [<!ENTITY x "y">]><svg>&x;</svg>',
    '<svg><style>@import url(https://elsewhere.example)</style></svg>',
    '<html><body>not a picture</body></html>',
    'x'.repeat(600_000),
    '',
  ])('cannot be %j', async (content) => {
    const path = await file('bad', content)
    expect(() => readLogo(path)).toThrow(/picture/)
  })
})
