import { createCupi, json, overHttp } from '@unity-desk/cupi'
import { allResources } from '@unity-desk/cupi/resources'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createReminders, type Reminders } from '../src/features/self-service/reminders.ts'
import type { Mail } from '../src/platform/mail/mailer.ts'
import { createPageLanguages, type PageLanguages } from '../src/platform/mail/page-language.ts'
import { createRules } from '../src/platform/unity/rules.ts'
import { openTestDatabase } from './harness/database.ts'
import { startSim, UNITY_ACCOUNT, UNITY_PASSWORD, type Sim } from './harness/sim.ts'

let sim: Sim
let database: Awaited<ReturnType<typeof openTestDatabase>>
let reminders: Reminders
let languages: PageLanguages
const mails: Pick<Mail<unknown>, 'to' | 'language' | 'idempotencyKey' | 'values'>[] = []

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  database = await openTestDatabase()
  const credentials = { username: UNITY_ACCOUNT, password: UNITY_PASSWORD }
  const send = overHttp({ baseUrl: `${sim.url}/vmrest`, credentials })
  const unity = createCupi({ send, resources: allResources, formats: [json] })
  languages = createPageLanguages(database.db)
  reminders = createReminders({
    db: database.db,
    unity,
    rules: createRules(unity),
    mailer: { isOn: true, send: async (mail) => void mails.push(mail) },
    languages,
    config: { PORTAL_NAME: 'Voicemail' },
    portalUrl: () => 'https://pin.example',
  })
})
afterAll(async () => {
  await database.close()
  await sim.stop()
})

const look = async () => {
  mails.length = 0
  await database.db.updateTable('pin_reminder').set({ checked_at: null }).execute()
  await reminders.run()
  return mails.map(({ to, language, idempotencyKey, values }) => ({
    to,
    language,
    key: idempotencyKey,
    values,
  }))
}
/** Makes the PIN of somebody expire in so many days. */
const expireIn = async (alias: string, days: number) => {
  const path = `/users/${await sim.userId(alias)}/credential/pin`
  const { TimeChanged, CredentialPolicyObjectId } = (await sim.direct(path)).json()
  const age = (Date.now() - Date.parse(`${TimeChanged.replace(' ', 'T')}Z`)) / 86_400_000
  await sim.direct(`/authenticationrules/${CredentialPolicyObjectId}`, {
    method: 'PUT',
    json: { MaxDays: String(Math.ceil(age + days)) },
  })
}

test('who asked is told once at fourteen days and once at three, and nobody else', async () => {
  const id = await sim.userId('mrossini')
  await reminders.set(id, true)
  await expireIn('mrossini', 10)
  const [first, ...others] = await look()
  expect(others).toEqual([])
  expect(first).toMatchObject({
    to: 'mario.rossini@lab.example',
    language: 'en',
    values: { name: 'Mario Rossini', url: 'https://pin.example/' },
  })
  expect(first?.key).toMatch(/ 14$/)
  // The same mail, which is sent once.
  await languages.keep(id, 'pt')
  expect((await look()).map(({ key, language }) => [key, language])).toEqual([[first?.key, 'pt']])
  mails.length = 0
  await reminders.run()
  expect(mails).toEqual([])
  await reminders.set(id, false)
  expect(await look()).toEqual([])
})

test('who is gone is forgotten', async () => {
  await reminders.set('00000000-0000-4000-8000-000000000000', true)
  expect(await look()).toEqual([])
  expect(await reminders.isOn('00000000-0000-4000-8000-000000000000')).toBe(false)
})
