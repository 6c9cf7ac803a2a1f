import { expect, type Page } from '@playwright/test'
import { person, type Scene, type Stage } from './stage.ts'

const tab = async (
  stage: Stage,
  path: string,
  role: 'administrator' | 'helpdesk' = 'administrator',
): Promise<Page> => {
  await stage.servers.reset()
  const page = await person(stage, '2041', role, path)
  await expect(page.getByRole('navigation', { name: 'About this person' })).toBeVisible()
  return page
}

const list = (name: string, path: string, add: string): readonly Scene[] => [
  {
    name,
    play: async (stage) => {
      const page = await tab(stage, path)
      await expect(page.getByRole('button', { name: add })).toBeVisible()
      await page.waitForLoadState('networkidle')
    },
  },
  {
    name: `${name}-viewer`,
    play: async (stage) => {
      const page = await tab(stage, path, 'helpdesk')
      await expect(page.getByText('An administrator of Unity Desk can.').last()).toBeVisible()
      await page.waitForLoadState('networkidle')
    },
  },
  {
    name: `${name}-add`,
    play: async (stage) => {
      const page = await tab(stage, path)
      await page.getByRole('button', { name: add }).click()
      await expect(page.getByRole('form', { name: add })).toBeVisible()
      await page.waitForLoadState('networkidle')
    },
  },
]

export const personTabScenes: readonly Scene[] = [
  {
    name: 'more-tabs',
    play: async (stage) => {
      const page = await tab(stage, '/cupi')
      await page.getByRole('navigation', { name: 'About this person' }).getByRole('button').click()
      await expect(page.getByRole('link', { name: 'Leaving' })).toBeVisible()
      await page.waitForLoadState('networkidle')
    },
  },
  ...list('extensions', '/extensions', 'Add an extension'),
  {
    name: 'extensions-taken',
    play: async (stage) => {
      const page = await tab(stage, '/extensions')
      await page.getByRole('button', { name: 'Add an extension' }).click()
      await page.locator('input[name="DtmfAccessId"]').fill('99811')
      await expect(page.locator('[aria-invalid="true"]')).toHaveCount(1)
    },
  },
  ...list('devices', '/devices', 'Add a device'),
  ...list('private-lists', '/lists', 'Add a list'),
  {
    name: 'private-lists-members',
    play: async (stage) => {
      const page = await tab(stage, '/lists')
      await page.getByRole('button', { name: 'Add a list' }).click()
      await page.getByLabel('Name').first().fill('Night shift')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('button', { name: 'Add a list' })).toBeVisible()
      await page.getByRole('main').getByRole('listitem').last().getByRole('button').first().click()
      await page.getByLabel('Find a person to add').fill('2077')
      await page.getByRole('listitem').filter({ hasText: '2077' }).getByRole('button').last().click()
      // Who is on it is no button that adds them.
      const member = page.locator('li li:not(:has(button:has-text("2077")))').filter({ hasText: '2077' })
      await expect(member.last()).toBeVisible()
    },
  },
  {
    name: 'mailbox',
    play: async (stage) => {
      const page = await tab(stage, '/mailbox')
      await expect(page.getByText('Warned from')).toBeVisible()
      await page.waitForLoadState('networkidle')
    },
  },
  {
    name: 'mailbox-edit',
    play: async (stage) => {
      const page = await tab(stage, '/mailbox')
      await page.getByRole('button', { name: 'Edit' }).click()
      await expect(page.getByRole('form', { name: 'Mailbox' })).toBeVisible()
    },
  },
  {
    name: 'raw-json',
    play: async (stage) => {
      const page = await tab(stage, '/cupi', 'helpdesk')
      await expect(page.getByText('"DisplayName"')).toBeVisible()
    },
  },
  {
    name: 'raw-xml',
    play: async (stage) => {
      const page = await tab(stage, '/cupi', 'helpdesk')
      await page.getByText('XML').click()
      await expect(page.getByText('<DisplayName>')).toBeVisible()
    },
  },
  {
    name: 'person-printed',
    play: async (stage) => {
      const page = await tab(stage, '')
      await page.emulateMedia({ media: 'print' })
    },
  },
]
