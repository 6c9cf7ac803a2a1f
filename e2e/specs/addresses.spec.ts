import { expect, test } from '../fixtures.ts'
import { openAddresses, openPerson } from '../people.ts'

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

test('an address that somebody else has is refused with the owner named', async ({ page, stack }) => {
  await page.getByRole('button', { name: 'Add an address' }).click()
  await page.getByLabel('Mail address').fill('rosa.martin@old.example')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/It belongs to/)).toBeVisible()
  await page.getByRole('link', { name: 'Rosa Martin' }).click()
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
