import { expect, type Page } from '@playwright/test'
import { answer, at, person, problem, type Scene, type Stage } from './stage.ts'

const MARTA = 'Marta Rossi'
const soon = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString()

const record = (given: object = {}): object => ({
  id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  target: '3f2504e0-4f89-41d3-9a0c-0305e82c3302',
  targetName: MARTA,
  action: 'pin-reset',
  method: 'mail-code',
  state: 'waiting',
  expiresAt: soon(9.7),
  attemptsLeft: 5,
  word: 'amber anchor',
  reference: null,
  needsApproval: false,
  sentTo: 'm•••@l•••.example',
  ...given,
})

/** Opens the question who is on the telephone. */
const asked = async (stage: Stage, role: 'helpdesk' | 'administrator' = 'helpdesk'): Promise<Page> => {
  const page = await person(stage, '2041', role)
  await page.getByRole('button', { name: 'Verify the caller' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  return page
}

const started = async (stage: Stage, given: object = {}): Promise<Page> => {
  const page = await asked(stage)
  await answer(page, '**/api/verifications', 201, record(given))
  await answer(page, '**/api/verifications/*', 200, record(given))
  await page.getByRole('dialog').getByRole('button', { name: 'Send the code' }).click()
  await expect(page.getByRole('timer').first()).toBeVisible()
  return page
}

const item = (given: object): object => ({
  id: '3f2504e0-4f89-41d3-9a0c-0305e82c3303',
  target: '3f2504e0-4f89-41d3-9a0c-0305e82c3302',
  targetName: MARTA,
  action: 'pin-reset',
  method: 'vouch',
  needs: 'vouch',
  operator: 'helpdesk',
  reference: 'INC-20417',
  reason: null,
  startedAt: soon(-1),
  expiresAt: soon(13.2),
  ...given,
})

const waiting = async (stage: Stage, items: readonly object[]): Promise<Page> => {
  await answer(stage.page, '**/api/verifications?waiting=true', 200, { items })
  const page = await at(stage, '/waiting')
  await expect(page.getByRole('heading', { name: 'Waiting for you' })).toBeVisible()
  return page
}

const several = [
  item({}),
  item({
    id: '3f2504e0-4f89-41d3-9a0c-0305e82c3304',
    targetName: '<img src=x onerror=alert(1)>',
    method: 'override',
    needs: 'approval',
    operator: 'administrator',
    reference: null,
    reason: 'Boarding a plane, has neither mail nor the portal at hand, and nobody here knows her voice.',
  }),
  item({
    id: '3f2504e0-4f89-41d3-9a0c-0305e82c3305',
    targetName: 'Hubert Blaine Wolfeschlegelsteinhausenbergerdorff-Featherstonhau',
    action: 'password-unlock',
    needs: 'approval',
    reference: 'x'.repeat(200),
  }),
]

export const verificationScenes: readonly Scene[] = [
  { name: 'verify-how', play: async (stage) => void (await asked(stage)) },
  {
    name: 'verify-override',
    play: async (stage) => {
      const page = await asked(stage, 'administrator')
      await page.keyboard.press('o')
      await page.getByRole('button', { name: 'Ask for approval' }).click()
      await expect(page.getByText('Say why')).toBeVisible()
    },
  },
  { name: 'verify-code', play: async (stage) => void (await started(stage)) },
  {
    name: 'verify-wrong-code',
    play: async (stage) => {
      const page = await started(stage, { attemptsLeft: 1 })
      await answer(page, '**/confirm', 422, problem('wrong-code', 422, 'That is not the code.'))
      await page.getByLabel('Code that the caller reads').fill('12345678')
      await page.keyboard.press('Enter')
      await expect(page.getByText('One attempt is left')).toBeVisible()
    },
  },
  {
    name: 'verify-colleague',
    play: async (stage) => {
      const page = await started(stage, { method: 'vouch', sentTo: undefined, attemptsLeft: 0 })
      await expect(page.getByText('Waiting for a colleague.')).toBeVisible()
    },
  },
  {
    name: 'verify-approval',
    play: async (stage) => void (await started(stage, { state: 'verified', needsApproval: true })),
  },
  {
    name: 'verify-over',
    play: async (stage) => {
      const page = await asked(stage)
      await answer(page, '**/api/verifications', 201, record({ expiresAt: soon(-1) }))
      await page.getByRole('dialog').getByRole('button', { name: 'Send the code' }).click()
      await expect(page.getByText('The time is over')).toBeVisible()
    },
  },
  {
    name: 'verify-no-address',
    play: async (stage) => {
      const page = await asked(stage)
      const detail = `Unity Connection holds no mail address of ${MARTA} that is read outside the mailbox.`
      await answer(page, '**/api/verifications', 422, problem('no-mail-address', 422, detail))
      await page.getByRole('dialog').getByRole('button', { name: 'Send the code' }).click()
      await expect(page.getByText('No mail can be sent to this person.')).toBeVisible()
    },
  },
  {
    name: 'verify-done',
    play: async (stage) => {
      const page = await person(stage, '2041')
      const target = /people\/([\w-]+)/.exec(page.url())?.[1]
      await answer(page, '**/api/verifications', 201, record({ target, state: 'verified' }))
      await page.getByRole('button', { name: 'Verify the caller' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Send the code' }).click()
      await expect(page.getByText(/^Caller verified/)).toBeVisible()
    },
  },
  { name: 'waiting', play: async (stage) => void (await waiting(stage, several)) },
  { name: 'waiting-empty', play: async (stage) => void (await waiting(stage, [])) },
  {
    name: 'waiting-vouch',
    play: async (stage) => {
      const page = await waiting(stage, several)
      await page.getByRole('button', { name: /^Vouch/ }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'waiting-approve',
    play: async (stage) => {
      const page = await waiting(stage, several)
      await page
        .getByRole('button', { name: /^Approve/ })
        .first()
        .click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
]
