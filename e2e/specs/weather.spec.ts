import { expect, test } from '../fixtures.ts'
import { openPerson, openReset, statePanel, submitReset } from '../people.ts'

test('Unity down is said, what was read is still there, and work goes on when it is back', async ({
  page,
  signIn,
  stack,
}) => {
  // The circuit to Unity stays open for a while after it has come back.
  test.slow()
  await signIn('helpdesk')
  await openPerson(page, '2077', 'Mario Rossini')
  await openReset(page)
  await stack.unity.down()
  try {
    await submitReset(page)
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText(/Unity Connection/)
    await page.keyboard.press('Escape')
    await expect(page.getByText('Unity Connection does not answer.').first()).toBeVisible({ timeout: 20_000 })
    await expect(page.getByRole('heading', { level: 1, name: 'Mario Rossini' })).toBeVisible()
    await page.getByRole('combobox').fill('rosa martin')
    await expect(page.getByRole('option', { name: /Rosa Martin/ })).toBeVisible()
  } finally {
    await stack.unity.up()
  }
  await expect(page.getByText(/^Unity Connection .* answers$/)).toBeAttached({ timeout: 60_000 })
  await openPerson(page, '2077', 'Mario Rossini')
  await expect(statePanel(page).getByText('Nothing stands in the way.')).toBeVisible()
  await openReset(page)
  await submitReset(page)
  await expect(page.getByText('Say:')).toBeVisible()
})

test('a slow Unity is waited for with the press acknowledged, and asked once', async ({
  page,
  signIn,
  stack,
}) => {
  await signIn('helpdesk')
  await openPerson(page, '2041', 'Marta Rossi')
  const match = { method: 'PUT', path: '/credential/pin' }
  await stack.sim.fault({ kind: 'delay', ms: 1500, match })
  const unlock = statePanel(page).getByRole('button', { name: 'Unlock' })
  await unlock.dblclick()
  await expect(unlock).toHaveAttribute('aria-busy', 'true')
  await expect(page.getByText(/^Unlocked at/)).toBeVisible()
  expect(await stack.sim.writes()).toHaveLength(1)
})
