import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import type { Role } from '@unity-desk/contract'
import { startStack, type Stack } from './stack.ts'

type Worker = { readonly stack: Stack }

type Test = {
  /** Signs in by the form, as a person would, and waits for what the role comes to first. */
  readonly signIn: (role: Role, path?: string) => Promise<void>
  /** Fails the test where the page as it stands breaks an accessibility rule; another page where one is given. */
  readonly expectAccessible: (other?: Page) => Promise<void>
  /** What the browser refused by the page's own policy, and errors that nobody caught. */
  readonly complaints: string[]
}

const watch = (page: Page, complaints: string[]): void => {
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted Type/i.test(message.text())) complaints.push(message.text())
  })
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
}

export const test = base.extend<Test, Worker>({
  stack: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const stack = await startStack()
      await use(stack)
      await stack.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ stack }, use) => use(stack.url),
  complaints: [
    async ({ page, stack }, use) => {
      await stack.sim.reset()
      const complaints: string[] = []
      watch(page, complaints)
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
  signIn: async ({ page, stack }, use) => {
    await use(async (role, path = '/') => {
      await page.goto(path)
      await page.getByLabel('Name').fill(role)
      await page.getByLabel('Password').fill(stack.password(role))
      await page.getByRole('button', { name: 'Sign in' }).click()
      // Who may not see people has no search box.
      const first =
        role === 'auditor'
          ? page.getByRole('heading', { level: 1, name: 'Audit log' })
          : page.getByRole('combobox', { name: /find a person/i })
      await expect(first).toBeVisible()
    })
  },
  expectAccessible: async ({ page }, use) => {
    await use(async (other = page) => {
      // A page here is one frame, so that no second page is needed to gather the results; only what is wrong is told.
      const { violations } = await new AxeBuilder({ page: other })
        .options({ resultTypes: ['violations'], preload: false })
        .setLegacyMode()
        .analyze()
      expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([])
    })
  },
})

export { expect }
