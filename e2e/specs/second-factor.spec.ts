import type { Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { expect, test } from '../fixtures.ts'
import { signOut } from '../people.ts'

const STEP_MS = 30_000

/** The code of this step or the next, made when this one has a while to go. */
const codeOf = async (page: Page, secret: string, steps = 0): Promise<string> => {
  const over = STEP_MS - (Date.now() % STEP_MS)
  if (over < 6000) await page.waitForTimeout(over)
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  return totp.generate({ timestamp: Date.now() + steps * STEP_MS })
}

const openSecondFactor = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Account/ }).click()
  await page.getByRole('menuitem', { name: 'Second factor' }).click()
  await expect(page.getByRole('heading', { name: 'Second factor' })).toBeVisible()
}

test('an operator sets up an authenticator app, signs in with a code, and takes it away again', async ({
  page,
  stack,
  signIn,
  expectAccessible,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await signIn('viewer')
  await openSecondFactor(page)
  await page.getByRole('button', { name: 'Set up an authenticator app' }).click()
  const uri = await page.getByRole('link', { name: /^Open it in/ }).getAttribute('href')
  const secret = new URL(uri ?? '').searchParams.get('secret') ?? ''
  expect((await page.locator('code').innerText()).replaceAll(' ', '')).toBe(secret)
  await expectAccessible()
  await page.getByLabel('Code of your authenticator app').fill(await codeOf(page, secret))
  await page.getByRole('button', { name: 'Switch it on' }).click()
  await expect(page.getByText('A code of your authenticator app is asked for')).toBeVisible()
  await expectAccessible()

  await signOut(page)
  await page.getByLabel('Name').fill('viewer')
  await page.getByLabel('Password', { exact: true }).fill(stack.password('viewer'))
  await page.getByRole('button', { name: 'Sign in' }).click()
  const code = page.getByLabel('Code of your authenticator app')
  await expect(code).toBeFocused()
  await expectAccessible()
  await code.fill('000000')
  await code.press('Enter')
  await expect(page.getByText('The code is wrong, or was used before.')).toBeVisible()
  await code.fill(await codeOf(page, secret, 1))
  await code.press('Enter')
  await openSecondFactor(page)
  await page.getByRole('button', { name: 'Remove the authenticator app' }).click()
  await expect(page.getByRole('button', { name: 'Set up an authenticator app' })).toBeVisible()
})
