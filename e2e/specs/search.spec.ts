import { expect, test } from '../fixtures.ts'
import { openPerson, statePanel } from '../people.ts'

for (const [what, typed] of [
  ['name', 'mart ross'],
  ['extension', '2041'],
  ['alias', 'mrossi'],
  ['mail address', 'marta.rossi@lab'],
] as const)
  test(`somebody is found by a part of the ${what}`, async ({ page, signIn }) => {
    await signIn('viewer')
    await page.getByRole('combobox').fill(typed)
    await expect(page.getByRole('option', { name: /Marta Rossi/ })).toBeVisible()
    await expect(page).toHaveURL(/[?&]q=/)
  })

test('arrow keys move, Enter opens, and the address brings it all back', async ({ page, signIn }) => {
  await signIn('viewer')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('ross')
  const options = page.getByRole('option')
  await expect(options.first()).toContainText(/ross/i)
  await page.keyboard.press('ArrowDown')
  const second = await options.nth(1).innerText()
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/people\/[\w-]+\?q=ross/)
  const name = await page.getByRole('heading', { level: 1 }).innerText()
  expect(second).toContain(name)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(page.getByRole('combobox')).toHaveValue('ross')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name })).toBeHidden()
})

test('nobody found is said, with the way out', async ({ page, signIn }) => {
  await signIn('viewer')
  await page.getByRole('combobox').fill('zzyzx road')
  await expect(page.getByText('Nobody matches')).toBeVisible()
  await page.getByRole('button', { name: 'Show everybody' }).click()
  await expect(page.getByRole('option').first()).toBeVisible()
})

test('the state of the PIN is said in a sentence, for each that can be', async ({ page, signIn }) => {
  await signIn('helpdesk')
  const said = [
    ['2041', 'Marta Rossi', /^Locked after 3 wrong PINs; opens by itself in \d+ minutes?\.$/],
    ['2077', 'Mario Rossini', /^Nothing stands in the way\.$/],
    ['3120', 'Rosa Martin', /^The PIN expired on /],
    ['2085', 'Sean O’Brien', /^A new PIN must be chosen at the next sign-in\.$/],
    ['2120', 'Noah Newman', /^Has never signed in by telephone\.$/],
    ['2130', 'John Locke', /^Locked by an administrator\.$/],
  ] as const
  for (const [extension, name, sentence] of said) {
    await openPerson(page, extension, name.replace('’', "'"))
    await expect(statePanel(page).getByText(sentence)).toBeVisible()
  }
})

test('a display name that is markup stays text', async ({ page, signIn }) => {
  await signIn('helpdesk')
  await openPerson(page, '2099', '<img src=x onerror=alert(1)>')
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
})

test('on a telephone nothing is cut off and nothing scrolls sideways', async ({ page, signIn }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await signIn('helpdesk')
  await page.getByRole('combobox').fill('2041')
  await page.getByRole('option', { name: /Marta Rossi/ }).click()
  await expect(statePanel(page).getByRole('button', { name: 'Unlock' })).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})
