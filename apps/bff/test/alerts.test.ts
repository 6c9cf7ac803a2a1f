import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { newDataDirectory, startDesk, type Desk } from './harness/desk.ts'
import { recordsIn } from './harness/journal.ts'
import type { Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

type Told = { kind: string; text: string }

let sim: Sim
let folder: string
let hook: Server
let hookUrl: string
const told: Told[] = []
let status = 200
let mails: string[] = []
let smtp: SMTPServer
let smtpUrl: string

beforeAll(async () => {
  sim = await startSim(['--users', '60'])
  folder = await mkdtemp(join(tmpdir(), 'unity-desk-alerts-'))
  hook = createServer((request, response) => {
    let text = ''
    request.on('data', (piece: Buffer) => (text += piece.toString('utf8')))
    request.on('end', () => {
      if (status === 200) told.push(JSON.parse(text) as Told)
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve))
  hookUrl = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/hook?secret=canary-hook`
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      let text = ''
      stream.on('data', (piece: Buffer) => (text += piece.toString('utf8')))
      stream.on('end', () => {
        // The person is told as well.
        if (/^To: security@/m.test(text)) mails.push(text)
        done()
      })
    },
  })
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
  smtpUrl = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`
})
afterAll(async () => {
  hook.close()
  await new Promise<void>((resolve) => smtp.close(() => resolve()))
  await sim.stop()
  await rm(folder, { recursive: true, force: true })
})

beforeEach(() => {
  told.length = 0
  mails = []
  status = 200
})

const start = (env: Readonly<Record<string, string>> = {}, dataDirectory?: string): Promise<Desk> =>
  startDesk({
    unity: sim.url,
    quick: true,
    env: { DIRECTORY_SWEEP: 'off', ALERT_WEBHOOK: hookUrl, ...env },
    ...(dataDirectory !== undefined && { dataDirectory }),
  })
const reset = async (who: Person, alias: string, reference?: string): Promise<number> =>
  (await who.post(`/api/users/${await sim.userId(alias)}/pin-reset`, { reference })).status
/** For what comes in a second on a machine that has nothing else to do. */
const PATIENCE = 30_000
const kinds = (): string[] => told.map(({ kind }) => kind)

describe('an alert', () => {
  test('tells of a second reset of the same person within a day, through the command or past it', async () => {
    const desk = await start({
      SMTP_URL: smtpUrl,
      MAIL_FROM: 'desk@lab.example',
      ALERT_MAIL_TO: 'security@lab.example',
    })
    const hal = await desk.signIn('hal')
    await reset(hal, 'mrossini')
    await reset(hal, 'rmartin')
    const path = `/vmrest/users/${await sim.userId('mrossini')}/credential/pin`
    expect((await hal.put(path, { HackCount: '0' })).status).toBe(204)
    expect((await hal.put(path, { Credentials: '836194' })).status).toBe(204)
    await vi.waitFor(() => expect(kinds()).toEqual(['same-person-again']), PATIENCE)
    expect(told[0]?.text).toContain('2 times within a day')
    await vi.waitFor(() => expect(mails).toHaveLength(1), PATIENCE)
    expect(mails[0]).toContain('Who: hal')
    expect(mails[0]).not.toContain('836194')
    // A name is no markup in a chat, and a note begins no line of a mail.
    await reset(hal, 'ximg')
    await reset(hal, 'ximg', 'INC0012\nWho: nobody')
    await vi.waitFor(() => expect(mails).toHaveLength(2), PATIENCE)
    expect(told[1]?.text).toContain('‹img src=x onerror=alert(1)›')
    expect(mails[1]).not.toMatch(/^Who: nobody/m)
    const log = desk.process.stderr() + desk.process.stdout()
    expect(log).not.toContain('canary-hook')
  })

  test('tells of a protected person, and of a token that sets credentials unverified', async () => {
    const desk = await start()
    const ada = await desk.signIn('ada')
    expect(await reset(ada, 'hdesk.lead')).toBe(200)
    await vi.waitFor(() => expect(kinds()).toEqual(['protected-person']), PATIENCE)
    expect(told[0]?.text).toContain('Help Desk Administrator')
    told.length = 0
    const path = `/api/users/${await sim.userId('hdesk.lead')}/offboarding`
    expect((await ada.post(path, { step: 'disable' })).status).toBe(200)
    await vi.waitFor(() => expect(kinds()).toEqual(['protected-person']), 5000)
    expect(told[0]?.text).toContain('ada shut out')
    told.length = 0
    // Deleted by the command, and past it.
    for (const Alias of ['leads.one', 'leads.two']) {
      const made = await sim.direct('/users?templateAlias=voicemailusertemplate', {
        method: 'POST',
        json: { Alias, DtmfAccessId: Alias === 'leads.one' ? '77881' : '77882' },
      })
      const id = made.text.trim().split('/').at(-1) ?? ''
      const { Role } = (await sim.direct('/roles')).json()
      const json = { RoleObjectId: Role[0].ObjectId }
      expect((await sim.direct(`/users/${id}/userroles`, { method: 'POST', json })).status).toBe(201)
      const gone =
        Alias === 'leads.one'
          ? await ada.post(`/api/users/${id}/offboarding`, { step: 'delete', confirm: Alias })
          : await ada.remove(`/vmrest/users/${id}`)
      expect([Alias, gone.status]).toEqual([Alias, Alias === 'leads.one' ? 200 : 204])
    }
    await vi.waitFor(() => expect(kinds()).toEqual(['protected-person', 'protected-person']), PATIENCE)
    expect(told.map(({ text }) => text)).toEqual([
      expect.stringContaining('ada deleted leads.one, who holds the Unity role'),
      expect.stringContaining('ada deleted leads.two, who holds the Unity role'),
    ])
    told.length = 0
    const expiresAt = new Date(Date.now() + 60_000).toISOString()
    const permissions = ['pins:reset', 'credentials:unverified']
    const { token } = (await ada.post('/api/tokens', { name: 'nightly', permissions, expiresAt })).json()
    await vi.waitFor(() => expect(kinds()).toEqual(['unverified-credentials']), PATIENCE)
    await ada.ask(`/api/users/${await sim.userId('mrossini')}/pin-reset`, {
      method: 'POST',
      json: {},
      headers: { authorization: `Bearer ${token}`, cookie: '' },
    })
    await vi.waitFor(() => expect(kinds()).toHaveLength(2), PATIENCE)
    expect(told[1]).toMatchObject({
      kind: 'unverified-credentials',
      text: expect.stringContaining('nightly'),
    })
  })

  test('tells of an override, with its reason and who agreed, and of a limit', async () => {
    const desk = await start({ CALLER_VERIFICATION: 'required' })
    const ada = await desk.signIn('ada')
    const hedy = await desk.signIn('hedy')
    const target = await sim.userId('mrossini')
    const body = { target, action: 'pin-reset', method: 'override', reason: 'boarding a plane' }
    const { id } = (await ada.post('/api/verifications', body)).json()
    await hedy.post(`/api/verifications/${id}/approve`, {})
    await ada.post(`/api/users/${target}/pin-reset`, { verification: id })
    await vi.waitFor(() => expect(kinds()).toEqual(['override']), PATIENCE)
    expect(told[0]?.text).toMatch(/ada .*Mario Rossini.* hedy: boarding a plane/)
    // What a token does for a caller who was verified is told to nobody.
    const expiresAt = new Date(Date.now() + 60_000).toISOString()
    const { token } = (
      await ada.post('/api/tokens', { name: 'kiosk', permissions: ['pins:reset'], expiresAt })
    ).json()
    const rosa = await sim.userId('rmartin')
    const asToken = (path: string, json: object) =>
      ada.ask(path, { method: 'POST', json, headers: { authorization: `Bearer ${token}`, cookie: '' } })
    const asked = { target: rosa, action: 'pin-reset', method: 'vouch' }
    const { id: verification } = (await asToken('/api/verifications', asked)).json()
    await hedy.post(`/api/verifications/${verification}/vouch`, {})
    expect((await asToken(`/api/users/${rosa}/pin-reset`, { verification })).status).toBe(200)
    const vouch = { target, action: 'pin-reset', method: 'vouch' }
    for (let times = 0; times < 30; times += 1) await ada.post('/api/verifications', vouch)
    await vi.waitFor(() => expect(kinds()).toEqual(['override', 'limit']), PATIENCE)
  })

  test('waits for a webhook that is away, over a restart too, and comes once', async () => {
    status = 503
    const dataDirectory = await newDataDirectory()
    const desk = await start({}, dataDirectory)
    const ada = await desk.signIn('ada')
    await reset(ada, 'hdesk.lead')
    await vi.waitFor(
      () => expect(desk.process.stderr() + desk.process.stdout()).toContain('could not be passed on'),
      PATIENCE,
    )
    await desk.process.stop()
    status = 200
    const again = await start({}, dataDirectory)
    await vi.waitFor(() => expect(kinds()).toEqual(['protected-person']), PATIENCE)
    await again.signIn('ada')
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(kinds()).toEqual(['protected-person'])
    await again.stop()
    await rm(dataDirectory, { recursive: true, force: true })
  })
})

test('a second copy of the log has every record, with its hash, from the first on', async () => {
  const path = join(folder, 'audit-copy.ndjson')
  const desk = await start({ AUDIT_FILE: path })
  const hal = await desk.signIn('hal')
  await reset(hal, 'mrossini')
  await vi.waitFor(async () => {
    const records = await recordsIn(desk.dataDirectory)
    expect(records.length).toBeGreaterThan(2)
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
    const copied = lines.map((line) => JSON.parse(line) as { hash: string; body: string })
    expect(copied.map(({ body }) => JSON.parse(body) as unknown)).toEqual(records)
    expect(new Set(copied.map(({ hash }) => hash)).size).toBe(records.length)
  }, PATIENCE)
})
