import { expect, type Page } from '@playwright/test'
import { answer, person, type Scene, type Stage } from './stage.ts'

const tab = async (stage: Stage, role: 'administrator' | 'helpdesk' = 'administrator'): Promise<Page> => {
  await stage.servers.reset()
  const page = await person(stage, '2041', role, '/settings')
  await expect(page.getByText('138 settings')).toBeVisible()
  return page
}

export const settingsScenes: readonly Scene[] = [
  { name: 'settings', play: async (stage) => void (await tab(stage)) },
  { name: 'settings-viewer', play: async (stage) => void (await tab(stage, 'helpdesk')) },
  {
    name: 'settings-found',
    play: async (stage) => {
      const page = await tab(stage)
      await page.getByLabel('Find a setting').fill('language')
      await expect(page.getByText('of 138 settings')).toBeVisible()
    },
  },
  {
    name: 'settings-changed',
    play: async (stage) => {
      const page = await tab(stage)
      await page.locator('[name=Manager]').fill('Harriet Lead')
      await expect(page.getByText('1 change, not saved')).toBeVisible()
    },
  },
  {
    name: 'settings-taken',
    play: async (stage) => {
      const page = await tab(stage)
      await page.getByLabel('Find a setting').fill('DtmfAccessId')
      await page.locator('input[name="DtmfAccessId"]').fill('99811')
      await expect(page.locator('[aria-invalid="true"]')).toHaveCount(1)
    },
  },
  {
    name: 'settings-saved',
    play: async (stage) => {
      const page = await tab(stage)
      await page.locator('[name=Manager]').fill('Harriet Lead')
      await page.keyboard.press('Enter')
      await expect(page.getByText('Saved, as read back at')).toBeVisible()
    },
  },
  {
    name: 'settings-leaving',
    play: async (stage) => {
      const page = await tab(stage)
      await page.locator('[name=Manager]').fill('Harriet Lead')
      await page.getByRole('link', { name: 'Overview' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'settings-picked',
    play: async (stage) => {
      const page = await tab(stage)
      await page.getByText('Service and access').click()
      await page.getByRole('combobox', { name: 'Class of service' }).press('ArrowDown')
      await expect(page.getByRole('option').nth(1)).toBeVisible()
    },
  },
  {
    name: 'settings-gone',
    play: async (stage) => {
      await answer(stage.page, /\/vmrest\/coses\/[\w-]+$/, 404, {
        errors: { code: 'NOT_FOUND', message: 'no' },
      })
      const page = await tab(stage)
      await page.getByText('Service and access').click()
      await expect(page.getByText('is not at Unity any more')).toBeVisible()
    },
  },
]
