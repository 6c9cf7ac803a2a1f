import { expect, test } from '../fixtures.ts'
import { openPerson, openReset, submitReset } from '../people.ts'

test('an operator signs in and out', async ({ page, signIn, context }) => {
  await signIn('helpdesk')
  const cookies = await context.cookies()
  expect(cookies).toMatchObject([{ name: '__Host-desk', httpOnly: true, secure: true, sameSite: 'Strict' }])
  await page.getByRole('button', { name: /^Account/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
  await page.goto('/people')
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
})

test('a wrong password and an unknown name are refused in the same words', async ({ page, stack }) => {
  await page.goto('/')
  for (const [name, password] of [
    ['helpdesk', 'not the password'],
    ['nobody-of-this-name', stack.password('helpdesk')],
  ] as const) {
    await page.getByLabel('Name').fill(name)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByText('The name or the password is wrong.')).toBeVisible()
    await page.reload()
  }
  expect((await page.request.get('/api/session')).status()).toBe(401)
})

test('signing in leads back to the link that was opened', async ({ page, signIn }) => {
  await signIn('helpdesk', '/people?q=rosa%20martin')
  await expect(page.getByRole('option', { name: /Rosa Martin/ })).toBeVisible()
})

test('a session that ends in the middle of a reset goes on where it was after signing in again', async ({
  page,
  signIn,
  context,
  stack,
}) => {
  await signIn('helpdesk')
  await openPerson(page, '2041', 'Marta Rossi')
  await openReset(page)
  await page.getByLabel('Ticket or note').fill('INC0012')
  await context.clearCookies()
  await submitReset(page)
  const renewal = page.getByRole('dialog', { name: 'Your session has ended' })
  await expect(renewal).toBeVisible()
  expect(await stack.sim.writes()).toEqual([])
  await expect(page.getByLabel('Ticket or note')).toHaveValue('INC0012')
  await renewal.getByLabel('Password').fill(stack.password('helpdesk'))
  await renewal.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(renewal).toBeHidden()
  await expect(page.getByText('Say:')).toBeVisible()
  expect(await stack.sim.writes()).toHaveLength(1)
})
