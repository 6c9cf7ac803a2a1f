import type { Locator, Page } from '@playwright/test'
import { asHelpdesk } from '../agent.ts'
import { expect, test as base } from '../fixtures.ts'
import { openPerson, openReset, shownPin, statePanel, submitReset } from '../people.ts'
import { signInByCode } from '../portal.ts'
import { startStack, type Stack } from '../stack.ts'

const test = base.extend<object, { readonly stack: Stack }>({
  stack: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const stack = await startStack([], { CALLER_VERIFICATION: 'required' })
      await use(stack)
      await stack.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})

const question = (page: Page, name: string): Locator =>
  page.getByRole('dialog', { name: `Is the caller really ${name}?` })

const codeFor = async (stack: Stack, word: string): Promise<string> => {
  await expect.poll(async () => (await stack.mails()).some(({ text }) => text.includes(word))).toBe(true)
  const mail = (await stack.mails()).findLast(({ text }) => text.includes(word))
  return /^(\d{8})$/m.exec(mail?.text ?? '')?.[1] ?? ''
}

const wordIn = async (dialog: Locator): Promise<string> =>
  (await dialog.locator('[translate="no"]').textContent()) ?? ''

test('a caller reads back the code from their mail, and the reset goes on by itself', async ({
  page,
  signIn,
  stack,
  expectAccessible,
}) => {
  await signIn('helpdesk')
  await openPerson(page, '2077', 'Mario Rossini')
  await expect(page.getByText('Caller not verified')).toBeVisible()
  await page.keyboard.press('r')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Enter')
  const dialog = question(page, 'Mario Rossini')
  await expect(dialog.getByRole('button', { name: 'Send the code' })).toBeFocused()
  await expectAccessible()
  await page.keyboard.press('Enter')
  const field = dialog.getByLabel('Code that the caller reads')
  await expect(field).toBeFocused()
  await expectAccessible()
  const word = await wordIn(dialog)
  const code = await codeFor(stack, word)
  expect(await stack.sim.writes()).toEqual([])

  await page.keyboard.type(code === '00000000' ? '11111111' : '00000000')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('4 attempts are left')).toBeVisible()
  await expect(field).toBeFocused()
  await page.keyboard.type(`${code.slice(0, 4)} ${code.slice(4)}`)
  await page.keyboard.press('Enter')
  expect(await stack.sim.phone('2077', await shownPin(page))).toBe('must-change')
  expect(await stack.sim.writes()).toHaveLength(1)
})

test('a colleague vouches, and whoever asked goes on without a key', async ({
  page,
  browser,
  signIn,
  stack,
}) => {
  await signIn('helpdesk')
  await openPerson(page, '2041', 'Marta Rossi')
  await statePanel(page).getByRole('button', { name: 'Unlock' }).click()
  const dialog = question(page, 'Marta Rossi')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('c')
  await dialog.getByRole('button', { name: 'Ask a colleague' }).click()
  await expect(dialog.getByText('Waiting for a colleague.')).toBeVisible()

  const context = await browser.newContext({ baseURL: stack.url })
  const other = await context.newPage()
  await other.goto('/waiting')
  await other.getByLabel('Name').fill('administrator')
  await other.getByLabel('Password').fill(stack.password('administrator'))
  await other.getByRole('button', { name: 'Sign in' }).click()
  const row = other.getByRole('listitem').filter({ hasText: 'Marta Rossi' })
  await expect(row.getByText('helpdesk asks for: Unlock the PIN')).toBeVisible()
  await other.keyboard.press('b')
  await other.getByRole('dialog').getByRole('button', { name: 'Vouch' }).click()
  await expect(other.getByText('You have vouched. helpdesk can go on.')).toBeVisible()
  await expect(row).toBeHidden()
  await context.close()

  await expect(page.getByText(/^Unlocked at .*, as read back from Unity\.$/)).toBeVisible()
  expect(await stack.sim.writes()).toHaveLength(1)
})

test('a caller can be verified before anything is done, and nobody who was not is let in', async ({
  page,
  signIn,
  stack,
}) => {
  await signIn('helpdesk')
  await openPerson(page, '3120', 'Rosa Martin')
  await page.keyboard.press('v')
  const dialog = question(page, 'Rosa Martin')
  await dialog.getByRole('button', { name: 'Send the code' }).click()
  await dialog.getByLabel('Code that the caller reads').fill(await codeFor(stack, await wordIn(dialog)))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Caller verified: New PIN')).toBeVisible()
  await openReset(page)
  await submitReset(page)
  expect(await stack.sim.phone('3120', await shownPin(page))).toBe('must-change')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText('Caller not verified')).toBeVisible()

  await page.keyboard.press('r')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('The caller is not verified.')).toBeVisible()
  expect(await stack.sim.writes()).toHaveLength(1)
})

test('the person sees on the portal the word that the agent reads out', async ({ page, stack }) => {
  await signInByCode(page, stack, '3120')
  const { ObjectId, post } = await asHelpdesk(stack, '3120')
  const started = await post('/api/verifications', {
    target: ObjectId,
    action: 'pin-reset',
    method: 'mail-code',
  })
  const { word } = started as { word: string }
  await page.getByText('Somebody from the helpdesk is on the line').click()
  await page.getByRole('button', { name: 'Look again' }).click()
  await expect(page.getByText(`The helpdesk says: ${word}`)).toBeVisible()
})
