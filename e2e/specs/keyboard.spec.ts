import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectFocus, findByKeys, press, signInByKeys, tabTo } from '../keyboard.ts'
import { shownPin, statePanel } from '../people.ts'

// No mouse, and nothing that a mouse does: keys alone, the focus seen and never lost.

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('pointerdown', () => {
      throw new Error('a mouse was used')
    })
  })
})

const tabsOf = (page: Page) => page.getByRole('navigation', { name: 'About this person' })

test('a caller is found, let in, and given a PIN, made or typed', async ({ page, stack }) => {
  await signInByKeys(page, stack, 'helpdesk')
  await findByKeys(page, '2041', 'Marta Rossi')

  await press(page, 'u')
  await expect(page.getByText(/^Unlocked at /)).toBeVisible()
  await expectFocus(page)

  await press(page, 'r')
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Reset PIN' })).toBeFocused()
  await press(page, 'Enter')
  const pin = await shownPin(page)
  await expect(page.getByRole('button', { name: 'Done' })).toBeFocused()
  await page.waitForTimeout(300)
  await press(page, 'Enter')
  await expect(page.getByText(/^PIN changed at /)).toBeVisible()
  await expectFocus(page)
  expect(await stack.sim.phone('2041', pin)).toBe('must-change')

  await press(page, 'r', 't')
  await expect(page.getByLabel('New PIN')).toBeFocused()
  await page.keyboard.type('836194')
  await press(page, 'Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expectFocus(page)
  expect(await stack.sim.phone('2041', '836194')).toBe('must-change')

  await press(page, 'r')
  await expect(page.getByRole('dialog')).toBeVisible()
  await press(page, 'Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expectFocus(page)
})

test('each tab has its key, and an address comes, changes and goes', async ({ page, stack }) => {
  await signInByKeys(page, stack, 'helpdesk')
  await findByKeys(page, '2041', 'Marta Rossi')
  await expect(statePanel(page)).toBeVisible()
  const tabs = await page.locator('[aria-keyshortcuts]:is(nav[aria-label] a)').all()
  expect(tabs.length).toBeGreaterThan(8)
  for (const each of tabs) {
    await press(page, (await each.getAttribute('aria-keyshortcuts')) ?? '')
    await expect(each).toHaveAttribute('aria-current', 'page')
    await expectFocus(page)
  }
  await press(page, '0')
  await expect(tabsOf(page).locator('ul a').first()).toBeFocused()
  await press(page, 'End')
  const last = tabsOf(page).locator('ul a').last()
  await expect(last).toBeFocused()
  await expectFocus(page)
  const [letter, name] = [
    await last.getAttribute('aria-keyshortcuts'),
    await last.locator('span').innerText(),
  ]
  await press(page, 'Escape')
  await expect(last).toBeHidden()
  await expectFocus(page)
  await press(page, '0', letter ?? '')
  await expect(tabsOf(page).getByRole('button', { name: `${name} (More tabs)` })).toBeFocused()

  await press(page, '3')
  await expect(page.getByRole('button', { name: 'Add an address' })).toBeVisible()
  await press(page, 'a')
  await expect(page.getByLabel('Mail address')).toBeFocused()
  await page.keyboard.type('marta@new.example')
  await press(page, 'Enter')
  await expect(page.getByText(/^marta@new\.example added/)).toBeVisible()
  await expectFocus(page)
  await tabTo(page, page.getByRole('button', { name: 'Edit marta@new.example' }), 'Shift+Tab')
  await press(page, 'e')
  await expect(page.getByLabel('Mail address')).toBeFocused()
  await press(page, 'ControlOrMeta+a')
  await page.keyboard.type('m.rossi@new.example')
  await press(page, 'Enter')
  const changed = page.getByRole('button', { name: 'Edit m.rossi@new.example' })
  await expect(changed).toBeFocused()
  await press(page, 'Delete')
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Delete' })).toBeFocused()
  await press(page, 'Enter')
  await expect(page.getByText(/^m\.rossi@new\.example deleted/)).toBeVisible()
  await expect(changed).toBeHidden()
  await expectFocus(page)
  expect((await stack.sim.writes()).map(({ method }) => method)).toEqual(['POST', 'PUT', 'DELETE'])
})

test('passwords, settings, extensions and people are looked after', async ({ page, stack }) => {
  await signInByKeys(page, stack, 'administrator')
  await findByKeys(page, '2077', 'Mario Rossini')

  await press(page, '2')
  await expect(page.getByRole('button', { name: 'Reset password' })).toBeVisible()
  await press(page, 'w')
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Reset password' })).toBeFocused()
  await press(page, 'Enter')
  await expect(page.getByText('Say:')).toBeVisible()
  await page.waitForTimeout(300)
  await press(page, 'Enter')
  await expect(page.getByText(/^Password changed at /)).toBeVisible()
  await expectFocus(page)

  await press(page, '4')
  await expect(page.getByText('138 settings')).toBeVisible()
  await press(page, 's')
  await page.keyboard.type('manager')
  await expect(page.getByText('1 of 138 settings')).toBeVisible()
  await tabTo(page, page.getByLabel('Manager'))
  await page.keyboard.type('Harriet Lead')
  await press(page, 'Enter')
  await expect(page.getByText(/^Saved, as read back at/)).toBeVisible()
  await expectFocus(page)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await press(page, 'z')
  await expect(page.getByLabel('Manager')).toHaveValue('')
  await expectFocus(page)

  await press(page, '5')
  await expect(page.getByRole('button', { name: 'Add an extension' })).toBeVisible()
  await press(page, 'a')
  await expect(page.getByLabel('Extension or SIP address')).toBeFocused()
  await page.keyboard.type('59077')
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: 'Edit: 59077' })).toBeVisible()
  await expectFocus(page)

  await press(page, 'n')
  await expect(page.getByLabel('First name')).toBeFocused()
  await page.keyboard.type('Grace')
  await press(page, 'Tab')
  await page.keyboard.type('Hopper')
  await tabTo(page, page.getByLabel('Alias'))
  await page.keyboard.type('ghopper')
  await tabTo(page, page.getByLabel('Extension'))
  await page.keyboard.type('59700')
  await press(page, 'Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Grace Hopper' })).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: 'Open the person' }))
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Grace Hopper' })).toBeVisible()
  await expectFocus(page)

  await press(page, '0')
  const leaving = tabsOf(page).getByRole('link', { name: 'Leaving' })
  await press(page, (await leaving.getAttribute('aria-keyshortcuts')) ?? '')
  await expect(page.getByRole('button', { name: 'Shut out' })).toBeVisible()
  await expectFocus(page)
  const saved = page.waitForEvent('download')
  await press(page, 's')
  expect((await saved).suggestedFilename()).toContain('ghopper')
  await press(page, 'o')
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Shut out' })).toBeFocused()
  await press(page, 'Enter')
  await expect(page.getByText('They are shut out.')).toBeVisible()
  await expectFocus(page)
  await press(page, 'Delete')
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
  await page.keyboard.type('ghopper')
  await press(page, 'Enter')
  await expect(page.getByText('Deleted.')).toBeVisible()
  await expectFocus(page)
})

test('lists are narrowed, acts are found by their names, and the language is chosen', async ({
  page,
  stack,
}) => {
  await signInByKeys(page, stack, 'helpdesk')
  // Pressed by habit, where the focus is already.
  await press(page, '/')
  await expect(page.getByRole('combobox')).toHaveValue('')
  const list = page.getByRole('button', { name: /^Locked now/ })
  await tabTo(page, list)
  await press(page, 'Enter')
  await expect(page).toHaveURL(/list=locked/)
  await expectFocus(page)

  await press(page, 'f')
  const department = page.getByRole('combobox', { name: 'Department' })
  await tabTo(page, department)
  await page.keyboard.type('Fac')
  await expect(page).toHaveURL(/department=Fac/)
  await expectFocus(page)
  await press(page, 'Escape')
  await expect(department).toBeHidden()
  await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeFocused()

  for (const name of ['Remove: Locked now', /^Remove: Fac/]) {
    await tabTo(page, page.getByRole('button', { name }))
    await press(page, 'Enter')
    await expect(page.getByRole('combobox', { name: 'Find a person' })).toBeFocused()
  }
  await page.keyboard.type('zzyzx road')
  await tabTo(page, page.getByRole('button', { name: 'Show everybody' }))
  await press(page, 'Enter')
  await expect(page.getByRole('option').first()).toBeVisible()
  await expectFocus(page)

  await findByKeys(page, '2077', 'Mario Rossini')
  await press(page, 'Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('reset')
  await expect(page.getByRole('option', { name: 'Reset PIN' })).toBeVisible()
  await press(page, 'Enter')
  await expect(page.getByRole('dialog', { name: /Mario Rossini/ })).toBeVisible()
  await expectFocus(page)
  await press(page, 'Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expectFocus(page)

  await tabTo(page, page.getByRole('button', { name: /^Account/ }), 'Shift+Tab')
  await press(page, 'Enter')
  const spanish = page.getByRole('menuitemradio', { name: 'Español' })
  await expect(spanish).toBeVisible()
  for (let step = 0; step < 10; step += 1) {
    if (await spanish.evaluate((element) => element === document.activeElement)) break
    await press(page, 'ArrowDown')
  }
  await expect(spanish).toBeFocused()
  await press(page, 'Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expectFocus(page)
})
