import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { openPerson, openReset, openTab, shownPin, signOut, statePanel, submitReset } from '../people.ts'

const row = (page: Page, text: RegExp) =>
  page.getByRole('listitem').getByRole('button', { name: text }).first()

test('the auditor comes to the log, and finds by keyboard who reset whose PIN and why', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn('helpdesk')
  await expect(page.getByRole('link', { name: /Audit log/ })).toBeHidden()
  await openPerson(page, '2041', 'Marta Rossi')
  const about = page.getByRole('navigation', { name: 'About this person' })
  await about.getByRole('button', { name: 'More' }).click()
  await expect(about.getByRole('link', { name: 'Changes' })).toBeVisible()
  await expect(about.getByRole('link', { name: 'History' })).toBeHidden()
  await page.keyboard.press('Escape')
  await openReset(page)
  await page.getByLabel('Ticket or note').fill('INC0012')
  await submitReset(page)
  const pin = await shownPin(page)
  await page.getByRole('button', { name: 'Done' }).click()
  await signOut(page)

  await signIn('auditor')
  await expect(page).toHaveURL(/\/audit$/)
  await expect(page.getByRole('combobox', { name: 'Find a person' })).toBeHidden()
  await expect(row(page, /PIN reset.*Marta Rossi.*INC0012.*helpdesk.*Done/)).toBeVisible()
  await expectAccessible()

  await page.getByLabel('What was done').selectOption('PIN reset')
  await expect(page).toHaveURL(/action=users\.pin\.reset/)
  await page.getByLabel('What was done').blur()
  await expect(page.getByRole('listitem').getByRole('button', { name: /Sign-in/ })).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(row(page, /PIN reset/)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('definition').filter({ hasText: 'generated' })).toBeVisible()
  await expect(page.getByText('127.0.0.1', { exact: true })).toBeVisible()
  expect(await page.getByRole('main').innerText()).not.toContain(pin)
  await expectAccessible()

  await page.reload()
  await expect(page.getByRole('definition').filter({ hasText: 'generated' })).toBeVisible()
  await row(page, /PIN reset/).focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('definition')).toHaveCount(0)
})

test('what is shown is exported, as a table and line by line', async ({ page, signIn }) => {
  await signIn('auditor', '/audit?actor=auditor&action=session.begin')
  await expect(row(page, /Sign-in.*auditor.*Done/)).toBeVisible()
  for (const [format, first] of [
    ['CSV', /^\uFEFFseq,at,phase,action,result/],
    ['NDJSON', /^\{.*"action":"session\.begin"/],
  ] as const) {
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name: `Export what is shown as ${format}` }).click()
    const file = await readFile(await (await coming).path(), 'utf8')
    expect(file).toMatch(first)
    expect(file).not.toContain('helpdesk')
  }
})

test('a filter narrows the log, stands in the address, and is taken back step by step', async ({
  page,
  signIn,
}) => {
  await signIn('auditor')
  await page.getByLabel('Operator').fill('nobody-of-this-name')
  await expect(page.getByText('Nothing matches.')).toBeVisible()
  await expect(page).toHaveURL(/actor=nobody-of-this-name/)
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect(page).toHaveURL(/\/audit$/)
  await expect(page.getByLabel('Operator')).toHaveValue('')
  await expect(row(page, /Sign-in/)).toBeVisible()
  await page.getByLabel('What came of it').selectOption('denied')
  await expect(page).toHaveURL(/result=denied/)
  await page.goBack()
  await expect(page.getByLabel('What came of it')).toHaveValue('')
})

test('a person has their history on their own page', async ({ page, signIn, expectAccessible }) => {
  await signIn('administrator')
  await openPerson(page, '2077', 'Mario Rossini')
  await openReset(page)
  await submitReset(page)
  await shownPin(page)
  await page.getByRole('button', { name: 'Done' }).click()
  await openTab(page, 'History')
  await expect(row(page, /PIN reset.*administrator.*Done/)).toBeVisible()
  await expect(row(page, /Look at a person.*administrator/)).toBeVisible()
  await expectAccessible()
  await page.getByRole('link', { name: 'Open in the audit log' }).click()
  await expect(page).toHaveURL(/\/audit\?target=/)
  await expect(page.getByRole('search').getByText('Mario Rossini')).toBeVisible()
})

test('an act whose ending nobody knows waits to be checked', async ({
  page,
  signIn,
  stack,
  expectAccessible,
}) => {
  await signIn('administrator')
  await openPerson(page, '2041', 'Marta Rossi')
  await expect(statePanel(page).getByRole('button', { name: 'Reset PIN' })).toBeVisible()
  await page.getByRole('link', { name: /^Addresses/ }).click()
  await page.getByRole('button', { name: 'Add an address' }).click()
  await page.getByLabel('Mail address').fill('marta@new.example')
  await stack.sim.fault({
    kind: 'reset-after-apply',
    times: 1,
    match: { method: 'POST', path: '/smtpproxyaddresses' },
  })
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('marta@new.example added')).toBeVisible()
  // The server would read back by itself how it ended; as long as it cannot, the act stays to be checked.
  await stack.sim.clearFaults()
  await stack.sim.fault({
    kind: 'status',
    status: 500,
    match: { method: 'GET', path: '/smtpproxyaddresses' },
  })

  await page.getByRole('link', { name: /Audit log/ }).click()
  await expect(page).toHaveURL(/\/audit$/)
  await page.reload()
  await expect(page.getByRole('link', { name: /Audit log.*\d+ to be checked/ })).toBeVisible()
  // Other tests of this worker may have left some of their own.
  await page.getByRole('link', { name: /^Show (it|them)$/ }).click()
  await expect(page).toHaveURL(/result=unknown/)
  await row(page, /New address.*Marta Rossi.*administrator.*To be checked/)
    .first()
    .click()
  await expect(page.getByText('nobody knows whether it was applied')).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: 'marta@new.example' })).toBeVisible()
  await expectAccessible()
})

test('who may not read the log is told so', async ({ page, signIn, expectAccessible }) => {
  await signIn('helpdesk', '/people')
  await page.goto('/audit')
  await expect(page.getByText('This is not for your role.')).toBeVisible()
  await expectAccessible()
  expect((await page.request.get('/api/audit')).status()).toBe(403)
})
