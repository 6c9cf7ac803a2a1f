import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { judgePin } from '@unity-desk/cupi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, type Answer, type Asked } from './harness/ask.ts'
import { tablesIn } from './harness/database.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { answerJson, startFakeUnity } from './harness/fake-unity.ts'
import { OPERATORS } from './harness/operators.ts'
import { ownHeaders, type Person } from './harness/person.ts'
import { startSim, UNITY_PASSWORD, type Sim } from './harness/sim.ts'

// T19: secrets are planted, everything is driven, errors included, and then every place that text can end up in is searched.

/** Long enough that no chance brings them into a file: twenty digits that no rule finds trivial. */
const TYPED = ['75962511570502537208', '25282100945341858667', '62680736341834058304'] as const
const WRONG_GUESS = 'Canary-guess-52b1f0'
const COOKIE = 'CANARYSESSION0F1E2D3C4B5A'

let sim: Sim
let desk: Desk
let ada: Person
let id: string
const answers: Answer[] = []
const generated: string[] = []

const keep = async (answer: Promise<Answer>): Promise<Answer> => {
  const kept = await answer
  answers.push(kept)
  return kept
}
const send = (path: string, asked: Asked): Promise<Answer> => keep(ada.ask(path, asked))
const post = (path: string, json?: unknown, headers?: Record<string, string>) =>
  keep(ada.post(path, json, headers))
const put = (path: string, json: unknown) => keep(ada.put(path, json))

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  id = await sim.userId('mrossini')
  // PINs of twenty digits, so that one that turns up somewhere turns up for a reason.
  const rule = (await sim.direct(`/users/${id}/credential/pin`)).json().CredentialPolicyObjectId
  await sim.direct(`/authenticationrules/${rule}`, { method: 'PUT', json: { MinLength: '20' } })
  desk = await startDesk({ unity: sim.url, env: { LOG_LEVEL: 'trace' }, quick: true })
  ada = await desk.signIn('ada')
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})

test('the planted PINs are such as Unity takes', () => {
  for (const pin of TYPED) expect(judgePin(pin, { MinLength: 20, TrivialCredChecking: true })).toEqual([])
})

const resetPath = () => `/api/users/${id}/pin-reset`
const credentialPath = () => `/vmrest/users/${id}/credential/pin`

test('driving everything that takes a secret, well', async () => {
  await keep(
    ask(`${desk.url}/api/session`, {
      method: 'POST',
      headers: ownHeaders(desk.url),
      json: { username: 'hal', password: OPERATORS.hal.password },
    }),
  )
  for (const reference of ['one', 'two']) {
    const reset = await ada.post(resetPath(), { reference }, { 'idempotency-key': reference })
    generated.push(reset.json().pin)
    expect(generated.at(-1)).toMatch(/^\d{20}$/)
  }
  const typed = { mode: 'typed', pin: TYPED[0] }
  expect((await post(resetPath(), typed, { 'idempotency-key': 'three' })).status).toBe(200)
  expect((await put(credentialPath(), { Credentials: TYPED[1], CredMustChange: 'false' })).status).toBe(204)
  const xml = `<Credential><Credentials>${TYPED[2]}</Credentials></Credential>`
  expect((await send(credentialPath(), { method: 'PUT', xml })).status).toBe(204)
  await put(credentialPath().replace('pin', 'password'), { Credentials: `${UNITY_PASSWORD}-of-a-user` })
  await send(credentialPath(), { headers: { accept: 'application/json' } })
})

test('driving everything that takes a secret, badly', async () => {
  await keep(
    ask(`${desk.url}/api/session`, {
      method: 'POST',
      headers: ownHeaders(desk.url),
      json: { username: 'ada', password: WRONG_GUESS },
    }),
  )
  await post('/api/session/step-up', { password: WRONG_GUESS })
  const json = { 'content-type': 'application/json' }
  for (const body of [
    `{"mode":"typed","pin":"${TYPED[0]}"`,
    `"${TYPED[0]}"`,
    `{"mode":"typed","pin":${TYPED[0]}}`,
  ]) {
    await send(resetPath(), { method: 'POST', body, headers: json })
    await send(credentialPath(), { method: 'PUT', body, headers: json })
  }
  await send(credentialPath(), {
    method: 'PUT',
    body: `<Credential><Credentials>${TYPED[0]}</Cred`,
    headers: { 'content-type': 'application/xml' },
  })
  await send(credentialPath(), { method: 'PUT', body: TYPED[0], headers: { 'content-type': 'text/plain' } })
  await post(resetPath(), { mode: 'typed', pin: `${TYPED[0]}x` })
  await post(resetPath(), { mode: 'generated', pin: TYPED[0] })
  await post(resetPath(), { mode: 'typed', pin: TYPED[0] }, { 'idempotency-key': 'three' })
  await post(resetPath(), { mode: 'typed', pin: TYPED[1] }, { 'idempotency-key': 'three' })
  await post(resetPath(), { mode: 'typed', pin: TYPED[2] })
  await keep(ada.get(`/vmrest/user/credential/pin?newpin=${TYPED[0]}`))
  await keep(ada.get(`/api/directory?q=${TYPED[0]}`))
})

test('driving it into every fault of Unity', async () => {
  for (const kind of [
    'reset-before-headers',
    'reset-after-apply',
    'blackhole',
    'garbage',
    'html',
    'invalid-json',
    'busy',
    'ignore-write',
    'huge-headers',
  ] as const) {
    await sim.break({ kind, times: 1, match: { method: 'PUT' } })
    const { text, json, ...reset } = await ada.post(resetPath())
    // The one answer that may hold the PIN.
    answers.push({ ...reset, json, text: '' })
    if (reset.status === 200) generated.push(json().pin)
    expect(text).not.toContain(UNITY_PASSWORD)
    await sim.mend()
    await expect.poll(async () => (await ada.get('/vmrest/version')).status).toBe(200)
  }
})

test('a Unity that repeats what it was sent is not repeated', async () => {
  const echo = await startFakeUnity((request, response) => {
    response.setHeader('set-cookie', [`JSESSIONID=${COOKIE}; Path=/`])
    const message = `Invalid Credential: ${request.body} ${String(request.headers['authorization'])}`
    if (request.method !== 'GET')
      return answerJson(response, { errors: { code: 'IMS_EXCEPTION', message } }, 400)
    if (request.url.includes('userroles')) return answerJson(response, { '@total': '0' })
    if (request.url.includes('authenticationrules'))
      return answerJson(response, {
        URI: 'x',
        ObjectId: id,
        DisplayName: 'x',
        MinLength: '6',
        TrivialCredChecking: 'true',
      })
    const credential = {
      UserObjectId: id,
      CredentialType: '4',
      CredentialPolicyObjectId: id,
      HackCount: '0',
      Locked: 'false',
    }
    return answerJson(response, {
      URI: 'x',
      ObjectId: id,
      Alias: 'x',
      DisplayName: 'x',
      DtmfAccessId: '1',
      TimeZone: '4',
      ...credential,
    })
  })
  const own = await startDesk({
    unity: echo.url,
    env: { LOG_LEVEL: 'trace', DIRECTORY_SWEEP: 'off' },
    quick: true,
  })
  const who = await own.signIn('ada')
  const refused = await who.post(resetPath(), { mode: 'typed', pin: TYPED[0] })
  expect(refused.status).toBe(422)
  const drawn = await who.post(resetPath())
  expect(drawn.status).toBe(422)
  const sent = echo.received
    .filter(({ method }) => method === 'PUT')
    .map(({ body }) => String(JSON.parse(body).Credentials))
  const texts = [
    refused.text,
    drawn.text,
    JSON.stringify([refused.headers, drawn.headers]),
    own.process.stderr(),
    await readFile(join(own.dataDirectory, 'audit.ndjson'), 'utf8'),
  ]
  for (const secret of [
    ...sent,
    UNITY_PASSWORD,
    Buffer.from(`deskaccount:${UNITY_PASSWORD}`).toString('base64'),
    COOKIE,
  ])
    expect(texts.filter((text) => text.includes(secret))).toEqual([])
  await echo.stop()
})

const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

test('no sink holds any of it', async () => {
  const secrets = [
    UNITY_PASSWORD,
    Buffer.from(`deskaccount:${UNITY_PASSWORD}`).toString('base64'),
    ...Object.values(OPERATORS).map(({ password }) => password),
    WRONG_GUESS,
    ada.cookie.split('=')[1] ?? '',
    ...TYPED,
    ...generated,
  ]
  expect(new Set(secrets).size).toBe(secrets.length)

  const said = answers.map(
    ({ text, headers }) => `${text}${JSON.stringify({ ...headers, 'set-cookie': undefined })}`,
  )
  expect(said.length).toBeGreaterThan(25)
  await desk.process.stop()
  const logged = desk.process.stdout() + desk.process.stderr()
  expect(logged).toContain('pin-reset')
  const rows = JSON.stringify(await tablesIn(desk.dataDirectory))
  expect(rows).toContain('users.pin.reset')
  const files = await filesIn(desk.dataDirectory)
  expect(files.length).toBeGreaterThan(100)

  for (const secret of secrets) {
    expect(said.filter((text) => text.includes(secret))).toEqual([])
    expect(logged.split('\n').filter((line) => line.includes(secret))).toEqual([])
    expect(rows.includes(secret)).toBe(false)
  }
  for (const file of files) {
    const bytes = await readFile(file)
    expect([file, secrets.filter((secret) => bytes.includes(secret))]).toEqual([file, []])
  }
})
