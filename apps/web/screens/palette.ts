import { expect, type Page } from '@playwright/test'
import { at, person, type Scene } from './stage.ts'

const open = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
}

export const paletteScenes: readonly Scene[] = [
  {
    name: 'palette-person',
    play: async (stage) => open(await person(stage, '2041')),
  },
  {
    name: 'palette-typed',
    play: async (stage) => {
      const page = await at(stage, '/people', 'administrator')
      await expect(page.getByRole('option').first()).toBeVisible()
      await open(page)
      await page.keyboard.type('an')
      await expect(page.getByRole('dialog').getByText('People').first()).toBeVisible()
    },
  },
  {
    name: 'palette-nothing',
    play: async (stage) => {
      const page = await at(stage, '/people', 'viewer')
      await expect(page.getByRole('option').first()).toBeVisible()
      await open(page)
      await page.keyboard.type('zzyzx road')
      await expect(page.getByText('Nothing here is called')).toBeVisible()
    },
  },
]
