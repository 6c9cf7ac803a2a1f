import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { openPerson, openReset, shownPin, signOut, submitReset } from '../people.ts'

test('an operator signs in and out', async ({ page, signIn, context }) => {
  await signIn('helpdesk')
  const cookies = await context.cookies()
  expect(cookies).toMatchObject([{ name: '__Host-desk', httpOnly: true, secure: true, sameSite: 'Strict' }])
  await signOut(page)
  await page.goto('/people')
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
})

test('a wrong password and an unknown name are refused in the same words', async ({ page, stack }) => {
  await page.goto('/')
  for (const [name, password] of [
    ['helpdesk', 'not the password'],
    ['nobody-of-this-name', stack.password('helpdesk')],
  ] as const) {
    await page.getByLabel('Name').fill(name)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByText('The name or the password is wrong.')).toBeVisible()
    await page.reload()
  }
  expect((await page.request.get('/api/session')).status()).toBe(401)
})

test('signing in leads back to the link that was opened', async ({ page, signIn }) => {
  await signIn('helpdesk', '/people?q=rosa%20martin')
  await expect(page.getByRole('option', { name: /Rosa Martin/ })).toBeVisible()
})

const endings: readonly { readonly how: string; readonly end: (context: BrowserContext) => Promise<void> }[] =
  [
    { how: 'ends', end: (context) => context.clearCookies() },
    {
      how: 'another tab has ended',
      end: async (context) => {
        const other = await context.newPage()
        await other.goto('/')
        await signOut(other)
        await other.close()
      },
    },
  ]

for (const { how, end } of endings)
  test(`a session that ${how} in the middle of a reset goes on where it was after signing in again`, async ({
    page,
    signIn,
    context,
    stack,
  }) => {
    await signIn('helpdesk')
    await openPerson(page, '2041', 'Marta Rossi')
    await openReset(page)
    await page.getByLabel('Ticket or note').fill('INC0012')
    await end(context)
    await submitReset(page)
    const renewal = page.getByRole('dialog', { name: 'Your session has ended' })
    await expect(renewal).toBeVisible()
    expect(await stack.sim.writes()).toEqual([])
    await expect(page.getByLabel('Ticket or note')).toHaveValue('INC0012')
    await renewal.getByLabel('Password').fill(stack.password('helpdesk'))
    await renewal.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(renewal).toBeHidden()
    await expect(page.getByText('Say:')).toBeVisible()
    expect(await stack.sim.writes()).toHaveLength(1)
  })

const back = (page: Page): Promise<void> => page.evaluate(() => history.back())

const question = (page: Page) => page.getByRole('dialog', { name: 'You typed something that is not saved' })

test('nothing that is typed is lost by Back, a link, a key or a press beside, unless somebody says so', async ({
  page,
  signIn,
}) => {
  await signIn('administrator')
  await openPerson(page, '2077', 'Mario Rossini')
  const ticket = page.getByLabel('Ticket or note')
  const reset = page.getByRole('dialog', { name: /^Reset the PIN/ })
  await openReset(page)
  const { href } = new URL(page.url())
  await back(page)
  await expect(reset).toBeHidden()
  expect(page.url()).toBe(href)

  await openReset(page)
  await ticket.fill('INC0012')
  await back(page)
  await expect(question(page).getByRole('listitem')).toHaveText('Reset PIN')
  await page.keyboard.press('Escape')
  await expect(question(page)).toBeHidden()
  await expect(ticket).toBeFocused()
  await page.mouse.click(5, 400)
  await expect(ticket).toHaveValue('INC0012')
  await ticket.focus()
  await back(page)
  await question(page).getByRole('button', { name: 'Leave' }).click()
  await expect(reset).toBeHidden()
  expect(page.url()).toBe(href)

  await page.getByRole('link', { name: 'Extensions' }).click()
  await page.getByRole('button', { name: 'Add an extension' }).click()
  const extension = page.getByLabel('Extension or SIP address')
  await extension.fill('5907')
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('1')
  await expect(question(page)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(extension).toHaveValue('5907')
  await extension.fill('')
  await page.getByRole('link', { name: 'Settings' }).click()

  await page.getByLabel(/^Find a setting/).fill('manager')
  const manager = page.getByLabel('Manager')
  await manager.fill('Harriet')
  await page.getByRole('link', { name: 'Audit log' }).click()
  await expect(question(page)).toContainText('Settings: Manager')
  await question(page).getByRole('button', { name: 'Stay' }).click()
  await expect(manager).toHaveValue('Harriet')
  await page.getByRole('button', { name: /^Account/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await question(page).getByRole('button', { name: 'Leave' }).click()
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
})

test('another operator in another tab leaves nothing of the former one on this page', async ({
  page,
  signIn,
  context,
  stack,
}) => {
  await signIn('helpdesk')
  await openPerson(page, '2077', 'Mario Rossini')
  await openReset(page)
  await submitReset(page)
  const pin = await shownPin(page)
  const other = await context.newPage()
  await other.goto('/people')
  await signOut(other)
  await other.getByLabel('Name').fill('viewer')
  await other.getByLabel('Password').fill(stack.password('viewer'))
  await other.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: /^Account: viewer/ })).toBeVisible()
  await expect(page.getByText('Mario Rossini')).toHaveCount(0)
  expect(await page.content()).not.toContain(pin)
})

test('a part that a deploy has taken away is told in plain words, and takes nothing typed with it', async ({
  page,
  signIn,
}) => {
  await signIn('administrator')
  await openPerson(page, '2077', 'Mario Rossini')
  await page.getByRole('link', { name: /^Addresses/ }).click()
  await page.getByRole('button', { name: 'Add an address' }).click()
  await page.getByLabel('Mail address').fill('mario@new')
  await page.route('**/assets/**', (route) => route.fulfill({ status: 404 }))
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'A part of Unity Desk could not be loaded.' })).toBeVisible()
  await page.getByRole('button', { name: 'Load the page again' }).click()
  await question(page).getByRole('button', { name: 'Stay' }).click()
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(page.getByLabel('Mail address')).toHaveValue('mario@new')
  await page.getByRole('link', { name: 'Audit log' }).click()
  await question(page).getByRole('button', { name: 'Leave' }).click()
  await expect(page.getByRole('alert')).toContainText('A part of Unity Desk could not be loaded.')
  await page.unroute('**/assets/**')
  await page.getByRole('button', { name: 'Load the page again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Audit log' })).toBeVisible()
})
