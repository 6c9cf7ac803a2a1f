import { expect, type Page } from '@playwright/test'
import { answer, at, never, person, problem, type Scene } from './stage.ts'

const rows = async (page: Page): Promise<void> => {
  await expect(page.getByRole('option').first()).toBeVisible()
}

const somebody = (name: string, extension: string): Scene => ({
  name: `person-${name}`,
  play: async (stage) => void (await person(stage, extension)),
})

/** What a server says that has looked at everybody for a while. */
const lookedAt = async (page: Page): Promise<void> => {
  await answer(page, '**/api/worklists', 200, {
    checked: 1812,
    of: 2000,
    oldest: new Date(Date.now() - 3 * 3_600_000).toISOString(),
    items: [
      { list: 'locked', count: 12 },
      { list: 'expired', count: 40 },
      { list: 'never-enrolled', count: 1209 },
      { list: 'failing', count: 3 },
    ],
  })
  await answer(page, '**/api/directory/facets', 200, {
    departments: [
      { name: 'Sales', count: 412 },
      { name: 'Research & Development', count: 208 },
    ],
    locations: [{ ObjectId: PLACE, DisplayName: 'Oslo', count: 812 }],
    classesOfService: [{ ObjectId: PLACE, DisplayName: 'Voice Mail User COS', count: 1990 }],
  })
}

const PLACE = '6d1c1c5e-3f0e-4b0e-9d3b-0f1c2a3b4c5d'

const fine = { locked: 'none', expired: false, mustChange: false, neverEnrolled: false, failures: 0 }

const troubles = [
  { pin: { ...fine, locked: 'failures' } },
  { pin: fine },
  { pin: { ...fine, expired: true, mustChange: true } },
  { pin: { ...fine, neverEnrolled: true }, directoryOwned: true },
  { pin: null },
  { pin: { ...fine, failures: 2 }, protected: 'Help Desk Administrator' },
  { pin: { ...fine, locked: 'administrator' }, directoryOwned: true },
]

/** Every badge that a row can have. */
const badges = (page: Page): Promise<unknown> =>
  page.route('**/api/directory/states**', async (route) => {
    const ids = new URL(route.request().url()).searchParams.get('ids')?.split(',') ?? []
    const items = ids.map((ObjectId, index) => ({
      ObjectId,
      directoryOwned: false,
      protected: null,
      ...troubles[index % troubles.length],
    }))
    await route.fulfill({ json: { items } })
  })

const reading = {
  total: 0,
  items: [],
  asOf: null,
}

export const peopleScenes: readonly Scene[] = [
  { name: 'search-everybody', play: async (stage) => rows(await at(stage, '/people')) },
  {
    name: 'search-home',
    play: async (stage) => {
      await lookedAt(stage.page)
      await badges(stage.page)
      for (const extension of ['2041', '2201', '2209']) {
        const page = await at(stage, `/people?q=${extension}`)
        await rows(page)
        await page.getByRole('option').first().click()
        await expect(page.getByText('Rule').first()).toBeVisible()
      }
      const page = await at(stage, '/people')
      await rows(page)
      await expect(page.getByText('Locked', { exact: true }).first()).toBeVisible()
    },
  },
  {
    name: 'search-alternate',
    play: async (stage) => {
      await answer(stage.page, '**/api/directory?q=82041**', 200, {
        total: 1,
        items: [
          {
            ObjectId: PLACE,
            Alias: 'mrossi',
            DisplayName: 'Marta Rossi',
            DtmfAccessId: '2041',
            Department: 'Facilities',
            EmailAddress: 'marta.rossi@lab.example',
            matched: { field: 'AlternateExtension', value: '82041' },
          },
        ],
        asOf: new Date().toISOString(),
      })
      await rows(await at(stage, '/people?q=82041'))
    },
  },
  {
    name: 'search-filter',
    play: async (stage) => {
      await lookedAt(stage.page)
      const page = await at(stage, '/people')
      await rows(page)
      await page.getByRole('button', { name: 'Filter' }).click()
      await expect(page.getByLabel('Department').first()).toBeVisible()
    },
  },
  {
    name: 'search-selection',
    play: async (stage) => {
      const page = await at(stage, '/people?q=ross')
      await rows(page)
      await page.getByRole('button', { name: 'Select', exact: true }).click()
      for (const index of [0, 2]) await page.getByRole('option').nth(index).click()
      await expect(page.getByText('2 selected')).toBeVisible()
      await page.getByRole('button', { name: 'Copy mail addresses' }).click()
      await expect(page.getByRole('status').filter({ hasText: /copied|allow/ })).toBeVisible()
    },
  },
  {
    name: 'search-narrowed',
    play: async (stage) => {
      await lookedAt(stage.page)
      const page = await at(stage, `/people?department=Sales&location=${PLACE}&list=locked&ticket=INC0012`)
      await expect(page.getByRole('button', { name: 'Remove: Oslo' })).toBeVisible()
    },
  },
  {
    name: 'search-matched-address',
    play: async (stage) => {
      const matched = { field: 'SmtpProxyAddress', value: 'm.bianchi@lab.example' }
      const items = [
        { ObjectId: PLACE, Alias: 'mrossi', DisplayName: 'Marta Rossi', DtmfAccessId: '2041', matched },
      ]
      const sweep = { read: 1200, of: 2000 }
      await answer(stage.page, '**/api/directory?**', 200, { total: 1, items, asOf: null, sweep })
      await rows(await at(stage, '/people?q=bianchi'))
    },
  },
  {
    name: 'search-typed',
    play: async (stage) => {
      const page = await at(stage, '/people')
      await rows(page)
      await page.getByRole('combobox').fill('mar ross')
      await expect(page.getByRole('option', { name: /2041/ })).toBeVisible()
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
