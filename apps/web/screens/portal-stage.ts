import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page, Route } from '@playwright/test'
import type { OwnPin, PortalConfiguration } from '@unity-desk/contract'

// The portal as it was built, with its answers made up here: its states are those of one person at one moment.

const dist = fileURLToPath(new URL('../dist', import.meta.url))

export const PORTAL_URL = 'http://portal.test'

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types unity-desk"

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  html: 'text/html',
}

export const configuration: PortalConfiguration = {
  name: 'Northwind Voicemail',
  accent: '#0b6e4f',
  signIn: ['code', 'sso'],
  logo: false,
  helpdesk: '+47 22 00 12 34',
}

export const marta: OwnPin = {
  name: 'Marta Rossi',
  extension: '2041',
  purpose: 'everything',
  state: {
    locked: 'none',
    until: null,
    expired: false,
    expiresAt: '2027-03-01T09:00:00.000Z',
    mustChange: false,
    neverEnrolled: false,
    failures: 0,
  },
  rules: [
    { id: 'too-short', text: 'At least 6 digits.', value: 6 },
    { id: 'two-digits', text: 'Three different digits.' },
    { id: 'repeated-digit', text: 'No digit three times.' },
    { id: 'repeated-group', text: 'No repeated group.' },
    { id: 'sequence', text: 'No sequence.' },
    { id: 'keypad-line', text: 'No line.' },
    { id: 'extension', text: 'Not the extension.' },
    { id: 'name', text: 'Not the name.' },
    { id: 'history', text: 'None of the last 5.', value: 5 },
  ],
  owner: { FirstName: 'Marta', LastName: 'Rossi' },
  changedAt: '2026-05-03T12:00:00.000Z',
  mayUnlock: true,
  reminder: false,
}

type Answer = { readonly status: number; readonly json?: unknown } | 'never' | 'lost'

/** Per method and path below /api/self-service/. What is not named is refused as signed out. */
export type Answers = Readonly<Record<string, Answer>>

export const ok = (json: unknown): Answer => ({ status: 200, json })
export const problem = (name: string, status: number, extra: object = {}): Answer => ({
  status,
  json: {
    type: `urn:unity-desk:${name}`,
    title: name,
    status,
    detail: name,
    requestId: '0f5a3c8e-6f1d-4a51-9a3b-7d1c9e0b2f44',
    ...extra,
  },
})

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const pageOf = async (about: PortalConfiguration): Promise<string> => {
  const html = await readFile(`${dist}/portal.html`, 'utf8')
  return html
    .replaceAll('__PORTAL_NAME__', () => attribute(about.name))
    .replaceAll('__PORTAL_CONFIGURATION__', () => attribute(JSON.stringify(about)))
}

const answerApi = async (route: Route, answers: Answers): Promise<void> => {
  const path = new URL(route.request().url()).pathname.replace('/api/self-service/', '')
  const answer = answers[`${route.request().method()} ${path}`] ?? problem('signed-out', 401)
  if (answer === 'never') return
  if (answer === 'lost') return route.abort('connectionreset')
  await route.fulfill({
    status: answer.status,
    contentType: answer.status < 400 ? 'application/json' : 'application/problem+json',
    ...(answer.json !== undefined && { body: JSON.stringify(answer.json) }),
  })
}

/** Opens the portal; scripts wait where `isSlow`. */
export const openPortal = async (
  page: Page,
  answers: Answers = {},
  { path = '/', about = configuration, isSlow = false } = {},
): Promise<void> => {
  await page.route(`${PORTAL_URL}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname.startsWith('/api/')) return answerApi(route, answers)
    const file = pathname === '/' ? 'portal.html' : pathname.slice(1)
    const type = file.split('.').at(-1) ?? ''
    if (isSlow && type === 'js') return
    const body = type === 'html' ? await pageOf(about) : await readFile(`${dist}/${file}`)
    await route.fulfill({
      body,
      contentType: TYPES[type] ?? 'application/octet-stream',
      headers: { 'content-security-policy': POLICY },
    })
  })
  await page.goto(PORTAL_URL + path, { waitUntil: isSlow ? 'commit' : 'load' })
}
