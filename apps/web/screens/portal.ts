import { expect, type Page } from '@playwright/test'
import { configuration, marta, ok, openPortal, problem, type Answers } from './portal-stage.ts'
import type { Scene } from './stage.ts'

const CODE = {
  'POST codes': { status: 202, json: { validMinutes: 10 } },
  'POST session': { status: 204 },
} as const

const SUGGESTED = { 'POST pin/suggestion': ok({ pin: '836194' }) }
const CHANGED = { 'PUT pin': ok({ outcome: 'done', changedAt: '2026-11-22T14:03:07.000Z' }) }

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

const ask = async (page: Page, answers: Answers): Promise<void> => {
  await openPortal(page, { ...CODE, ...answers })
  await page.getByLabel('Mail address, user name or extension').fill('2041')
  await page.getByRole('button', { name: 'Mail me a code' }).click()
  await expect(heading(page, 'Enter the code')).toBeVisible()
}

const signIn = async (page: Page, answers: Answers): Promise<void> => {
  await ask(page, answers)
  await page.getByLabel('Code from the mail').fill('90217745')
  await page.getByRole('button', { name: 'Go on' }).click()
}

const own = async (page: Page, pin: object, more: Answers = {}): Promise<void> => {
  await signIn(page, { 'GET pin': ok({ ...marta, ...pin }), ...more })
  await expect(heading(page, /^Hello/)).toBeVisible()
}

const newPin = async (page: Page, typed = '', more: Answers = {}): Promise<void> => {
  await own(page, {}, more)
  await page.getByRole('button', { name: 'Set a new PIN' }).click()
  await page.getByLabel('New PIN').fill(typed)
}

const repeat = async (page: Page, typed: string, more: Answers = {}): Promise<void> => {
  await newPin(page, '836194', more)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(heading(page, 'The same PIN again')).toBeVisible()
  for (const digit of typed) await page.getByRole('button', { name: digit, exact: true }).click()
}

const set = async (page: Page, more: Answers): Promise<void> => {
  await repeat(page, '836194', more)
  await page.getByRole('button', { name: 'Set this PIN' }).click()
}

const state = (change: object) => ({ state: { ...marta.state, ...change } })
const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString()

const LONG = `Maximiliana-Wilhelmina <b onmouseover=alert(1)>${'von und zu Hohenlohe-Langenburg '.repeat(8)}`
const TURNED = 'مارتا ‮ روسي 😀'

const scene = (name: string, play: (page: Page) => Promise<unknown>): Scene => ({
  name: `portal-${name}`,
  play: async ({ page }) => void (await play(page)),
})

export const portalScenes: readonly Scene[] = [
  scene('loading', async (page) => {
    await openPortal(page, {}, { isSlow: true })
    await expect(page.getByText('The page is loading')).toBeVisible()
  }),
  scene('who', (page) => openPortal(page)),
  scene('who-plain', (page) =>
    openPortal(page, {}, { about: { name: 'Voicemail', accent: null, signIn: ['code'], logo: false } }),
  ),
  scene('who-german', async (page) => {
    await openPortal(page)
    const german = page.getByRole('button', { name: 'Deutsch' })
    const own = heading(page, 'Ihre Voicemail-PIN')
    await expect(german.or(own)).toBeVisible()
    if (await german.isVisible()) await german.click()
    await expect(own).toBeVisible()
    await page.getByText('nur am Telefon').click()
  }),
  scene('who-missing', async (page) => {
    await openPortal(page)
    await page.getByRole('button', { name: 'Mail me a code' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
  }),
  scene('who-refused', (page) => openPortal(page, {}, { path: '/?refused=nobody' })),
  scene('who-offline', async (page) => {
    await openPortal(page, { 'POST codes': 'lost' })
    await page.getByLabel('Mail address, user name or extension').fill('2041')
    await page.getByRole('button', { name: 'Mail me a code' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
  }),
  scene('who-waiting', async (page) => {
    await openPortal(page, { 'POST codes': 'never' })
    await page.getByLabel('Mail address, user name or extension').fill('2041')
    await page.getByRole('button', { name: 'Mail me a code' }).click()
    await expect(page.getByRole('button', { name: 'Stop waiting' })).toBeVisible({ timeout: 9000 })
  }),
  scene('who-long', (page) => openPortal(page, {}, { about: { ...configuration, name: LONG } })),
  scene('code', (page) => ask(page, {})),
  scene('code-wrong', async (page) => {
    await signIn(page, { 'POST session': problem('bad-code', 401) })
    await expect(page.getByRole('alert')).toBeVisible()
  }),
  scene('reading', (page) => signIn(page, { 'GET pin': 'never' })),
  scene('fine', (page) => own(page, {})),
  scene('locked', (page) =>
    own(page, {
      ...state({ locked: 'failures', until: inMinutes(21), failures: 7 }),
      word: 'copper lantern',
    }),
  ),
  scene('administrator', (page) => own(page, state({ locked: 'administrator' }))),
  scene('expired', async (page) => {
    await own(page, state({ expired: true, expiresAt: '2026-11-01T09:00:00.000Z' }))
    await page.getByText('How do I hear').click()
  }),
  scene('unlocked', async (page) => {
    await own(page, state({ locked: 'failures', until: inMinutes(21) }), {
      'POST unlock': ok({ outcome: 'done', unlockedAt: '2026-11-22T14:03:07.000Z' }),
    })
    await page.getByRole('button', { name: 'Unlock', exact: true }).click()
    await expect(page.getByText('Unlocked at')).toBeVisible()
  }),
  scene('long-name', (page) => own(page, { name: LONG })),
  scene('turned-name', (page) => own(page, { name: TURNED })),
  scene('unity-away', async (page) => {
    await signIn(page, { 'GET pin': problem('unity-unavailable', 503) })
    await expect(page.getByRole('alert')).toBeVisible()
  }),
  scene('new-pin', (page) => newPin(page)),
  scene('new-pin-line', (page) => newPin(page, '14798')),
  scene('new-pin-good', async (page) => {
    await newPin(page, '836194')
    await page.getByRole('button', { name: 'Show' }).click()
  }),
  scene('new-pin-refused', async (page) => {
    const fields = [{ name: 'pin', code: 'history', message: 'Do not use a former PIN again.' }]
    await set(page, { 'PUT pin': problem('rule-refused', 422, { fields }) })
    await expect(page.getByRole('alert')).toBeVisible()
  }),
  scene('repeat', (page) => repeat(page, '83')),
  scene('repeat-different', async (page) => {
    await repeat(page, '836195')
    await page.getByRole('button', { name: 'Set this PIN' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
  }),
  scene('suggested', async (page) => {
    await newPin(page, '', SUGGESTED)
    await page.getByRole('button', { name: 'Suggest a PIN' }).click()
    await expect(heading(page, 'A PIN for you')).toBeVisible()
  }),
  scene('setting', async (page) => {
    await set(page, { 'PUT pin': 'never' })
    await expect(page.getByRole('button', { name: 'Stop waiting' })).toBeVisible({ timeout: 9000 })
  }),
  scene('done', async (page) => {
    await set(page, CHANGED)
    await expect(heading(page, 'Your PIN is changed')).toBeVisible()
  }),
  scene('unsure', async (page) => {
    await set(page, { 'PUT pin': 'lost' })
    await expect(page.getByText('Not changed as of')).toBeVisible()
  }),
  scene('ended', async (page) => {
    await signIn(page, {})
    await expect(heading(page, 'You are signed out')).toBeVisible()
  }),
  scene('ticket', (page) => openPortal(page, {}, { path: '/#ticket=aZ09' })),
  scene('ticket-used', async (page) => {
    await openPortal(page, { 'POST ticket': problem('bad-link', 401) }, { path: '/#ticket=aZ09' })
    await page.getByRole('button', { name: 'Go on' }).click()
    await expect(heading(page, /does not work/)).toBeVisible()
  }),
  scene('not-me', (page) => openPortal(page, {}, { path: '/#not-me=aZ09' })),
  scene('not-me-locked', async (page) => {
    await openPortal(page, { 'POST not-me': ok({ outcome: 'done' }) }, { path: '/#not-me=aZ09' })
    await page.getByRole('button', { name: /lock my PIN/ }).click()
    await expect(heading(page, 'Your PIN is locked')).toBeVisible()
  }),
]
