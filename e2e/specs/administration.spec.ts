import type { Browser, Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

const PASSWORD = 'a password long enough'

const openAdministration = async (page: Page, part: string): Promise<void> => {
  await page.getByRole('link', { name: 'Admin' }).click()
  await page
    .getByRole('navigation', { name: 'Parts of the administration' })
    .getByRole('link', { name: part })
    .click()
}

/** Somebody else, in a browser of their own. */
const signInElsewhere = async (browser: Browser, url: string, name: string, word: string): Promise<Page> => {
  const page = await (await browser.newContext({ baseURL: url })).newPage()
  await page.goto('/')
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Password', { exact: true }).fill(word)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  return page
}

const entry = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name })

test('an operator is added, gets another role and password, and is removed', async ({
  page,
  signIn,
  browser,
  stack,
  expectAccessible,
}) => {
  await signIn('administrator')
  await openAdministration(page, 'Operators')
  await expectAccessible()

  await page.getByRole('button', { name: 'Add an operator' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('grace hopper')
  await dialog.getByLabel('Password', { exact: true }).fill('short')
  await dialog.getByRole('button', { name: 'Add' }).click()
  await expect(dialog.getByText('and no blanks.')).toBeVisible()
  await expect(dialog.getByText('A password has at least 12 characters.')).toBeVisible()
  await expect(dialog.getByLabel('Password', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await expect(dialog.getByLabel('Name')).toBeFocused()
  await expectAccessible()
  await dialog.getByLabel('Name').fill('grace')
  await dialog.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await dialog.getByRole('radio', { name: 'helpdesk' }).check()
  await dialog.getByLabel('Name').press('Enter')
  await expect(page.getByText('grace can sign in as helpdesk.')).toBeVisible()
  await expect(entry(page, 'grace')).toContainText('helpdesk')

  const grace = await signInElsewhere(browser, stack.url, 'grace', PASSWORD)
  await expect(grace.getByRole('combobox', { name: 'Find a person' })).toBeVisible()
  await expect(grace.getByRole('link', { name: 'Admin' })).toBeHidden()

  await page.getByRole('button', { name: 'Change the role of grace' }).click()
  await dialog.getByRole('radio', { name: 'auditor' }).check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('grace is auditor from the next sign-in on.')).toBeVisible()
  await grace.reload()
  await expect(grace.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Set a new password for grace' }).click()
  await dialog.getByLabel('New password', { exact: true }).fill(`${PASSWORD} 2`)
  await page.keyboard.press('Enter')
  await expect(page.getByText('grace has a new password')).toBeVisible()

  await page.getByRole('button', { name: 'Remove grace' }).click()
  await dialog.getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText('grace was removed')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Remove grace' })).toBeHidden()
  await expect(
    page.getByRole('button', { name: /^Change the role of/ }).and(page.locator(':focus')),
  ).toBeVisible()
  await grace.context().close()
})

test('nobody changes their own account, and it is said why', async ({ page, signIn }) => {
  await signIn('administrator')
  await openAdministration(page, 'Operators')
  const own = page.getByRole('button', { name: 'Change the role of administrator' })
  await expect(own).toHaveAttribute('aria-disabled', 'true')
  await expect(own).toHaveAccessibleDescription(/Another administrator/)
  await own.click({ force: true })
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a session is seen and ended', async ({ page, signIn, browser, stack, expectAccessible }) => {
  const viewer = await signInElsewhere(browser, stack.url, 'viewer', stack.password('viewer'))
  await expect(viewer.getByRole('option').first()).toBeVisible()
  await signIn('administrator')
  await openAdministration(page, 'Sessions')
  await expect(entry(page, 'This browser')).toContainText('administrator')
  await expectAccessible()
  // The directory's own wait has signed in as viewer before.
  const ends = page.getByRole('button', { name: 'End the session of viewer' })
  for (let left = await ends.count(); left > 0; left -= 1) {
    await ends.first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'End it' }).click()
    await expect(page.getByText('The session of viewer has ended.')).toBeVisible()
    await expect(ends).toHaveCount(left - 1)
  }
  await viewer.reload()
  await expect(viewer.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible()
  await viewer.context().close()
})

test('a token is made, shown once, works as far as it may, and is revoked', async ({
  page,
  signIn,
  playwright,
  stack,
  expectAccessible,
}) => {
  await signIn('administrator')
  await openAdministration(page, 'Tokens')
  await expect(page.getByText('There are no tokens.')).toBeVisible()
  await expectAccessible()
  await page.keyboard.press('a')
  await page.getByRole('button', { name: 'Create', exact: true }).click()
  await expect(page.getByLabel('Name')).toBeFocused()
  await expect(page.getByText('Choose at least one.')).toBeVisible()
  await expectAccessible()
  await page.getByLabel('Name').fill('nightly import')
  await page.getByLabel('Skip the caller verification').check()
  await expect(page.getByText('take over any mailbox')).toBeVisible()
  await page.getByLabel('Skip the caller verification').uncheck()
  await page.getByLabel('See people').check()
  await page.getByLabel('Expires').selectOption('in 7 days')
  await page.getByLabel('Networks').fill('127.0.0.0/8, ::1')
  await page.getByRole('button', { name: 'Create', exact: true }).click()

  const reveal = page.getByRole('dialog', { name: 'The new token' })
  await expect(reveal).toBeVisible()
  await expectAccessible()
  const token = await reveal.locator('code').innerText()
  expect(token.length).toBeGreaterThan(30)
  await page.keyboard.press('Escape')
  await expect(reveal).toBeVisible()
  await reveal.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText('nightly import was created.')).toBeVisible()
  expect(await page.content()).not.toContain(token)
  await expect(entry(page, 'nightly import')).toContainText('see people')
  await expect(entry(page, 'nightly import')).toContainText('never used')

  const script = await playwright.request.newContext({
    baseURL: stack.url,
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  })
  expect((await script.get('/api/directory?limit=1')).status()).toBe(200)
  expect((await script.get('/api/audit')).status()).toBe(403)
  await page.reload()
  await expect(entry(page, 'nightly import')).toContainText('last used just now')
  await page.getByRole('button', { name: 'Revoke nightly import' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
  await expect(page.getByText('nightly import was revoked.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Create a token' })).toBeFocused()
  expect((await script.get('/api/directory?limit=1')).status()).toBe(401)
  await script.dispose()
})

test('a password that was given too long ago is asked for over the form, and the act goes on', async ({
  page,
  signIn,
  stack,
}) => {
  await signIn('administrator')
  await openAdministration(page, 'Operators')
  await page.getByRole('button', { name: 'Change the role of viewer' }).click()
  await page.getByRole('dialog').getByRole('radio', { name: 'auditor' }).check()
  // The session is fresh, so the server's answer to a stale one stands in for it, once.
  const problem = {
    type: 'urn:unity-desk:step-up-required',
    title: 'Give your password again',
    status: 403,
    detail: 'Give your password again to change an operator.',
    requestId: 'a-request',
  }
  await page.route(
    '**/api/operators/*',
    (route) =>
      route.fulfill({ status: 403, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
    { times: 1 },
  )
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  const stepUp = page.getByRole('dialog', { name: 'Give your password again' })
  await expect(stepUp).toContainText('to change an operator')
  await stepUp.getByLabel('Password', { exact: true }).fill(stack.password('administrator'))
  await page.keyboard.press('Enter')
  await expect(page.getByText('viewer is auditor from the next sign-in on.')).toBeVisible()
  await page.getByRole('button', { name: 'Change the role of viewer' }).click()
  await page.getByRole('dialog').getByRole('radio', { name: 'viewer' }).check()
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('viewer is viewer from the next sign-in on.')).toBeVisible()
})

test('it is all for administrators alone', async ({ page, signIn, expectAccessible }) => {
  await signIn('helpdesk')
  await expect(page.getByRole('link', { name: 'Admin' })).toBeHidden()
  await page.goto('/administration/tokens')
  await expect(page.getByText('This is not for your role.')).toBeVisible()
  await expectAccessible()
})
