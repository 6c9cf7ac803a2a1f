import { expect, type Page } from '@playwright/test'
import { answer, person, type Scene, type Stage } from './stage.ts'

const tab = async (
  stage: Stage,
  extension = '2041',
  role: 'helpdesk' | 'viewer' = 'helpdesk',
): Promise<Page> => {
  await stage.servers.reset()
  const page = await person(stage, extension, role, '/addresses')
  await expect(page.getByRole('button', { name: 'Add an address' })).toBeVisible()
  return page
}

const add = async (stage: Stage, address: string): Promise<Page> => {
  const page = await tab(stage)
  await page.getByRole('button', { name: 'Add an address' }).click()
  await page.getByLabel('Mail address').fill(address)
  await page.getByRole('button', { name: 'Save' }).click()
  return page
}

export const addressScenes: readonly Scene[] = [
  {
    name: 'addresses',
    play: async (stage) => {
      const page = await tab(stage)
      await expect(page.getByRole('listitem').first()).toBeVisible()
    },
  },
  {
    name: 'addresses-empty',
    play: async (stage) => {
      const page = await tab(stage, '2077')
      await expect(page.getByText('No addresses yet.')).toBeVisible()
    },
  },
  {
    name: 'addresses-viewer',
    play: async (stage) => {
      const page = await tab(stage, '2041', 'viewer')
      await expect(page.getByText('may not change addresses')).toBeVisible()
    },
  },
  {
    name: 'addresses-invalid',
    play: async (stage) => {
      const page = await add(stage, 'marta.rossi')
      await expect(page.getByText('not a mail address')).toBeVisible()
    },
  },
  {
    name: 'addresses-owned',
    play: async (stage) => {
      const page = await add(stage, 'rosa.martin@old.example')
      await expect(page.getByRole('link', { name: 'Rosa Martin' })).toBeVisible()
    },
  },
  {
    name: 'addresses-added',
    play: async (stage) => {
      const page = await add(stage, 'marta@new.example')
      await expect(page.getByText('marta@new.example added')).toBeVisible()
    },
  },
  {
    name: 'addresses-edit',
    play: async (stage) => {
      const page = await tab(stage)
      await page.getByRole('button', { name: 'Edit m.rossi@old.example' }).click()
      await expect(page.getByLabel('Mail address')).toBeFocused()
    },
  },
  {
    name: 'addresses-delete',
    play: async (stage) => {
      const page = await tab(stage)
      await page.getByRole('button', { name: 'Delete m.rossi@old.example' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'addresses-error',
    play: async (stage) => {
      const error = { errors: { code: 'UNITY_UNUSABLE', message: 'Unity Connection failed.' } }
      await answer(stage.page, '**/smtpproxyaddresses**', 502, error, {
        'x-request-id': '0f5a3c8e-6f1d-4a51-9a3b-7d1c9e0b2f44',
      })
      const page = await person(stage, '2041', 'helpdesk', '/addresses')
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
]
