import { expect, type Page } from '@playwright/test'
import { answer, person, problem, type Scene, type Stage } from './stage.ts'

const resetDialog = async (stage: Stage, extension = '2041'): Promise<Page> => {
  await stage.servers.reset()
  const page = await person(stage, extension)
  await page.getByRole('button', { name: 'Reset PIN' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  return page
}

const typed = async (stage: Stage, pin: string): Promise<Page> => {
  const page = await resetDialog(stage)
  await page.getByText('Type one').click()
  await expect(page.getByLabel('New PIN')).toBeVisible()
  await page.getByLabel('New PIN').fill(pin)
  return page
}

const passwordDialog = async (stage: Stage): Promise<Page> => {
  await stage.servers.reset()
  const page = await person(stage, '2041', 'administrator', '/pin')
  await page.getByRole('button', { name: 'Reset password' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  return page
}

const press = (page: Page): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name: 'Reset PIN' }).click()

/** Once it takes a press, which would have been held for the second one of the reset before. */
const expectRevealed = async (page: Page): Promise<void> => {
  await expect(page.getByText('Say:')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Done' })).toBeEnabled()
}

export const pinScenes: readonly Scene[] = [
  {
    name: 'pin-tab',
    play: async (stage) => {
      const page = await person(stage, '2041', 'helpdesk', '/pin')
      await expect(page.getByText(/\b8\s/).first()).toBeVisible()
    },
  },
  {
    name: 'pin-tab-directory-owned',
    play: async (stage) => {
      const page = await person(stage, '2110', 'helpdesk', '/pin')
      await expect(page.getByText(/\b8\s/).first()).toBeVisible()
    },
  },
  { name: 'reset', play: async (stage) => void (await resetDialog(stage)) },
  { name: 'reset-long-name', play: async (stage) => void (await resetDialog(stage, '2201')) },
  { name: 'reset-typed-empty', play: async (stage) => void (await typed(stage, '')) },
  { name: 'reset-typed-line', play: async (stage) => void (await typed(stage, '147')) },
  { name: 'reset-typed-good', play: async (stage) => void (await typed(stage, '836194')) },
  {
    name: 'reset-typed-refused',
    play: async (stage) => {
      const page = await typed(stage, '836194')
      const field = { name: 'pin', code: 'history', message: 'Do not use a former PIN again.' }
      await answer(
        page,
        '**/pin-reset',
        422,
        problem('rule-refused', 422, field.message, { fields: [field] }),
      )
      await press(page)
      await expect(page.getByLabel('New PIN')).toHaveAttribute('aria-invalid', 'true')
    },
  },
  {
    name: 'reset-revealed',
    play: async (stage) => {
      const page = await resetDialog(stage)
      await press(page)
      await expectRevealed(page)
    },
  },
  {
    name: 'reset-done',
    play: async (stage) => {
      const page = await resetDialog(stage)
      await press(page)
      await expectRevealed(page)
      await page.keyboard.press('Enter')
      await expect(page.getByText('PIN changed at')).toBeVisible()
    },
  },
  {
    name: 'reset-unconfirmed',
    play: async (stage) => {
      const page = await resetDialog(stage)
      await answer(page, '**/pin-reset', 200, { outcome: 'unknown', changedAt: null, pin: '836194' })
      await press(page)
      await page.getByRole('button', { name: 'Look again' }).click()
      await expect(page.getByText('Not changed as of')).toBeVisible()
    },
  },
  {
    name: 'reset-no-answer',
    play: async (stage) => {
      const page = await resetDialog(stage)
      await page.route('**/pin-reset', (route) => route.abort())
      await press(page)
      await expect(page.getByRole('button', { name: 'Ask again' })).toBeVisible()
    },
  },
  {
    name: 'reset-refused',
    play: async (stage) => {
      const page = await resetDialog(stage)
      const detail = 'The audit log cannot be written, so nothing was changed.'
      await answer(page, '**/pin-reset', 503, problem('audit-unavailable', 503, detail))
      await press(page)
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'unlocked',
    play: async (stage) => {
      await stage.servers.reset()
      const page = await person(stage, '2041')
      await page.getByRole('button', { name: 'Unlock' }).click()
      await expect(page.getByText('Unlocked at')).toBeVisible()
    },
  },
  {
    name: 'unlock-unknown',
    play: async (stage) => {
      await stage.servers.reset()
      const page = await person(stage, '2041')
      await answer(page, '**/pin-unlock', 200, { outcome: 'unknown', unlockedAt: null })
      await page.getByRole('button', { name: 'Unlock' }).click()
      await expect(page.getByText('did not confirm')).toBeVisible()
    },
  },
  {
    name: 'unlock-administrator',
    play: async (stage) => {
      const page = await person(stage, '2130')
      await page.getByRole('button', { name: 'Unlock' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'reset-link',
    play: async (stage) => {
      await answer(stage.page, '**/api/configuration', 200, {
        pinModes: ['generated', 'ticket', 'typed'],
        unityHost: 'cuc-pub.lab.example',
        callerVerification: 'off',
        verificationMethods: [],
      })
      const page = await resetDialog(stage, '2110')
      await page.getByText('One-use link').click()
      await expect(page.getByText('they choose the PIN themselves', { exact: false })).toBeVisible()
    },
  },
  { name: 'password-reset', play: async (stage) => void (await passwordDialog(stage)) },
  {
    name: 'password-typed',
    play: async (stage) => {
      const page = await passwordDialog(stage)
      await page.getByText('Type one').click()
      await expect(page.getByLabel('New password')).toBeVisible()
    },
  },
  {
    name: 'password-revealed',
    play: async (stage) => {
      const page = await passwordDialog(stage)
      await page.getByRole('dialog').getByRole('button', { name: 'Reset password' }).click()
      await expectRevealed(page)
    },
  },
]
