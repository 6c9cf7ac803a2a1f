import { expect, type Page } from '@playwright/test'
import { PASSWORD } from './servers.ts'
import { answer, at, never, person, problem, type Scene, type Stage } from './stage.ts'

const fill = async (stage: Stage): Promise<void> => {
  const { page } = stage
  await page.goto('/people?q=2041')
  await page.getByLabel('Name').fill('helpdesk')
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
}

/** The session ends in the middle of a reset. */
const endSession = async (stage: Stage): Promise<Page> => {
  const page = await person(stage, '2041')
  await page.getByRole('button', { name: 'Reset PIN' }).click()
  await page.getByLabel('Ticket or note').fill('INC0012')
  await stage.context.clearCookies()
  await page.getByRole('dialog').getByRole('button', { name: 'Reset PIN' }).click()
  return page
}

export const shellScenes: readonly Scene[] = [
  {
    name: 'sign-in',
    play: async ({ page }) => {
      await page.goto('/')
      await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
    },
  },
  {
    name: 'sign-in-wrong',
    play: async (stage) => {
      await answer(
        stage.page,
        '**/api/session',
        401,
        problem('bad-sign-in', 401, 'The name or the password is wrong.'),
      )
      await fill(stage)
      await stage.page.getByRole('button', { name: 'Sign in' }).click()
      await expect(stage.page.getByText('is wrong')).toBeVisible()
    },
  },
  {
    name: 'sign-in-throttled',
    play: async (stage) => {
      await fill(stage)
      await answer(stage.page, '**/api/session', 429, problem('too-many-requests', 429, 'Wait.'), {
        'retry-after': '58',
      })
      await stage.page.getByRole('button', { name: 'Sign in' }).click()
      await expect(stage.page.getByText('Too many attempts')).toBeVisible()
    },
  },
  {
    name: 'sign-in-unreachable',
    play: async (stage) => {
      await fill(stage)
      await stage.page.route('**/api/session', (route) => route.abort())
      await stage.page.getByRole('button', { name: 'Sign in' }).click()
      await expect(stage.page.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'session-ended',
    play: async (stage) => {
      const page = await endSession(stage)
      await expect(page.getByRole('dialog', { name: 'Your session has ended' })).toBeVisible()
    },
  },
  {
    name: 'step-up',
    play: async (stage) => {
      const page = await person(stage, '2101', 'administrator')
      const detail =
        'Harriet Lead holds the Unity role Help Desk Administrator. Give your password again to go on.'
      await answer(page, '**/pin-reset', 403, problem('step-up-required', 403, detail))
      await page.getByRole('button', { name: 'Reset PIN' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Reset PIN' }).click()
      await expect(page.getByRole('dialog', { name: 'Give your password again' })).toBeVisible()
    },
  },
  {
    name: 'leave-question',
    play: async (stage) => {
      const page = await endSession(stage)
      await page.getByRole('button', { name: 'Leave and sign in as somebody else' }).click()
      await expect(page.getByText('You typed something that is not saved')).toBeVisible()
    },
  },
  {
    name: 'leave-question-settings',
    play: async (stage) => {
      const page = await person(stage, '2041', 'administrator', '/settings')
      await page.getByLabel(/Find a setting/).fill('manager')
      await page.locator('[name=Manager]').fill('Harriet Lead')
      await page.getByRole('link', { name: 'Changes' }).first().click()
      await expect(page.getByText('You typed something that is not saved')).toBeVisible()
    },
  },
  {
    name: 'part-missing',
    play: async (stage) => {
      const page = await person(stage, '2041')
      await page.route('**/assets/**', (route) => route.fulfill({ status: 404 }))
      await page.keyboard.press('Control+k')
      await expect(page.getByText('could not be loaded')).toBeVisible()
    },
  },
  {
    name: 'part-missing-page',
    play: async (stage) => {
      const page = await person(stage, '2041', 'administrator')
      await page.route('**/assets/**', (route) => route.fulfill({ status: 404 }))
      await page.getByRole('link', { name: 'Audit log' }).click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'keys',
    play: async (stage) => {
      const page = await person(stage, '2041')
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    },
  },
  {
    name: 'account-menu',
    play: async (stage) => {
      const page = await at(stage, '/people?q=ross')
      await page.getByRole('button', { name: /Account/ }).click()
      await expect(page.getByRole('menu')).toBeVisible()
    },
  },
  {
    name: 'forbidden-auditor',
    play: async (stage) => {
      const page = await at(stage, '/people', 'auditor')
      await expect(page.getByText('This is not for your role.')).toBeVisible()
    },
  },
  {
    name: 'not-found-page',
    play: async (stage) => {
      const page = await at(stage, '/no/such/page')
      await expect(page.getByText('There is no such page.')).toBeVisible()
    },
  },
  {
    name: 'banner-server',
    play: async (stage) => {
      const page = await person(stage, '2041')
      await page.route(/\/(api|vmrest|readyz)/, (route) => route.abort())
      await page.getByRole('link', { name: 'PIN & password' }).click()
      await expect(page.getByText('Unity Desk does not answer.').first()).toBeVisible()
    },
  },
  {
    name: 'banner-unity',
    play: async (stage) => {
      await answer(stage.page, '**/readyz', 200, { status: 'degraded', unity: 'unreachable', database: 'ok' })
      const page = await person(stage, '2041')
      await expect(page.getByText('Unity Connection does not answer.').first()).toBeVisible()
    },
  },
  {
    name: 'banner-unity-from-start',
    play: async (stage) => {
      await answer(stage.page, '**/readyz', 200, { status: 'degraded', unity: 'unreachable', database: 'ok' })
      const error = {
        errors: {
          code: 'UNITY_UNAVAILABLE',
          message: 'Unity Connection does not answer. Nothing was changed; try again in a moment.',
        },
      }
      await answer(stage.page, '**/vmrest/**', 503, error, {
        'x-request-id': '0f5a3c8e-6f1d-4a51-9a3b-7d1c9e0b2f44',
      })
      const page = await at(stage, '/people/00000000-0000-4000-8000-000000000001?q=2041')
      await expect(page.getByRole('alert').first()).toBeVisible()
    },
  },
  {
    name: 'page-loading',
    play: async (stage) => {
      await never(stage.page, '**/vmrest/**')
      const page = await at(stage, '/people/00000000-0000-4000-8000-000000000001')
      await expect(page.getByRole('navigation', { name: 'About this person' })).toBeVisible()
    },
  },
]
