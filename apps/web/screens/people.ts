import { expect, type Page } from '@playwright/test'
import { answer, at, never, person, problem, type Scene } from './stage.ts'

const rows = async (page: Page): Promise<void> => {
  await expect(page.getByRole('option').first()).toBeVisible()
}

const somebody = (name: string, extension: string): Scene => ({
  name: `person-${name}`,
  play: async (stage) => void (await person(stage, extension)),
})

const reading = {
  total: 0,
  items: [],
  asOf: null,
}

export const peopleScenes: readonly Scene[] = [
  { name: 'search-everybody', play: async (stage) => rows(await at(stage, '/people')) },
  {
    name: 'search-typed',
    play: async (stage) => {
      const page = await at(stage, '/people')
      await rows(page)
      await page.getByRole('combobox').fill('mar ross')
      await expect(page.getByRole('option', { name: /Marta Rossi/ })).toBeVisible()
    },
  },
  {
    name: 'search-nobody',
    play: async (stage) => {
      const page = await at(stage, '/people?q=zzyzx%20road')
      await expect(page.getByText('Nobody matches')).toBeVisible()
    },
  },
  {
    name: 'search-loading',
    play: async (stage) => {
      await never(stage.page, '**/api/directory**')
      await at(stage, '/people?q=ross')
      await stage.page.waitForTimeout(700)
    },
  },
  {
    name: 'search-error',
    play: async (stage) => {
      const body = problem('database-unavailable', 503, 'The database does not answer.')
      await answer(stage.page, '**/api/directory**', 503, body)
      const page = await at(stage, '/people?q=ross')
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'search-first-sweep',
    play: async (stage) => {
      await answer(stage.page, '**/api/directory**', 200, reading)
      const page = await at(stage, '/people?q=ross')
      await expect(page.getByText('Still reading the directory from Unity')).toBeVisible()
    },
  },
  {
    name: 'search-odd-names',
    play: async (stage) => rows(await at(stage, '/people?q=22')),
  },
  somebody('locked', '2041'),
  somebody('fine', '2077'),
  somebody('expired', '3120'),
  somebody('must-change', '2085'),
  somebody('markup', '2099'),
  somebody('protected', '2101'),
  somebody('directory-owned', '2110'),
  somebody('never-enrolled', '2120'),
  somebody('locked-by-administrator', '2130'),
  somebody('long-name', '2201'),
  somebody('emoji', '2202'),
  somebody('right-to-left', '2209'),
  somebody('failing', '0007'),
  {
    name: 'person-viewer',
    play: async (stage) => void (await person(stage, '2041', 'viewer')),
  },
  {
    name: 'person-not-found',
    play: async (stage) => {
      const page = await at(stage, '/people/00000000-0000-4000-8000-000000000001')
      await expect(page.getByText('There is no such person.')).toBeVisible()
    },
  },
  {
    name: 'person-error',
    play: async (stage) => {
      const error = { errors: { code: 'UNITY_UNUSABLE', message: 'Unity Connection failed.' } }
      await answer(stage.page, '**/credential/pin', 502, error, {
        'x-request-id': '0f5a3c8e-6f1d-4a51-9a3b-7d1c9e0b2f44',
      })
      const page = await at(stage, '/people?q=2041')
      await rows(page)
      await page.getByRole('option').first().click()
      await expect(page.getByRole('alert').first()).toBeVisible()
    },
  },
]
