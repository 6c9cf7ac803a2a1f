import { expect, type Page } from '@playwright/test'

// What an agent does on the way to every job, through the page alone.

/** Types into the search box and opens the best match by Enter. */
export const openPerson = async (page: Page, typed: string, name: string): Promise<void> => {
  const box = page.getByRole('combobox', { name: 'Find a person' })
  await box.fill(typed)
  await expect(page.getByRole('option').first()).toContainText(name)
  await box.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** The panel that says why the person cannot get in, once Unity has answered. */
export const statePanel = (page: Page) => page.getByRole('region', { name: 'Why they cannot get in' })

export const openReset = async (page: Page): Promise<void> => {
  await statePanel(page).getByRole('button', { name: 'Reset PIN' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

export const submitReset = (page: Page): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name: 'Reset PIN' }).click()

/** Once it takes a press: one that comes sooner is held for the second one of the reset. */
export const expectRevealed = async (page: Page): Promise<void> => {
  await expect(page.getByText('Say:')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Done' })).toBeEnabled()
}

/** The digits as they are shown, in two groups. */
export const shownPin = async (page: Page): Promise<string> => {
  const dialog = page.getByRole('dialog', { name: 'The new PIN' })
  await expectRevealed(page)
  return /\d[\d\s]+\d/.exec(await dialog.innerText())?.[0].replaceAll(/\s/g, '') ?? ''
}

export const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Account/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible()
}

/** A tab that has no room in the line. */
export const openTab = async (page: Page, name: string): Promise<void> => {
  const tabs = page.getByRole('navigation', { name: 'About this person' })
  await tabs.getByRole('button', { name: 'More tabs' }).click()
  await tabs.getByRole('link', { name }).click()
}

export const openAddresses = async (page: Page): Promise<void> => {
  const isNarrow = (page.viewportSize()?.width ?? 0) < 600
  await (isNarrow ? openTab(page, 'Addresses') : page.getByRole('link', { name: /^Addresses/ }).click())
  await expect(page.getByRole('button', { name: 'Add an address' })).toBeVisible()
}
