import { expect, test } from '../fixtures.ts'
import { openPerson, openTab, statePanel } from '../people.ts'

test('somebody comes and goes: added by keyboard from a template, found, shut out, and deleted by their alias', async ({
  page,
  stack,
  signIn,
  expectAccessible,
}) => {
  await signIn('administrator')
  await expect(page.getByRole('button', { name: 'Add a person' })).toBeVisible()
  await page.getByRole('listbox').focus()
  await page.keyboard.press('n')
  await expect(page.getByRole('heading', { level: 1, name: 'Add a person' })).toBeVisible()
  await expect(page.getByLabel('First name')).toBeFocused()
  await page.keyboard.type('Ada')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Lovelace')
  await expect(page.getByLabel('Display name')).toHaveValue('Ada Lovelace')

  // What is taken is said while it is typed, by whom, and a free number is a press away.
  await page.getByLabel('Alias').fill('mrossi')
  await page.getByLabel('Extension').fill('2041')
  await expect(page.getByText('Marta Rossi (a person) has it already.')).toBeVisible()
  await expect(page.getByText(/^2041 is the extension of Marta Rossi\. Partition: /)).toBeVisible()
  await page.getByLabel('Extension').fill('99811')
  await expect(page.getByText('99811 is the distribution list Facilities team.')).toBeVisible()
  await expectAccessible()
  await page.getByLabel('Extension').fill('2041')
  await page.getByLabel('Alias').fill('alovelace')
  await page.getByRole('button', { name: 'Next free after 2041' }).click()
  await expect(page.getByLabel('Extension')).not.toHaveValue('2041')
  await expect(page.getByText(/^Nobody is known to have it/)).toBeVisible()
  await page.getByLabel('Alias').press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Ada Lovelace' })).toBeVisible()
  expect(
    (await stack.sim.requests()).filter(
      ({ method, url }) => method === 'POST' && url.startsWith('/vmrest/users?'),
    ),
  ).toHaveLength(1)

  await page.getByRole('link', { name: 'Open the person' }).click()
  await page.getByRole('link', { name: 'Extensions' }).click()
  const own =
    (await page
      .getByRole('listitem')
      .getByText(/^20\d\d$/)
      .textContent()) ?? ''
  await page.getByRole('button', { name: 'Add an extension' }).click()
  await page.getByLabel('Extension or SIP address').fill(own)
  await expect(page.getByText(`${own} is this person’s own extension already.`)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Extension or SIP address')).toBeFocused()
  await page.getByLabel('Extension or SIP address').fill('7707712')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved, as read back at')).toBeVisible()
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByLabel('Find a setting').fill('DtmfAccessId')
  await page.locator('input[name="DtmfAccessId"]').fill('7707712')
  await expect(
    page.getByRole('group').getByText('7707712 is an alternate extension of this person already.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Discard' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click()

  await openTab(page, 'Leaving')
  await page.getByRole('button', { name: 'Shut out' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Shut out' }).click()
  await expect(page.getByText('They are shut out.')).toBeVisible()
  await expect(statePanel(page).getByText('Locked by an administrator.')).toBeVisible()

  // In the wrong person's page, a key takes all of it back, also after a deletion that was refused.
  const dialog = page.getByRole('dialog')
  const refused = { outcome: 'refused', steps: [{ step: 'delete', outcome: 'refused' }] }
  await page.route('**/offboarding', (route) => route.fulfill({ json: refused }))
  await page.getByRole('button', { name: 'Delete …' }).click()
  await dialog.getByRole('textbox').fill('alovelace')
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('Not deleted.')).toBeVisible()
  await page.unroute('**/offboarding')
  await page.keyboard.press('z')
  await expect(page.getByText(/^Undone, as Unity confirmed at/)).toBeVisible()
  await expect(statePanel(page).getByText('Locked by an administrator.')).toBeHidden()

  await page.getByRole('button', { name: 'Delete …' }).click()
  await dialog.getByRole('textbox').fill('mrossi')
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await expect(dialog.getByText('This is not the alias.')).toBeVisible()
  await dialog.getByRole('textbox').fill('alovelace')
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('Deleted.')).toBeVisible()
  await page.getByRole('button', { name: 'Back to the search' }).click()
  await page.getByRole('combobox').fill('alovelace')
  await expect(page.getByText('Nobody matches')).toBeVisible()
})

test('who may not add people is not offered it', async ({ page, signIn }) => {
  await signIn('helpdesk')
  await openPerson(page, '2041', 'Marta Rossi')
  await expect(page.getByRole('button', { name: 'Add a person' })).toHaveCount(0)
  await page.keyboard.press('0')
  await expect(page.getByRole('link', { name: 'CUPI' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Leaving' })).toHaveCount(0)
})
