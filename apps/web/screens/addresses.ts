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

const type = async (stage: Stage, address: string): Promise<Page> => {
  const page = await tab(stage)
  await page.getByRole('button', { name: 'Add an address' }).click()
  await page.getByLabel('Mail address').fill(address)
  return page
}

const add = async (stage: Stage, address: string): Promise<Page> => {
  const page = await type(stage, address)
  await page.getByRole('button', { name: 'Save' }).click()
  return page
}

const several = async (stage: Stage): Promise<Page> => {
  const page = await tab(stage)
  await page.getByRole('button', { name: 'Add several' }).click()
  await page
    .getByLabel('Mail addresses')
    .fill('marta@new.example, rosa.martin@old.example\nm.rossi@old.example\nmarta at new\nm.r@new.example')
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
      await expect(page.getByText('An administrator of Unity Desk can.').last()).toBeVisible()
    },
  },
  {
    name: 'addresses-invalid',
    play: async (stage) => {
      const page = await add(stage, 'marta.rossi@nowhere')
      await expect(page.getByText('not a mail address')).toBeVisible()
    },
  },
  {
    name: 'addresses-free',
    play: async (stage) => {
      const page = await type(stage, 'marta@new.example')
      await expect(page.getByText('Nobody has it.')).toBeVisible()
    },
  },
  {
    name: 'addresses-owned',
    play: async (stage) => {
      const page = await type(stage, 'rosa.martin@old.example')
      await expect(page.locator('form').getByRole('link')).toBeVisible()
    },
  },
  {
    name: 'addresses-domain',
    play: async (stage) => {
      await answer(stage.page, '**/api/addresses/owner**', 200, { owner: null, domain: 'not-allowed' })
      const page = await type(stage, 'marta@elsewhere.example')
      await expect(page.getByText('Addresses of this domain are not allowed')).toBeVisible()
    },
  },
  {
    name: 'addresses-added',
    play: async (stage) => {
      const page = await add(stage, 'marta@new.example')
      await expect(page.getByText(' added, as read back at')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
    },
  },
  {
    name: 'addresses-several',
    play: async (stage) => {
      const page = await several(stage)
      await expect(page.getByText('Free')).toHaveCount(2)
    },
  },
  {
    name: 'addresses-several-ended',
    play: async (stage) => {
      const page = await several(stage)
      await page.getByRole('button', { name: 'Save 2' }).click()
      await expect(page.getByText('Added')).toHaveCount(2)
      await expect(page.getByRole('button', { name: 'Close' })).toBeVisible()
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
