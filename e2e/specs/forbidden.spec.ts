import { expect, test } from '../fixtures.ts'
import { openAddresses, openPerson, statePanel } from '../people.ts'

test('a viewer sees everything and can change nothing, and is told why', async ({ page, signIn, stack }) => {
  await signIn('viewer')
  await openPerson(page, '2041', 'Marta Rossi')
  const unlock = statePanel(page).getByRole('button', { name: 'Unlock' })
  await expect(unlock).toHaveAttribute('aria-disabled', 'true')
  await expect(unlock).toHaveAccessibleDescription(/role/i)
  await unlock.click({ force: true })
  await page.keyboard.press('r')
  await expect(page.getByRole('dialog')).toBeHidden()
  await openAddresses(page)
  await expect(page.getByText('may not change addresses')).toBeVisible()
  await page.keyboard.press('a')
  await expect(page.getByLabel('Mail address')).toBeHidden()
  expect(await stack.sim.writes()).toEqual([])
})

test('what the page does not offer, the server refuses, and Unity never hears of it', async ({
  page,
  signIn,
  stack,
}) => {
  await signIn('viewer')
  await openPerson(page, '2041', 'Marta Rossi')
  const id = /people\/([\w-]+)/.exec(page.url())?.[1] ?? ''
  const statuses = await page.evaluate(async (id) => {
    const headers = { 'content-type': 'application/json', 'x-requested-with': 'unity-desk' }
    const write = (method: string, path: string, body?: object) =>
      fetch(path, { method, headers, ...(body && { body: JSON.stringify(body) }) }).then(
        ({ status }) => status,
      )
    return {
      add: await write('POST', '/vmrest/smtpproxyaddresses', {
        SmtpAddress: 'canary@new.example',
        OwnerGlobalObjectId: id,
      }),
      pin: await write('PUT', `/vmrest/users/${id}/credential/pin`, { Credentials: '836194' }),
      erase: await write('DELETE', `/vmrest/users/${id}`),
      command: await write('POST', `/api/users/${id}/pin-reset`, { mode: 'generated', mustChange: true }),
      unknown: await fetch('/vmrest/canary').then(({ status }) => status),
    }
  }, id)
  expect(statuses).toEqual({ add: 403, pin: 403, erase: 403, command: 403, unknown: 403 })
  const heard = (await stack.sim.requests()).filter(
    ({ method, url }) => method !== 'GET' || url.includes('canary'),
  )
  expect(heard).toEqual([])
  expect(await stack.sim.writes()).toEqual([])
})

test('who holds a Unity role is out of reach of the helpdesk', async ({ page, signIn }) => {
  await signIn('helpdesk')
  await openPerson(page, '2101', 'Harriet Lead')
  await expect(page.getByText(/Protected: /).first()).toBeVisible()
  const reset = statePanel(page).getByRole('button', { name: 'Reset PIN' })
  await expect(reset).toHaveAttribute('aria-disabled', 'true')
  await expect(reset).toHaveAccessibleDescription(/administrator/i)
})
