import { expect, type Page } from '@playwright/test'
import type { Stack } from './stack.ts'

// What a person does on the portal, through the page alone.

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** What a mail that came after so many others has of this shape: mails of what was done before may still be on their way. */
export const mailed = async (stack: Stack, before: number, shape: RegExp, to = ''): Promise<string> => {
  const found = async (): Promise<string | undefined> =>
    (await stack.mails())
      .slice(before)
      .filter((mail) => mail.to.includes(to))
      .map(({ text }) => shape.exec(text)?.[0])
      .find(Boolean)
  await expect.poll(found).toBeDefined()
  return (await found()) ?? ''
}

const CODE = /^\d{8}$/m

/** From the portal's address to the state of the PIN, by a mailed code. */
export const signInByCode = async (page: Page, stack: Stack, account: string): Promise<void> => {
  const before = (await stack.mails()).length
  await page.goto(stack.portalUrl)
  await page.getByLabel('Mail address, user name or extension').fill(account)
  await page.getByRole('button', { name: 'Mail me a code' }).click()
  await expect(heading(page, 'Enter the code')).toBeFocused()
  await page.getByLabel('Code from the mail').fill(await mailed(stack, before, CODE))
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(heading(page, /^Hello/)).toBeFocused()
}

/** Taps a PIN on the page's own keypad. */
export const tap = async (page: Page, pin: string): Promise<void> => {
  const keypad = page.getByRole('group', { name: 'Keypad' })
  for (const digit of pin) await keypad.getByRole('button', { name: digit, exact: true }).tap()
}

/** Types a PIN and repeats it, up to the button that sets it. */
export const choosePin = async (page: Page, pin: string): Promise<void> => {
  await expect(heading(page, 'Choose a new PIN')).toBeFocused()
  await tap(page, pin)
  await expect(page.getByText('This PIN is good.')).toBeVisible()
  await page.getByRole('button', { name: 'Next' }).tap()
  await expect(heading(page, 'The same PIN again')).toBeFocused()
  await tap(page, pin)
}

export const setIt = (page: Page): Promise<void> => page.getByRole('button', { name: 'Set this PIN' }).tap()
