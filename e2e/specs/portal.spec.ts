import { asHelpdesk } from '../agent.ts'
import { expect, test } from '../fixtures.ts'
import { choosePin, heading, mailed, setIt, signInByCode } from '../portal.ts'
import { MARTA, type Stack } from '../stack.ts'

// A telephone, as it is held in one hand.
test.use({
  baseURL: async ({ stack }, use) => use(stack.portalUrl),
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
})

const PIN = '836194'

const reset = async (stack: Stack, extension: string, mode: 'ticket' | 'generated'): Promise<void> => {
  const { ObjectId, post } = await asHelpdesk(stack, extension)
  await post(`/api/users/${ObjectId}/pin-reset`, { mode })
}

test('from the address of the portal to a PIN that the telephone takes', async ({
  page,
  stack,
  expectAccessible,
}) => {
  expect(await stack.sim.phone('2041', PIN)).toBe('locked')
  await signInByCode(page, stack, '2041')
  await expect(page.getByText(/Your voicemail is locked/)).toBeVisible()
  await expectAccessible()
  await page.getByRole('button', { name: 'Set a new PIN' }).tap()
  await choosePin(page, PIN)
  await expectAccessible()
  await setIt(page)
  await expect(heading(page, 'Your PIN is changed')).toBeFocused()
  await expectAccessible()
  expect(await stack.sim.phone('2041', PIN)).toBe('ok')

  const kept = await page.evaluate(() =>
    JSON.stringify([
      location.href,
      history.state,
      document.documentElement.outerHTML,
      { ...localStorage },
      { ...sessionStorage },
    ]),
  )
  expect(kept).not.toContain(PIN)
  await page.getByRole('button', { name: 'Sign out' }).tap()
  await expect(heading(page, 'Signed out')).toBeFocused()
  await page.goBack()
  await expect(heading(page, 'You are signed out')).toBeVisible()
})

test('whoever has no mailbox is told the same, and a code that is wrong is refused', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Mail address, user name or extension').fill('nobody-of-that-name')
  await page.getByRole('button', { name: 'Mail me a code' }).tap()
  await expect(
    page.getByText('If there is a voicemail box for nobody-of-that-name, a code is on its way'),
  ).toBeVisible()
  await page.getByLabel('Code from the mail').fill('1234 5678')
  await page.getByRole('button', { name: 'Go on' }).tap()
  await expect(page.getByRole('alert')).toContainText('This code is not valid')
  await expect(page.getByLabel('Code from the mail')).toBeFocused()

  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.reload()
  await expect(heading(page, 'Enter the code')).toBeVisible()
  expect(asked.filter((url) => url.endsWith('/codes'))).toEqual([])
})

test('before its script is there the page says what it is for', async ({ page, expectAccessible }) => {
  const scriptsMayCome = Promise.withResolvers<void>()
  await page.route('**/*.js', async (route) => {
    await scriptsMayCome.promise
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await expect(heading(page, 'Your voicemail PIN')).toBeVisible()
  await expect(page.getByText('The page is loading')).toBeVisible()
  await expectAccessible()
  scriptsMayCome.resolve()
  await expect(page.getByRole('button', { name: 'Mail me a code' })).toBeVisible()
})

test('a connection that is lost midway is told as what it is, and looked up', async ({
  page,
  stack,
  context,
}) => {
  await signInByCode(page, stack, '2077')
  await page.getByRole('button', { name: 'Set a new PIN' }).tap()
  await choosePin(page, PIN)

  const keys: (string | undefined)[] = []
  page.on('request', (request) => {
    if (request.method() === 'PUT') keys.push(request.headers()['idempotency-key'])
  })
  await context.setOffline(true)
  await setIt(page)
  await expect(heading(page, 'We do not know whether your PIN was changed')).toBeFocused()
  await expect(page.getByRole('alert')).toContainText('There is no connection.')
  await context.setOffline(false)
  await expect(page.getByText(/^Not changed as of/)).toBeVisible()
  expect(await stack.sim.writes()).toEqual([])

  // Then it is too busy. The third time it hears it, and its answer is lost.
  let isBusy = true
  await page.route('**/api/self-service/pin', async (route) => {
    if (route.request().method() !== 'PUT') return route.continue()
    if (isBusy)
      return route.fulfill({
        status: 503,
        contentType: 'application/problem+json',
        json: { type: 'urn:unity-desk:busy', title: 'Busy', status: 503, detail: 'Busy', requestId: 'r-1' },
      })
    await route.fetch()
    await route.abort('connectionreset')
  })
  await setIt(page)
  await expect(page.getByRole('alert')).toBeVisible()
  isBusy = false
  await setIt(page)
  await expect(heading(page, 'Your PIN is changed')).toBeFocused()
  expect(await stack.sim.writes()).toHaveLength(1)
  expect(await stack.sim.phone('2077', PIN)).toBe('ok')
  // What was never answered was one request, and is known again by its key.
  expect(keys).toEqual([expect.stringMatching(/^[\da-f]{32}$/), keys[0], keys[0]])
})

test('the helpdesk mails a link that sets a PIN once, and never learns it', async ({ page, stack }) => {
  const before = (await stack.mails()).length
  await reset(stack, '3120', 'ticket')
  const link = await mailed(stack, before, /http\S+#ticket=\S+/)
  await page.goto(link)
  await expect(heading(page, 'Set a new PIN')).toBeVisible()
  expect(page.url()).toBe(`${stack.portalUrl}/`)
  await page.getByRole('button', { name: 'Go on' }).tap()
  await choosePin(page, PIN)
  await setIt(page)
  await expect(heading(page, 'Your PIN is changed')).toBeFocused()
  expect(await stack.sim.phone('3120', PIN)).toBe('ok')

  await page.goto(link)
  await page.getByRole('button', { name: 'Go on' }).tap()
  await expect(heading(page, 'This link does not work any more')).toBeFocused()
})

test('whoever did not ask for a change locks the PIN by one press', async ({
  page,
  stack,
  expectAccessible,
}) => {
  const before = (await stack.mails()).length
  await reset(stack, '2077', 'generated')
  const written = (await stack.sim.writes()).length
  await page.goto(await mailed(stack, before, /http\S+#not-me=\S+/, 'mario.rossini@'))
  await expect(heading(page, 'Was this not you?')).toBeVisible()
  expect(page.url()).toBe(`${stack.portalUrl}/`)
  await expectAccessible()
  expect(await stack.sim.writes()).toHaveLength(written)
  await page.getByRole('button', { name: 'It was not me: lock my PIN' }).tap()
  await expect(heading(page, 'Your PIN is locked')).toBeFocused()
  expect(await stack.sim.phone('2077', PIN)).toBe('locked')
})

test('the account of the company signs in as well; a reminder is kept', async ({ page, stack, context }) => {
  const signOn = async (name: string, password: string): Promise<void> => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Sign in with your company account' }).tap()
    await page.getByLabel('User name').fill(name)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in' }).tap()
  }
  await signOn('helpdesk', stack.password('helpdesk'))
  await expect(page.getByRole('alert')).toContainText('does not lead to a voicemail box')
  await context.clearCookies()
  await signOn(MARTA.name, MARTA.password)
  await expect(heading(page, 'Hello Marta Rossi')).toBeVisible()
  expect(page.url()).toBe(`${stack.portalUrl}/`)

  const saved = page.waitForResponse('**/api/self-service/reminder')
  await page.getByLabel('Remind me by mail before it expires').check()
  await saved
  await page.reload()
  await expect(page.getByLabel('Remind me by mail before it expires')).toBeChecked()
})
