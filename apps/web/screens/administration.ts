import { expect, type Page } from '@playwright/test'
import type { OperatorList, TokenList } from '@unity-desk/contract'
import { answer, at, never, problem, type Scene, type Stage } from './stage.ts'

const open = (stage: Stage, part: string): Promise<Page> =>
  at(stage, `/administration/${part}`, 'administrator')

const days = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString()

const id = (number: number): string => `00000000-0000-4000-8000-00000000000${number}`

const operators: OperatorList = {
  items: [
    {
      id: id(1),
      name: 'administrator',
      role: 'administrator',
      signIn: 'password',
      scope: null,
      createdAt: days(-90),
    },
    {
      id: id(2),
      name: 'Harriet.Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh@company.example',
      role: 'helpdesk',
      signIn: 'single-sign-on',
      scope: { LocationObjectId: [id(7)], PartitionObjectId: [id(8), id(9)] },
      createdAt: days(-30),
    },
    { id: id(3), name: 'hal', role: 'helpdesk', signIn: 'password', scope: null, createdAt: days(-2) },
  ],
}

const tokens: TokenList = {
  items: [
    {
      id: id(1),
      name: 'nightly import',
      permissions: ['users:read', 'pins:reset', 'credentials:unverified'],
      scope: null,
      networks: ['10.1.0.0/16', '192.0.2.7'],
      createdBy: 'administrator',
      createdAt: days(-3),
      expiresAt: days(9.5),
      lastUsedAt: days(-0.1),
    },
    {
      id: id(2),
      name: 'reporting',
      permissions: ['users:read', 'system:read'],
      scope: { LocationObjectId: [id(7)] },
      networks: null,
      createdBy: 'administrator',
      createdAt: days(-60),
      expiresAt: days(200),
      lastUsedAt: null,
    },
  ],
}

const withOperators = async (stage: Stage): Promise<Page> => {
  await answer(stage.page, '**/api/operators', 200, operators)
  const page = await open(stage, 'operators')
  await expect(page.getByText('hal', { exact: true })).toBeVisible()
  return page
}

const withTokens = async (stage: Stage): Promise<Page> => {
  await answer(stage.page, '**/api/tokens', 200, tokens)
  const page = await open(stage, 'tokens')
  await expect(page.getByText('nightly import')).toBeVisible()
  return page
}

const newToken = async (stage: Stage): Promise<Page> => {
  const page = await open(stage, 'tokens/new')
  await page.getByLabel('Name').fill('nightly import')
  return page
}

export const administrationScenes: readonly Scene[] = [
  { name: 'operators', play: async (stage) => void (await withOperators(stage)) },
  {
    name: 'operators-loading',
    play: async (stage) => {
      await never(stage.page, '**/api/operators')
      await (await open(stage, 'operators')).waitForTimeout(700)
    },
  },
  {
    name: 'operators-error',
    play: async (stage) => {
      await answer(stage.page, '**/api/operators', 500, problem('internal', 500, 'Something went wrong.'))
      await expect((await open(stage, 'operators')).getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'operators-add',
    play: async (stage) => {
      const page = await withOperators(stage)
      await page.getByRole('button', { name: 'Add an operator' }).click()
      await expect(page.getByRole('dialog').getByLabel('Name')).toBeFocused()
    },
  },
  {
    name: 'operators-add-refused',
    play: async (stage) => {
      const page = await open(stage, 'operators')
      await page.getByRole('button', { name: 'Add an operator' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Name').fill('two words')
      await dialog.getByLabel('Password', { exact: true }).fill('short')
      await dialog.getByRole('button', { name: 'Add' }).click()
      await expect(dialog.getByLabel('Password', { exact: true })).toHaveAttribute('aria-invalid', 'true')
    },
  },
  {
    name: 'operators-role',
    play: async (stage) => {
      const page = await withOperators(stage)
      await page.getByRole('button', { name: 'Change the role of hal' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'operators-password',
    play: async (stage) => {
      const page = await withOperators(stage)
      await page.getByRole('button', { name: 'Set a new password for hal' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'operators-remove-refused',
    play: async (stage) => {
      const page = await withOperators(stage)
      const message = 'hal is the last administrator with a password.'
      const fields = [{ name: 'role', code: 'refused', message }]
      await answer(page, '**/api/operators/*', 422, problem('rule-refused', 422, message, { fields }))
      await page.getByRole('button', { name: 'Remove hal' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'administration-forbidden',
    play: async (stage) => {
      const page = await at(stage, '/administration', 'helpdesk')
      await expect(page.getByText('This is not for your role.')).toBeVisible()
    },
  },
  {
    name: 'sessions',
    play: async (stage) => {
      const page = await open(stage, 'sessions')
      await expect(page.getByText('This browser')).toBeVisible()
    },
  },
  {
    name: 'sessions-end',
    play: async (stage) => {
      const entry = {
        operator: { name: 'hal', role: 'helpdesk' },
        createdAt: days(-0.2),
        lastSeenAt: days(0),
      }
      const own = { ...entry, operator: { name: 'administrator', role: 'administrator' } }
      const items = [
        { ...own, id: 'own', isOwn: true },
        { ...entry, id: 'his', isOwn: false },
      ]
      await answer(stage.page, '**/api/sessions', 200, { items })
      const page = await open(stage, 'sessions')
      await page.getByRole('button', { name: 'End the session of hal' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  { name: 'tokens', play: async (stage) => void (await withTokens(stage)) },
  {
    name: 'tokens-empty',
    play: async (stage) => {
      await answer(stage.page, '**/api/tokens', 200, { items: [] })
      await expect((await open(stage, 'tokens')).getByText('There are no tokens.')).toBeVisible()
    },
  },
  {
    name: 'tokens-revoke',
    play: async (stage) => {
      const page = await withTokens(stage)
      await page.getByRole('button', { name: 'Revoke nightly import' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  { name: 'token-new', play: async (stage) => void (await newToken(stage)) },
  {
    name: 'token-new-unverified',
    play: async (stage) => {
      const page = await newToken(stage)
      await page.getByLabel('Skip the caller verification').check()
      await expect(page.getByText('take over any mailbox')).toBeVisible()
      await page.getByText('take over any mailbox').scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'token-new-role',
    play: async (stage) => {
      const page = await newToken(stage)
      await page.getByText('All of a role').click()
      await page.getByRole('radio', { name: 'viewer' }).check()
      await page.getByLabel('Expires').selectOption('day')
      await expect(page.getByLabel('Last day')).toBeVisible()
    },
  },
  {
    name: 'token-new-refused',
    play: async (stage) => {
      const page = await newToken(stage)
      await page.getByLabel('Networks').fill('10.0.0.0/8, office')
      await page.getByRole('button', { name: 'Create' }).click()
      await expect(page.getByText('office is no address and no network.')).toBeVisible()
    },
  },
  {
    name: 'token-created',
    play: async (stage) => {
      const page = await newToken(stage)
      await page.getByLabel('See people').check()
      await page.getByRole('button', { name: 'Create' }).click()
      await expect(page.getByRole('dialog', { name: 'The new token' })).toBeVisible()
    },
  },
]
