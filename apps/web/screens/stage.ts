import { expect, type BrowserContext, type Page } from '@playwright/test'
import { PASSWORD, type ROLES, type Servers } from './servers.ts'

export type Stage = { readonly page: Page; readonly context: BrowserContext; readonly servers: Servers }

/** A state of a screen, and how to get there. */
export type Scene = { readonly name: string; readonly play: (stage: Stage) => Promise<void> }

type Role = (typeof ROLES)[number]

const HEADERS = { 'X-Requested-With': 'unity-desk' }

/** Signs in without the form, which has scenes of its own. */
export const signIn = async ({ page, servers }: Stage, role: Role = 'helpdesk'): Promise<void> => {
  const answer = await page.request.post('/api/session', {
    headers: { ...HEADERS, Origin: servers.desk },
    data: { username: role, password: PASSWORD },
  })
  expect(answer.status()).toBe(200)
}

export const at = async (stage: Stage, path: string, role: Role = 'helpdesk'): Promise<Page> => {
  await signIn(stage, role)
  await stage.page.goto(path)
  return stage.page
}

/** Opens somebody by extension, and waits until the state of the PIN is there. */
export const person = async (
  stage: Stage,
  extension: string,
  role: Role = 'helpdesk',
  tab = '',
): Promise<Page> => {
  const { page, servers } = stage
  await signIn(stage, role)
  const found = await page.request.get(`/api/directory?q=${extension}`)
  const { items } = (await found.json()) as { items: { ObjectId: string; DtmfAccessId: string }[] }
  const ObjectId = items.find(({ DtmfAccessId }) => DtmfAccessId === extension)?.ObjectId
  if (ObjectId === undefined) throw new Error(`nobody has ${extension} at ${servers.unity}`)
  await page.goto(`/people/${ObjectId}${tab}?q=${extension}`)
  await expect(page.getByText('Rule').first()).toBeVisible({ timeout: 20_000 })
  return page
}

/** Answers of this address never come. */
export const never = (page: Page, url: string | RegExp): Promise<unknown> =>
  page.route(url, () => new Promise<void>(() => undefined))

export const answer = (
  page: Page,
  url: string | RegExp,
  status: number,
  json: unknown,
  headers = {},
): Promise<unknown> =>
  page.route(url, (route) =>
    route.fulfill({ status, headers, contentType: 'application/json', body: JSON.stringify(json) }),
  )

export const problem = (name: string, status: number, detail: string, extra: object = {}): object => ({
  type: `urn:unity-desk:${name}`,
  title: name,
  status,
  detail,
  requestId: '0f5a3c8e-6f1d-4a51-9a3b-7d1c9e0b2f44',
  ...extra,
})
