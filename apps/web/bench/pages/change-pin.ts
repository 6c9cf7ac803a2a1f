import type { Browser, Page } from '@playwright/test'
import type { Servers } from '../../screens/servers.ts'
import { hinder, newPhone, type Conditions } from './measure.ts'

/** Of a thumb, between two keys. */
const KEY_MS = 250

const codeAfter = async (servers: Servers, before: number): Promise<string> => {
  for (;;) {
    const texts = (await servers.mails()).slice(before)
    const code = texts.map((text) => /^\d{8}$/m.exec(text)?.[0]).find(Boolean)
    if (code !== undefined) return code
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const tap = async (page: Page, pin: string): Promise<void> => {
  const keypad = page.getByRole('group', { name: 'Keypad' })
  for (const digit of pin) {
    await keypad.getByRole('button', { name: digit, exact: true }).tap()
    await page.waitForTimeout(KEY_MS)
  }
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).tap()

/**
 * From the portal's address to the page that says that the PIN is changed, each key with a thumb's time.
 * @returns seconds; what a person takes to read, and to find the mail, comes on top
 */
export const changePin = async (
  browser: Browser,
  servers: Servers,
  extension: string,
  conditions: Conditions,
): Promise<number> => {
  const context = await newPhone(browser)
  try {
    const page = await context.newPage()
    await hinder(page, conditions)
    const before = (await servers.mails()).length
    const start = performance.now()
    await page.goto(servers.portal, { waitUntil: 'commit' })
    const account = page.getByLabel('Mail address, user name or extension')
    await account.pressSequentially(extension, { delay: KEY_MS })
    await press(page, 'Mail me a code')
    const code = await codeAfter(servers, before)
    await page.getByLabel('Code from the mail').pressSequentially(code, { delay: KEY_MS })
    await press(page, 'Go on')
    await press(page, 'Set a new PIN')
    await tap(page, '836194')
    await press(page, 'Next')
    await tap(page, '836194')
    await press(page, 'Set this PIN')
    await page.getByRole('heading', { level: 1, name: 'Your PIN is changed' }).waitFor()
    return (performance.now() - start) / 1000
  } finally {
    await context.close()
  }
}
