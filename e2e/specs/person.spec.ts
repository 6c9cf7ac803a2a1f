import { expect, test } from '../fixtures.ts'
import { expectRevealed, openPerson, openTab } from '../people.ts'

test('a setting is found and changed by keyboard alone, and just that is sent', async ({
  page,
  signIn,
  stack,
  expectAccessible,
}) => {
  await signIn('administrator')
  await openPerson(page, '2041', 'Marta Rossi')
  await page.keyboard.press('4')
  await expect(page.getByText('138 settings')).toBeVisible()
  await expectAccessible()
  await page.keyboard.press('s')
  await page.keyboard.type('manager')
  const manager = page.getByLabel('Manager')
  await expect(page.getByText('1 of 138 settings')).toBeVisible()
  await manager.focus()
  await page.keyboard.type('Harriet Lead')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Saved, as read back at/)).toBeVisible()
  expect((await stack.sim.writes()).map(({ method }) => method)).toEqual(['PUT'])
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.keyboard.press('z')
  await expect(manager).not.toHaveValue('Harriet Lead')
  await manager.fill('Harriet Lead')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.reload()
  await page.getByText('Who they are').waitFor()
  await expect(manager).toHaveValue('Harriet Lead')
  // What Unity has is chosen by a part of its name, and Enter takes it before it saves.
  await page.getByLabel('Find a setting').fill('cosobj')
  const service = page.getByRole('combobox', { name: 'Class of service' })
  await service.focus()
  await page.keyboard.type('executive')
  await expect(page.getByRole('option', { name: 'Executive COS' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(service).toHaveValue('Executive COS')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Saved, as read back at/)).toBeVisible()
  await page.getByLabel('Find a setting').fill('')
  // What was typed is not lost by a key that leads away.
  await manager.fill('Somebody else')
  await page.getByRole('link', { name: 'Overview' }).click()
  await page.getByRole('button', { name: 'Stay' }).click()
  await expect(manager).toHaveValue('Somebody else')
})

test('a number is added, changed and deleted, and what CUPI says of it is seen', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn('administrator')
  await openPerson(page, '2041', 'Marta Rossi')
  await page.keyboard.press('5')
  await expect(page.getByRole('button', { name: 'Add an extension' })).toBeVisible()
  await page.keyboard.press('a')
  await page.keyboard.type('59041')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Edit: 59041' })).toBeVisible()
  await expectAccessible()
  await page.getByRole('button', { name: 'Edit: 59041' }).click()
  await page.getByLabel('Extension or SIP address').fill('59042')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Delete: 59042' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('button', { name: 'Edit: 59042' })).toBeHidden()
  await expect(page.getByText(/^Saved, as read back at/)).toBeVisible()
  await page.keyboard.press('z')
  await expect(page.getByRole('status').filter({ hasText: /Undone, as Unity confirmed at/ })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Edit: 59042' })).toBeVisible()
  await openTab(page, 'CUPI')
  await expect(page.getByText('"DtmfAccessId": "2041"')).toBeVisible()
  await page.keyboard.press('x')
  await expect(page.getByText('<DtmfAccessId>2041</DtmfAccessId>')).toBeVisible()
})

test('a web password is made, shown once and gone; one of the directory is refused with the reason', async ({
  page,
  signIn,
  stack,
}) => {
  await signIn('administrator')
  await openPerson(page, '2041', 'Marta Rossi')
  await page.keyboard.press('2')
  await expect(page.getByRole('button', { name: 'Reset password' })).toBeVisible()
  await page.keyboard.press('w')
  await page.keyboard.press('Enter')
  await expectRevealed(page)
  expect((await stack.sim.writes()).map(({ path }) => path.split('/').at(-1))).toEqual(['password'])
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText(/^Password changed at .*, as read back from Unity\.$/)).toBeVisible()
  await openPerson(page, '2110', 'Lena Keller')
  await page.keyboard.press('2')
  await expect(page.getByText('The company directory owns it.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Reset password' })).toBeHidden()
})
