import { chromium, type Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { openPerson, openReset, shownPin, statePanel, submitReset } from '../people.ts'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Find an act, a page or a person' })

test('from an empty search box to a new PIN are seven keys and no mouse', async ({ page, signIn, stack }) => {
  await signIn('helpdesk')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.evaluate(() => {
    const counts = { keydown: 0, pointerdown: 0 }
    Object.assign(window, { counts })
    document.addEventListener('keydown', () => (counts.keydown += 1), true)
    document.addEventListener('pointerdown', () => (counts.pointerdown += 1), true)
  })
  for (const key of ['2', '0', '7', '7', 'Enter', 'r', 'Enter']) await page.keyboard.press(key)
  const pin = await shownPin(page)
  expect(await page.evaluate(() => Reflect.get(window, 'counts'))).toEqual({ keydown: 7, pointerdown: 0 })
  expect(await stack.sim.phone('2077', pin)).toBe('must-change')
})

test('a link with a ticket opens the person, and what is done carries the ticket', async ({
  page,
  signIn,
}) => {
  await signIn('helpdesk', '/?q=2041&ticket=INC0012')
  await expect(page.getByRole('heading', { level: 1, name: 'Marta Rossi' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Remove: Ticket INC0012' })).toBeVisible()
  await openReset(page)
  await expect(page.getByLabel('Ticket or note')).toHaveValue('INC0012')
  await page.keyboard.press('Escape')
  // The next caller has another one.
  await openPerson(page, '2077', 'Mario Rossini')
  await expect(page).not.toHaveURL(/ticket/)
  await openReset(page)
  await expect(page.getByLabel('Ticket or note')).toHaveValue('')
})

test('the palette offers what the operator may do, and does it', async ({ page, signIn }) => {
  await signIn('helpdesk')
  await openPerson(page, '2077', 'Mario Rossini')
  await expect(statePanel(page).getByText('Nothing stands in the way.')).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(palette(page).getByRole('combobox')).toBeFocused()
  await page.keyboard.type('reset')
  await expect(palette(page).getByRole('option', { name: 'Reset PIN' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /Mario Rossini/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('rosa martin')
  await expect(palette(page).getByRole('option', { name: /Rosa Martin/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Rosa Martin' })).toBeFocused()
})

test('the palette offers nothing that the role may not do', async ({ page, signIn }) => {
  await signIn('viewer')
  await openPerson(page, '2077', 'Mario Rossini')
  await expect(statePanel(page).getByText('Nothing stands in the way.')).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(palette(page).getByRole('option', { name: 'Second factor' })).toBeVisible()
  await expect(palette(page).getByRole('option', { name: /PIN$|Unlock|Audit|Admin$/ })).toHaveCount(0)
})

test('who was opened is found again, on the page and in the palette', async ({ page, signIn }) => {
  await signIn('viewer')
  // Unity does not answer before they are left again: the list knew who it was.
  const held = Promise.withResolvers<void>()
  await page.route(/\/vmrest\/users\/[\w-]+$/, async (route) => {
    await held.promise
    await route.fallback()
  })
  await openPerson(page, '2041', 'Marta Rossi')
  await page.getByRole('link', { name: 'People' }).click()
  await expect(
    page.getByRole('region', { name: 'Recently opened' }).getByRole('link', { name: /Marta Rossi/ }),
  ).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(palette(page).getByRole('option', { name: /Marta Rossi/ })).toBeVisible()
  held.resolve()
})

test('what a row shows is chosen once for this browser', async ({ page, signIn }) => {
  await signIn('viewer', '/people?q=2041')
  const row = page.getByRole('option', { name: /Marta Rossi/ })
  await expect(row).toContainText('mrossi')
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByLabel('Alias').uncheck()
  await expect(row).not.toContainText('mrossi')
  await page.reload()
  await expect(row).toBeVisible()
  await expect(row).not.toContainText('mrossi')
})

test('people are selected by keys, and their addresses go along', async ({ page, signIn, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await signIn('viewer', '/people?q=marta.rossi')
  await expect(page.getByRole('option', { name: /Marta Rossi/ }).first()).toBeVisible()
  await page.getByRole('listbox').focus()
  for (const key of ['m', ' ']) await page.keyboard.press(key)
  const bar = page.getByRole('region', { name: 'Selected people' })
  await expect(bar.getByText('1 selected')).toBeVisible()
  await bar.getByRole('button', { name: 'Copy mail addresses' }).click()
  await expect(bar.getByText('1 address copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('marta.rossi@lab.example')
  const download = page.waitForEvent('download')
  await bar.getByRole('button', { name: 'Save as CSV' }).click()
  expect((await download).suggestedFilename()).toBe('people.csv')
  await page.keyboard.press('m')
  await expect(bar).toBeHidden()
})

test('a worklist shows whom it is about, and the rows say why', async ({ page, signIn }) => {
  await signIn('viewer')
  await page.getByRole('combobox').fill('2041')
  await expect(page.getByRole('option', { name: /Marta Rossi.*Locked/ })).toBeVisible()
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('button', { name: /^Locked now/ }).click()
  await expect(page).toHaveURL(/list=locked/)
  await expect(page.getByRole('button', { name: 'Remove: Locked now' })).toBeVisible()
})

test('who leaves the page is asked while something is typed, and finds no PIN on the way back', async ({
  stack,
  launchOptions,
}) => {
  // Playwright keeps pages from being put away whole; people's browsers do not.
  const browser = await chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  const page = await browser.newPage({ baseURL: stack.url, locale: 'en-GB' })
  await page.goto('/')
  await page.getByLabel('Name').fill('helpdesk')
  await page.getByLabel('Password').fill(stack.password('helpdesk'))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await openPerson(page, '2077', 'Mario Rossini')
  await openReset(page)
  await page.getByLabel('Ticket or note').pressSequentially('INC0012')
  const asked = page.waitForEvent('dialog')
  await page.evaluate(() => void setTimeout(() => location.assign('/healthz')))
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  await expect(page.getByLabel('Ticket or note')).toHaveValue('INC0012')
  await submitReset(page)
  const pin = await shownPin(page)
  await page.goto('/healthz')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Mario Rossini' })).toBeVisible()
  await expect(page.getByRole('combobox')).toHaveValue('2077')
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(pin)
  await expect(page.getByText('Say:')).toBeHidden()
  await browser.close()
})
