import { expect, type Locator, type Page } from '@playwright/test'
import type { Role } from '@unity-desk/contract'
import type { Stack } from './stack.ts'

// What hands do that have no mouse.

/** Whether something shows where the focus is: on the element itself, or on the frame of its field. */
const isMarked = (element: Element): boolean => {
  const drawn = [element, element.parentElement, element.nextElementSibling].flatMap((each) =>
    each ? [getComputedStyle(each)] : [],
  )
  return drawn.some(
    ({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || (boxShadow !== 'none' && boxShadow !== ''),
  )
}

/** The focus is on something, on screen, and can be seen where keys do something there. */
export const expectFocus = async (page: Page): Promise<void> => {
  const focused = page.locator(':focus')
  await expect(focused).toBeInViewport()
  const isTarget = await focused.evaluate((element) =>
    element.matches('a, button, input, select, textarea, summary, [role=listbox]'),
  )
  if (isTarget)
    expect(await focused.evaluate(isMarked), await focused.evaluate((e) => e.outerHTML)).toBe(true)
}

/** One key after the other, as somebody presses them who sees what each has done. */
export const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

/** Goes on by Tab until the focus is there, seeing it on each step. */
export const tabTo = async (page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  await expect(target).toBeVisible()
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press(key)
    if (await target.evaluate((element) => element === document.activeElement)) return expectFocus(page)
  }
  throw new Error(`no way by ${key} to ${target.toString()}`)
}

export const signInByKeys = async (page: Page, stack: Stack, role: Role): Promise<void> => {
  await page.goto('/')
  await expect(page.getByLabel('Name')).toBeFocused()
  await page.keyboard.type(role)
  await press(page, 'Tab')
  await page.keyboard.type(stack.password(role))
  await press(page, 'Enter')
  await expect(page.getByRole('combobox', { name: 'Find a person' })).toBeFocused()
}

/** From wherever the focus is. */
export const findByKeys = async (page: Page, typed: string, name: string): Promise<void> => {
  await press(page, '/')
  await expect(page.getByRole('combobox', { name: 'Find a person' })).toBeFocused()
  await page.keyboard.type(typed)
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
}
