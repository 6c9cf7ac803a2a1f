import { expect, test } from '../fixtures.ts'
import { hold } from '../hold.ts'
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
  // The list beside it follows there and back.
  const row = page.getByRole('option', { name: /2041/ })
  await page.getByLabel('Find a setting').fill('department')
  await page.locator('input[name="Department"]').fill('Archive')
  await page.keyboard.press('Enter')
  await expect(row).toContainText('Archive')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(row).not.toContainText('Archive')
  await page.getByLabel('Find a setting').fill('manager')
  // What is typed while it is saved stays, and is no part of what was saved.
  const release = await hold(page, 'PUT')
  await manager.fill('Harriet')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-busy', 'true')
  await manager.fill('Harriet Lead')
  release()
  await expect(page.getByText(/^Saved, as read back at/)).toBeVisible()
  await expect(manager).toHaveValue('Harriet Lead')
  await expect(manager).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Save' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.reload()
  await page.getByText('Who they are').waitFor()
  await expect(manager).toHaveValue('Harriet Lead')
  // What Unity has is chosen by a part of its name, and Enter takes it before it saves.
  await page.getByLabel('Find a setting').fill('cosobj')
  const service = page.getByRole('combobox', { name: 'Class of service' })
  // A name that came after the focus would stand before what is typed.
  await expect(service).toHaveValue('Voice Mail User COS')
  await service.focus()
  await page.keyboard.type('executive')
  await expect(page.getByRole('option', { name: 'Executive COS' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(service).toHaveValue('Executive COS')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Saved, as read back at/)).toBeVisible()
  // Where Unity is asked for what is typed, the whole name finds it as well as its beginning does.
  await page.getByLabel('Find a setting').fill('exittargethandler')
  const handler = page.getByRole('combobox', { name: /handler/i })
  await expect(handler).toHaveValue('Not set')
  await handler.focus()
  const found = page.getByRole('listbox', { name: /handler/i }).getByRole('option')
  await page.keyboard.type('Sale')
  await expect(found).toHaveText(['Sales'])
  await page.keyboard.type('s')
  await expect(found).toHaveText(['Sales'])
  await page.keyboard.press('Enter')
  await expect(handler).toHaveValue('Sales')
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
  // While it is under way it is not left, so that what comes of it is told here.
  const release = await hold(page, 'DELETE')
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Delete: 59042' }).click()
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await expect(dialog.getByRole('button', { name: 'Delete' })).toHaveAttribute('aria-busy', 'true')
  const keep = dialog.getByRole('button', { name: 'Keep it' })
  await keep.dispatchEvent('click')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(keep).toHaveAttribute('aria-disabled', 'true')
  release()
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

test('of two people put on a list the second waits for the first, and is taken back alone', async ({
  page,
  signIn,
}) => {
  await signIn('administrator')
  await openPerson(page, '2077', 'Mario Rossini')
  await page.keyboard.press('7')
  await page.getByRole('button', { name: 'Add a list' }).click()
  await page.keyboard.type('Night shift')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Edit: Night shift' }).click()
  const release = await hold(page, 'POST')
  const find = page.getByLabel('Find a person to add')
  await find.fill('marta rossi')
  await page.getByRole('button', { name: 'Add Marta Rossi' }).click()
  await expect(find).toBeFocused()
  await find.fill('lena keller')
  const other = page.getByRole('button', { name: 'Add Lena Keller' })
  await expect(other).toHaveAttribute('aria-disabled', 'true')
  await other.dispatchEvent('click')
  release()
  await expect(page.getByRole('button', { name: 'Delete: Marta Rossi' })).toBeVisible()
  await other.click()
  await expect(page.getByRole('button', { name: 'Delete: Lena Keller' })).toBeVisible()
  await page.getByRole('region', { name: 'Members' }).getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Delete: Lena Keller' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Delete: Marta Rossi' })).toBeVisible()
})
