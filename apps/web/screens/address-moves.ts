import { expect, type Page } from '@playwright/test'
import { answer, at, person, problem, type Scene, type Stage } from './stage.ts'

const page = async (stage: Stage): Promise<Page> => {
  await stage.servers.reset()
  const found = await at(stage, '/address-moves', 'administrator')
  await expect(found.getByRole('textbox', { name: 'From', exact: true })).toBeFocused()
  return found
}

const LONG = 'Wolfeschlegelsteinhausenbergerdorff '.repeat(6).trim()
const ROSA = { kind: 'user', ObjectId: '1', DisplayName: 'Rosa Martin' } as const

const row = (at: number, state: string, extra: object = {}) => ({
  ObjectId: `00000000-0000-4000-8000-00000000000${at}`,
  DisplayName: ['Marta Rossi', '<b>Mario</b> Rossini', LONG, 'مرحبا بالعالم', 'Rosa 🎉 Martin'][at],
  address: `person.number.${at}@old.example`,
  newAddress: `person.number.${at}@new.example`,
  state,
  ...extra,
})

const PLAN = [
  row(0, 'ready'),
  row(1, 'ready'),
  row(2, 'taken', { owner: ROSA }),
  row(3, 'has-already'),
  row(4, 'invalid'),
]

const planned = async (stage: Stage, plan: object): Promise<Page> => {
  const found = await page(stage)
  await answer(found, '**/api/address-moves/plan', 200, plan)
  await found.getByRole('textbox', { name: 'From', exact: true }).fill('old.example')
  await found.getByRole('textbox', { name: 'To', exact: true }).fill('new.example')
  await found.keyboard.press('Enter')
  return found
}

const result = (at: number, outcome: string, extra: object = {}) => {
  const { ObjectId, address, newAddress } = row(at, 'ready')
  return { ObjectId, address, newAddress, outcome, ...extra }
}

export const addressMoveScenes: readonly Scene[] = [
  { name: 'address-moves', play: async (stage) => void (await page(stage)) },
  {
    name: 'address-moves-of-one',
    play: async (stage) => {
      const found = await person(stage, '2041', 'administrator', '/addresses')
      await found.getByRole('button', { name: 'Rename or move' }).click()
      await expect(found.getByText('Only addresses of')).toBeVisible()
    },
  },
  {
    name: 'address-moves-invalid',
    play: async (stage) => {
      const found = await page(stage)
      await found.getByRole('textbox', { name: 'From', exact: true }).fill('old')
      await found.keyboard.press('Enter')
      await expect(found.getByText('no domain and no mail address')).toBeVisible()
    },
  },
  {
    name: 'address-moves-planned',
    play: async (stage) => {
      const found = await planned(stage, { rows: PLAN, more: true })
      await expect(found.getByRole('button', { name: 'Move 2 addresses' })).toBeVisible()
    },
  },
  {
    name: 'address-moves-none',
    play: async (stage) => {
      const found = await planned(stage, { rows: [], more: false })
      await expect(found.getByText('Nobody has such an address.')).toBeVisible()
    },
  },
  {
    name: 'address-moves-asked',
    play: async (stage) => {
      const found = await planned(stage, { rows: PLAN, more: false })
      await found.getByRole('button', { name: 'Move 2 addresses' }).click()
      await expect(found.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'address-moves-ended',
    play: async (stage) => {
      const found = await planned(stage, { rows: PLAN, more: false })
      const why = 'The person does not have this address any more.'
      await answer(found, '**/api/address-moves', 200, {
        rows: [result(0, 'done', { changeId: 'c1' }), result(1, 'refused', { why })],
      })
      await found.getByRole('button', { name: 'Move 2 addresses' }).click()
      await found.getByRole('dialog').getByRole('button', { name: 'Move' }).click()
      await expect(found.getByText('Refused', { exact: true })).toBeVisible()
      await expect(found.getByRole('button', { name: 'Undo' })).toBeVisible()
    },
  },
  {
    name: 'address-moves-error',
    play: async (stage) => {
      const found = await page(stage)
      await answer(
        found,
        '**/api/address-moves/plan',
        503,
        problem('unity-unavailable', 503, 'Unity Connection does not answer.'),
      )
      await found.getByRole('textbox', { name: 'From', exact: true }).fill('old.example')
      await found.getByRole('textbox', { name: 'To', exact: true }).fill('new.example')
      await found.keyboard.press('Enter')
      await expect(found.getByRole('alert')).toBeVisible()
    },
  },
]
