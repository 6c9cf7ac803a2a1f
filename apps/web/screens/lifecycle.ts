import { expect } from '@playwright/test'
import { answer, at, person, type Scene } from './stage.ts'

const newPerson = async (stage: Parameters<Scene['play']>[0]) => {
  const page = await at(stage, '/new-person', 'administrator')
  await expect(page.locator('[name=FirstName]')).toBeVisible()
  return page
}

const leaving = async (stage: Parameters<Scene['play']>[0]) => {
  const page = await person(stage, '2041', 'administrator', '/leaving')
  await expect(page.getByRole('button', { name: 'Save a copy' })).toBeVisible()
  return page
}

export const lifecycleScenes: readonly Scene[] = [
  { name: 'new-person', play: async (stage) => void (await newPerson(stage)) },
  {
    name: 'new-person-taken',
    play: async (stage) => {
      const page = await newPerson(stage)
      await page.locator('[name=FirstName]').fill('Ada')
      await page.locator('[name=LastName]').fill('Lovelace')
      await page.getByLabel('Alias').fill('mrossi')
      await page.getByLabel('Extension').fill('2041')
      await expect(page.locator('[aria-invalid="true"]')).toHaveCount(2)
    },
  },
  {
    name: 'new-person-partly-known',
    play: async (stage) => {
      await answer(stage.page, '**/api/conflicts?**', 200, {
        items: [],
        known: { people: { read: 12_480, of: 100_000 }, others: false },
      })
      const page = await newPerson(stage)
      await page.getByLabel('Extension').fill('5012')
      await expect(page.getByText(/12.?480/)).toBeVisible()
    },
  },
  {
    name: 'new-person-missing',
    play: async (stage) => {
      const page = await newPerson(stage)
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await expect(page.getByText('This must be given.')).toHaveCount(2)
    },
  },
  { name: 'leaving', play: async (stage) => void (await leaving(stage)) },
  {
    name: 'leaving-delete',
    play: async (stage) => {
      const page = await leaving(stage)
      await page.getByRole('button', { name: 'Delete …' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
]
