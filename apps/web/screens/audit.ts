import { expect, type Page } from '@playwright/test'
import { long, page as pageOf, record, unknown } from './audit-records.ts'
import { answer, at, never, person, problem, signIn, type Scene, type Stage } from './stage.ts'

const LOG = /\/api\/audit\?/

/** Somebody has worked: looked, reset, tried what is not allowed. */
const work = async (stage: Stage): Promise<void> => {
  await stage.servers.reset()
  const page = await person(stage, '2041')
  const ObjectId = /people\/([\w-]+)/.exec(page.url())?.[1] ?? ''
  const headers = { 'X-Requested-With': 'unity-desk', Origin: stage.servers.desk }
  await page.request.post(`/api/users/${ObjectId}/pin-unlock`, { headers, data: {} })
  await page.request.post(`/api/users/${ObjectId}/pin-reset`, { headers, data: { reference: 'INC0012' } })
  await page.request.delete(`/vmrest/users/${ObjectId}`, { headers })
}

const rows = (page: Page) => page.getByRole('button', { expanded: false }).filter({ hasText: /\d\d:\d\d/ })

const mocked = async (stage: Stage, items: Parameters<typeof pageOf>, path = '/audit'): Promise<Page> => {
  await answer(stage.page, LOG, 200, pageOf(...items))
  return at(stage, path, 'auditor')
}

export const auditScenes: readonly Scene[] = [
  {
    name: 'audit-log',
    play: async (stage) => {
      await work(stage)
      const page = await at(stage, '/', 'auditor')
      await expect(rows(page).first()).toBeVisible()
    },
  },
  {
    name: 'audit-open',
    play: async (stage) => {
      await work(stage)
      const page = await at(stage, '/audit?action=users.pin.reset', 'administrator')
      await rows(page).first().click()
      await expect(page.getByText('Kind of PIN')).toBeVisible()
    },
  },
  {
    name: 'audit-to-check',
    play: async (stage) => {
      const page = await mocked(stage, [...unknown, record(400)])
      await expect(page.getByText('To be checked').first()).toBeVisible()
      await expect(page.getByText('Nobody knows whether one act')).toBeVisible()
      await rows(page).first().click()
      await expect(page.getByText('INC0012').first()).toBeVisible()
    },
  },
  {
    name: 'audit-long',
    play: async (stage) => {
      const page = await mocked(stage, long)
      await expect(page.getByText('=cmd|calc')).toBeVisible()
      await rows(page).nth(0).click()
    },
  },
  {
    name: 'audit-filtered',
    play: async (stage) => {
      const target = '5e0f2d1c-8a37-4b0e-9c55-1f6a2b3c4d5e'
      const path = `/audit?target=${target}&actor=helpdesk&result=done&from=2026-11-01&to=2026-11-22`
      const page = await mocked(stage, [record(400), record(399, { action: 'users.view' })], path)
      await expect(rows(page).first()).toBeVisible()
    },
  },
  {
    name: 'audit-nothing-matches',
    play: async (stage) => {
      const page = await at(stage, '/audit?actor=nobody', 'auditor')
      await expect(page.getByText('Nothing matches.')).toBeVisible()
    },
  },
  {
    name: 'audit-empty',
    play: async (stage) => {
      const page = await mocked(stage, [])
      await expect(page.getByText('Nothing has been done yet.')).toBeVisible()
    },
  },
  {
    name: 'audit-loading',
    play: async (stage) => {
      await never(stage.page, LOG)
      const page = await at(stage, '/audit', 'auditor')
      await page.waitForTimeout(700)
    },
  },
  {
    name: 'audit-error',
    play: async (stage) => {
      const body = problem('internal', 500, 'Something went wrong in the server.')
      await answer(stage.page, LOG, 500, body)
      const page = await at(stage, '/audit', 'auditor')
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'audit-forbidden',
    play: async (stage) => {
      const page = await at(stage, '/audit', 'helpdesk')
      await expect(page.getByText('This is not for your role.')).toBeVisible()
    },
  },
  {
    name: 'person-history',
    play: async (stage) => {
      await work(stage)
      await signIn(stage, 'administrator')
      await stage.page.goto(stage.page.url().replace('?', '/history?'))
      await expect(stage.page.getByRole('heading', { level: 2 }).last()).toBeVisible()
      await expect(stage.page.getByText('PIN reset').first()).toBeVisible()
    },
  },
]
