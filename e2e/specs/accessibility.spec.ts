import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { openAddresses, openPerson, openReset, shownPin, statePanel, submitReset } from '../people.ts'

const typePin = async (page: Page, pin: string): Promise<void> => {
  await page.getByText('Type one').click()
  await page.getByLabel('New PIN').fill(pin)
  await expect(page.getByRole('list', { name: 'What the PIN must be like' })).toBeVisible()
}

const looks = [
  { name: 'light', width: 1280, height: 800, scheme: 'light' },
  { name: 'dark', width: 1280, height: 800, scheme: 'dark' },
  { name: 'a telephone', width: 360, height: 740, scheme: 'light' },
  { name: 'a telephone, dark', width: 360, height: 740, scheme: 'dark' },
] as const

for (const { name, width, height, scheme } of looks)
  test(`every screen is accessible: ${name}`, async ({ page, signIn, expectAccessible }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto('/')
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
    await expectAccessible()

    await signIn('helpdesk')
    await expect(page.getByRole('option').first()).toBeVisible()
    await expectAccessible()
    await page.getByRole('combobox').fill('zzyzx')
    await expect(page.getByText('Nobody matches')).toBeVisible()
    await expectAccessible()

    await openPerson(page, '2041', 'Marta Rossi')
    await expect(statePanel(page).getByText('Locked after')).toBeVisible()
    await expectAccessible()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    await expectAccessible()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'PIN & password' }).click()
    await expect(page.getByText('At least 8 characters')).toBeVisible()
    await expectAccessible()

    await openReset(page)
    await typePin(page, '147')
    await expectAccessible()
    await page.getByText('Generate one').click()
    await expectAccessible()
    await submitReset(page)
    await shownPin(page)
    await expectAccessible()
    await page.getByRole('button', { name: 'Done' }).click()

    await openAddresses(page)
    await page.getByRole('button', { name: 'Delete m.rossi@old.example' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Add an address' }).click()
    await page.getByLabel('Mail address').fill('no address')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByLabel('Mail address')).toHaveAttribute('aria-invalid', 'true')
    await expectAccessible()
    await page.getByRole('button', { name: 'Cancel' }).click()

    await page.goto('/no/such/page')
    await expect(page.getByText('There is no such page.')).toBeVisible()
    await expectAccessible()
  })
