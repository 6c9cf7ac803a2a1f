import { expect, test } from '../fixtures.ts'
import { openAddresses, openPerson, openTab } from '../people.ts'

test.beforeEach(async ({ page, signIn }) => {
  await signIn('helpdesk')
  await openPerson(page, '2041', 'Marta Rossi')
  await openAddresses(page)
})

test('an address is added, changed and deleted', async ({ page, stack }) => {
  await page.getByRole('button', { name: 'Add an address' }).click()
  await page.getByLabel('Mail address').fill('marta@new.example')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/^marta@new\.example added, as read back at/)).toBeVisible()

  await page.getByRole('button', { name: 'Edit marta@new.example' }).click()
  await page.getByLabel('Mail address').fill('m.rossi@new.example')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Changed to m\.rossi@new\.example, as read back at/)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Edit m.rossi@new.example' })).toBeVisible()

  await page.getByRole('button', { name: 'Delete m.rossi@new.example' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('button', { name: 'Delete m.rossi@new.example' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText(/^m\.rossi@new\.example deleted, as read back at/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Edit m.rossi@new.example' })).toBeHidden()
  expect((await stack.sim.writes()).map(({ method }) => method)).toEqual(['POST', 'PUT', 'DELETE'])
})

test('an address that somebody else has is refused with the owner named, before it is saved', async ({
  page,
  stack,
}) => {
  await page.getByRole('button', { name: 'Add an address' }).click()
  await page.getByLabel('Mail address').fill('rosa.martin@old.example')
  await expect(page.getByText(/It belongs to/)).toBeVisible()
  await page.getByRole('link', { name: 'Rosa Martin' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Rosa Martin' })).toBeVisible()
  expect(await stack.sim.writes()).toEqual([])
})

test('text that is no mail address is refused before it is sent', async ({ page, stack }) => {
  await page.getByRole('button', { name: 'Add an address' }).click()
  for (const text of ['', 'marta', 'two words@a.example', '<b>@x']) {
    await page.getByLabel('Mail address').fill(text)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByLabel('Mail address')).toHaveAttribute('aria-invalid', 'true')
  }
  expect(await stack.sim.writes()).toEqual([])
})

test('several are saved one by one, and what fails in the middle loses nothing', async ({ page, stack }) => {
  await page.keyboard.press('m')
  const field = page.getByLabel('Mail addresses')
  await field.fill('one@new.example, rosa.martin@old.example\ntwo@new.example; no address')
  const rows = page.getByRole('list', { name: 'What is known of each' }).getByRole('listitem')
  await expect(rows).toHaveText([/Free/, /Taken/, /Free/, /Wrong/])

  // Unity refuses the first of them once, in words of its own.
  await page.route('**/vmrest/smtpproxyaddresses', (route) => route.abort(), { times: 1 })
  await page.keyboard.press('Control+Enter')
  await expect(rows.first()).toContainText('Not saved')
  await expect(field).toHaveValue(/one@new\.example, rosa/)
  await expect(page.getByRole('button', { name: 'Save 2' })).toBeVisible()
  await page.getByRole('button', { name: 'Save 2' }).click()
  await expect(rows).toHaveText([/Added/, /Taken/, /Added/, /Wrong/])
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('button', { name: 'Edit two@new.example' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(/^Undone, as Unity confirmed at/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Edit two@new.example' })).toBeHidden()
  const methods = (await stack.sim.writes()).map(({ method }) => method)
  expect(methods).toEqual(['POST', 'POST', 'DELETE', 'DELETE'])
})

test('a deletion is undone beside its outcome, and stands in the journal as undone', async ({ page }) => {
  await page.getByRole('button', { name: 'Delete m.rossi@old.example' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText(/^m\.rossi@old\.example deleted/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(/^Undone, as Unity confirmed at/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Edit m.rossi@old.example' })).toBeVisible()

  await openTab(page, 'Changes')
  const deletion = page.getByRole('button', { name: /Deletion of an address.*m\.rossi@old\.example/ }).first()
  await expect(deletion).toContainText('Undone')
})

test('a change that somebody changed since is not undone, and shows who has what', async ({ page }) => {
  const edit = async (from: string, to: string): Promise<void> => {
    await page.getByRole('button', { name: `Edit ${from}` }).click()
    await page.getByLabel('Mail address').fill(to)
    await page.keyboard.press('Enter')
    await expect(page.getByText(`Changed to ${to}`)).toBeVisible()
  }
  await edit('m.rossi@old.example', 'first@new.example')
  await edit('first@new.example', 'second@new.example')
  await openTab(page, 'Changes')
  const [latest, earlier] = ['second@new.example', 'first@new.example'].map((address) =>
    page.getByRole('button', { name: new RegExp(`Change to an address.*${address}`) }).first(),
  )
  await earlier?.click()
  await expect(page.getByText('Somebody has changed this since')).toBeVisible()
  await expect(page.getByRole('row', { name: /SmtpAddress/ })).toContainText('second@new.example')
  // What a colleague wrote is not for the helpdesk to destroy.
  await expect(page.getByRole('button', { name: 'Undo anyway' })).toBeDisabled()

  await latest?.click()
  await expect(page.getByRole('button', { name: 'Undo this change', disabled: false })).toBeVisible()
  await page.keyboard.press('z')
  await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.getByText(/^Undone, as Unity confirmed at/)).toBeVisible()
  await expect(latest ?? page.locator('never')).toContainText('Undone')
})

test('addresses move to another domain from a plan, row by row', async ({ page, stack }) => {
  await page.keyboard.press('v')
  await page.getByLabel('From').fill('old.example')
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('moved.example')
  await page.keyboard.press('Enter')
  const rows = page.getByRole('list', { name: 'Addresses in the plan' }).getByRole('listitem')
  await expect(rows).toHaveText([/m\.rossi@old\.example.*m\.rossi@moved\.example.*Ready/])
  const move = async (): Promise<void> => {
    await page.keyboard.press('m')
    await page.getByRole('dialog').getByRole('button', { name: 'Move' }).press('Enter')
    await expect(rows).toContainText(['Done'])
  }
  await move()
  await page.keyboard.press('z')
  await expect(page.getByText(/^Undone, as Unity confirmed at/)).toBeVisible()
  await expect(rows).toContainText(['Ready'])
  await move()
  await page.getByRole('link', { name: 'Back to the person' }).click()
  await expect(page.getByRole('button', { name: 'Edit m.rossi@moved.example' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Edit m.rossi@old.example' })).toBeVisible()
  expect((await stack.sim.writes()).map(({ method }) => method)).toEqual(['POST', 'DELETE', 'POST'])
})

test('it is all done by keyboard', async ({ page }) => {
  await page.keyboard.press('a')
  await page.keyboard.type('by.keyboard@new.example')
  await page.keyboard.press('Enter')
  await expect(page.getByText('by.keyboard@new.example added')).toBeVisible()
  await page.getByRole('button', { name: 'Edit by.keyboard@new.example' }).focus()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).press('Enter')
  await expect(page.getByText('by.keyboard@new.example deleted')).toBeVisible()
})
