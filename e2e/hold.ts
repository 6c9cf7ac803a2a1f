import type { Page } from '@playwright/test'

/** Keeps the writes of a method on their way to Unity. @returns what lets them go */
export const hold = async (page: Page, method: string): Promise<() => void> => {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route('**/vmrest/**', async (route) => {
    if (route.request().method() === method) await promise
    await route.continue()
  })
  return resolve
}
