import { expect, type Page } from '@playwright/test'
import type { Stack } from './stack.ts'

// What a person does on the portal, through the page alone.

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** The code of the newest mail, once there is one more than before. */
const codeAfter = async (stack: Stack, before: number): Promise<string> => {
  await expect.poll(async () => (await stack.mails()).length).toBe(before + 1)
  const { text } = (await stack.mails()).at(-1) ?? { text: '' }
  return /^\d{8}$/m.exec(text)?.[0] ?? 'no code'
}

/** From the portal's address to the state of the PIN, by a mailed code. */
export const signInByCode = async (page: Page, stack: Stack, account: string): Promise<void> => {
  const before = (await stack.mails()).length
  await page.goto(stack.portalUrl)
  await page.getByLabel('Mail address, user name or extension').fill(account)
  await page.getByRole('button', { name: 'Mail me a code' }).click()
  await expect(heading(page, 'Enter the code')).toBeFocused()
  await page.getByLabel('Code from the mail').fill(await codeAfter(stack, before))
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(heading(page, /^Hello/)).toBeFocused()
}

/** Taps a PIN on the page's own keypad. */
export const tap = async (page: Page, pin: string): Promise<void> => {
  const keypad = page.getByRole('group', { name: 'Keypad' })
  for (const digit of pin) await keypad.getByRole('button', { name: digit, exact: true }).tap()
}

/** Chooses a PIN and repeats it, up to the button that sets it. */
export const choosePin = async (page: Page, pin: string): Promise<void> => {
  await page.getByRole('button', { name: 'Set a new PIN' }).tap()
  await expect(heading(page, 'Choose a new PIN')).toBeFocused()
  await tap(page, pin)
  await expect(page.getByText('This PIN is good.')).toBeVisible()
  await page.getByRole('button', { name: 'Next' }).tap()
  await expect(heading(page, 'The same PIN again')).toBeFocused()
  await tap(page, pin)
}

export const setIt = (page: Page): Promise<void> => page.getByRole('button', { name: 'Set this PIN' }).tap()
