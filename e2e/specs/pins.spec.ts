import { expect, test } from '../fixtures.ts'
import { openPerson, openReset, shownPin, statePanel, submitReset } from '../people.ts'

const OLD_PIN = '915264'

test('a locked mailbox is unlocked, and its PIN is what it was', async ({ page, signIn, stack }) => {
  await signIn('helpdesk')
  await openPerson(page, '2041', 'Marta Rossi')
  expect(await stack.sim.phone('2041', OLD_PIN)).toBe('locked')
  await statePanel(page).getByRole('button', { name: 'Unlock' }).click()
  await expect(page.getByText(/^Unlocked at .*, as read back from Unity\.$/)).toBeVisible()
  await expect(statePanel(page).getByText('Nothing stands in the way.')).toBeVisible()
  expect(await stack.sim.phone('2041', OLD_PIN)).toBe('ok')
  expect(await stack.sim.writes()).toHaveLength(1)
})

test('a generated PIN is shown once, opens the mailbox, and is gone', async ({ page, signIn, stack }) => {
  await signIn('helpdesk')
  await openPerson(page, '2041', 'Marta Rossi')
  await openReset(page)
  await submitReset(page)
  const pin = await shownPin(page)
  expect(pin).toMatch(/^[1-9]\d{5,}$/)
  expect(await stack.sim.phone('2041', OLD_PIN)).toBe('wrong')
  expect(await stack.sim.phone('2041', pin)).toBe('must-change')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText(/^PIN changed at .*, as read back from Unity\.$/)).toBeVisible()
  const kept = await page.evaluate(() =>
    JSON.stringify([document.documentElement.outerHTML, { ...localStorage }, { ...sessionStorage }]),
  )
  expect(kept).not.toContain(pin)
  await page.goBack()
  await page.goForward()
  await expect(page.getByText('Say:')).toBeHidden()
})

test('search to reset takes the keyboard alone', async ({ page, signIn, stack }) => {
  await signIn('helpdesk')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('2077')
  await page.keyboard.press('Enter')
  await page.keyboard.press('r')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Enter')
  const pin = await shownPin(page)
  expect(await stack.sim.phone('2077', pin)).toBe('must-change')
  await page.keyboard.press('Enter')
  await expect(page.getByText('PIN changed at')).toBeVisible()
})

test('a typed PIN is checked while it is typed', async ({ page, signIn, stack }) => {
  await signIn('helpdesk')
  await openPerson(page, '2077', 'Mario Rossini')
  await openReset(page)
  await page.getByText('Type one').click()
  await expect(page.getByLabel('New PIN')).toBeFocused()
  await page.getByLabel('New PIN').fill('147')
  const rules = page.getByRole('list', { name: 'What the PIN must be like' })
  await expect(rules).toBeVisible()
  const broken = rules.getByRole('listitem').filter({ hasText: /broken:.*keypad/i })
  await expect(broken).toBeVisible()
  await submitReset(page)
  await expect(page.getByLabel('New PIN')).toHaveAttribute('aria-invalid', 'true')
  expect(await stack.sim.writes()).toEqual([])
  await page.getByLabel('New PIN').fill('836194')
  await page.getByLabel('They choose their own at the next sign-in').uncheck()
  await submitReset(page)
  await expect(page.getByText('PIN changed at')).toBeVisible()
  expect(await stack.sim.phone('2077', '836194')).toBe('ok')
})

test("Unity's refusal of a typed PIN is told beside the field, in the words of the rule", async ({
  page,
  signIn,
  stack,
}) => {
  await signIn('helpdesk')
  await openPerson(page, '2077', 'Mario Rossini')
  await openReset(page)
  await page.getByText('Type one').click()
  await page.getByLabel('New PIN').fill(OLD_PIN)
  await submitReset(page)
  await expect(
    page
      .getByRole('dialog')
      .getByText(/former PIN|used before|last \d/i)
      .first(),
  ).toBeVisible()
  await expect(page.getByLabel('New PIN')).toHaveAttribute('aria-invalid', 'true')
  expect(await stack.sim.phone('2077', OLD_PIN)).toBe('ok')
})

test('an answer that is lost on the way is told as unknown, and looked up', async ({
  page,
  signIn,
  stack,
}) => {
  await signIn('helpdesk')
  await openPerson(page, '2077', 'Mario Rossini')
  await openReset(page)
  await stack.sim.fault({ kind: 'ignore-write', match: { method: 'PUT', path: '/credential/pin' }, times: 1 })
  await submitReset(page)
  await expect(page.getByText('Not confirmed yet')).toBeVisible()
  await expect(page.getByText('Say:')).toBeHidden()
  await page.getByRole('button', { name: 'Look again' }).click()
  await expect(page.getByText('Not changed as of')).toBeVisible()
})
