import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Role } from '@unity-desk/contract'
import { test as base, expect } from '../fixtures.ts'
import { openPerson, openReset, signOut, submitReset } from '../people.ts'
import { startStack, type Stack } from '../stack.ts'

/** A site that lets nobody write who did not show a second factor. */
const test = base.extend<object, { stack: Stack }>({
  stack: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const stack = await startStack([], { OIDC_AMR: 'otp' })
      await use(stack)
      await stack.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})

const signOnButton = (page: Page) => page.getByRole('button', { name: 'Use single sign-on' })
const searchBox = (page: Page) => page.getByRole('combobox', { name: 'Find a person' })

/** Fills in the provider's own form. */
const fillProvider = async (page: Page, stack: Stack, role: Role, factor = false): Promise<void> => {
  await expect(page.getByRole('heading', { name: 'Demo sign-on' })).toBeVisible()
  await page.getByLabel('User name').fill(role)
  await page.getByLabel('Password').fill(stack.password(role))
  if (factor) await page.getByLabel('With a second factor').check()
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('an operator signs on at the provider, and comes back to the page that was asked for', async ({
  page,
  stack,
  context,
}) => {
  await page.goto('/people?q=rosa%20martin')
  await signOnButton(page).click()
  expect(new URL(page.url()).origin).toBe(stack.provider.ready)
  await fillProvider(page, stack, 'helpdesk')
  await expect(page.getByRole('option', { name: /Rosa Martin/ })).toBeVisible()
  expect(page.url()).toBe(`${stack.url}/people?q=rosa%20martin`)
  const ours = (await context.cookies(stack.url)).filter(({ name }) => name.startsWith('__Host-'))
  expect(ours).toMatchObject([{ name: '__Host-desk', httpOnly: true, secure: true, sameSite: 'Strict' }])
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  expect(kept).not.toContain('eyJ')

  await signOut(page)
  await expect(signOnButton(page)).toBeVisible()
})

test('a step-up opens the provider in a window of its own, and what was typed is still there', async ({
  page,
  stack,
}) => {
  await page.goto('/')
  await signOnButton(page).click()
  await fillProvider(page, stack, 'helpdesk')
  await openPerson(page, '2041', 'Marta Rossi')
  await openReset(page)
  await page.getByLabel('Ticket or note').fill('INC0012')
  await submitReset(page)
  const again = page.getByRole('dialog', { name: 'Sign on again' })
  await expect(again).toBeVisible()
  expect(await stack.sim.writes()).toEqual([])
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  const opened = page.waitForEvent('popup')
  await page.keyboard.press('Enter')
  const popup = await opened
  const closed = popup.waitForEvent('close')
  await fillProvider(popup, stack, 'helpdesk', true)
  await closed
  await expect(again).toBeHidden()
  await expect(page.getByText('Say:')).toBeVisible()
  expect(await stack.sim.writes()).toHaveLength(1)
})

test('a session that ends is renewed in a window, and the work goes on', async ({ page, stack, context }) => {
  await page.goto('/')
  await signOnButton(page).click()
  await fillProvider(page, stack, 'viewer')
  await expect(searchBox(page)).toBeVisible()
  await context.clearCookies()
  await searchBox(page).fill('rosa')
  const renewal = page.getByRole('dialog', { name: 'Your session has ended' })
  await expect(renewal).toBeVisible()
  const opened = page.waitForEvent('popup')
  await renewal.getByRole('button', { name: 'Go to single sign-on' }).click()
  const popup = await opened
  const closed = popup.waitForEvent('close')
  await fillProvider(popup, stack, 'viewer')
  await closed
  await expect(renewal).toBeHidden()
  await expect(page.getByRole('option', { name: /Rosa/ }).first()).toBeVisible()
  await expect(searchBox(page)).toHaveValue('rosa')
})

test('a step-up by another person is refused in words, on a page that everybody can read', async ({
  page,
  stack,
  context,
  expectAccessible,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/')
  await expect(signOnButton(page)).toBeVisible()
  await expectAccessible()
  await signOnButton(page).click()
  await fillProvider(page, stack, 'viewer')
  await expect(searchBox(page)).toBeVisible()
  await context.clearCookies({ name: '_session' })
  await page.goto('/api/session/oidc?step-up')
  await fillProvider(page, stack, 'administrator')
  await expect(page.getByRole('heading', { name: 'You may not sign in' })).toBeVisible()
  await expectAccessible()
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(excess).toBeLessThanOrEqual(0)
  await page.getByRole('link', { name: 'Back to Unity Desk' }).click()
  await expect(searchBox(page)).toBeVisible()
})

test('while the provider is away the page says so, and passwords work as before', async ({
  page,
  stack,
  signIn,
  expectAccessible,
}) => {
  await stack.provider.stop()
  // What was heard of the provider is believed for a quarter of a minute.
  await page.waitForTimeout(15_000)
  await page.goto('/')
  await expect(page.getByText('Single sign-on does not answer.')).toBeVisible()
  await expect(signOnButton(page)).toHaveAttribute('aria-disabled', 'true')
  await expectAccessible()
  await signIn('viewer')
})
