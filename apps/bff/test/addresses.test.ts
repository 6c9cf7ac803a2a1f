import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ask } from './harness/ask.ts'
import { startBetween, type Between } from './harness/between.ts'
import { newDataDirectory, startDesk, type Desk } from './harness/desk.ts'
import { actsIn, recordsIn } from './harness/journal.ts'
import { ownHeaders, type Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let between: Between
let desk: Desk
let ada: Person
let hal: Person
let mario: string
let lena: string

beforeAll(async () => {
  sim = await startSim(['--users', '60'])
  const env = { ADDRESS_DOMAINS: 'Old.example,new.example, bulk.example,notbulk.example' }
  between = await startBetween(sim.url)
  desk = await startDesk({ unity: between.url, stays: true, env })
  await desk.swept()
  ;[ada, hal] = [await desk.signIn('ada'), await desk.signIn('hal')]
  ;[mario, lena] = [await sim.userId('mrossini'), await sim.userId('lkeller')]
})
afterAll(async () => {
  await desk.stop()
  await between.stop()
  await sim.stop()
})
beforeEach(() => sim.forget())

const problem = (name: string) => ({ type: `urn:unity-desk:${name}` })
const direct = async (SmtpAddress: string, owner: object): Promise<string> => {
  const answer = await sim.direct('/smtpproxyaddresses', { method: 'POST', json: { SmtpAddress, ...owner } })
  expect(answer.status).toBe(201)
  return answer.text.trim().split('/').at(-1) ?? ''
}
const of = (ObjectGlobalUserObjectId: string) => ({ ObjectGlobalUserObjectId })
const addressesOf = async (id: string): Promise<string[]> => {
  const list = (await sim.direct(`/smtpproxyaddresses?query=(ObjectGlobalUserObjectId%20is%20${id})`)).json()
  return [list.SmtpProxyAddress ?? []].flat().map(({ SmtpAddress }) => SmtpAddress)
}
const ownerOf = async (address: string, more = '') =>
  (await hal.get(`/api/addresses/owner?address=${encodeURIComponent(address)}${more}`)).json()
const firstId = async (path: string, item: string): Promise<Record<string, string>> =>
  [(await sim.direct(path)).json()[item]].flat()[0]

describe('the owner of an address', () => {
  test('is a user, a contact or a list, by whatever case it is written in; or nobody', async () => {
    const [contact, list] = [
      await firstId('/contacts', 'Contact'),
      await firstId('/distributionlists', 'DistributionList'),
    ]
    const proxy = await direct('own.user@old.example', of(mario))
    await direct('own.contact@old.example', { ObjectContactObjectId: contact['ObjectId'] })
    await direct('own.list@old.example', { ObjectDistributionListObjectId: list['ObjectId'] })
    await sim.forget()
    expect(await ownerOf('OWN.user@old.example')).toEqual({
      owner: { kind: 'user', ObjectId: mario, DisplayName: 'Mario Rossini' },
      domain: 'allowed',
    })
    expect((await ownerOf('own.contact@old.example')).owner).toMatchObject({
      kind: 'contact',
      DisplayName: contact['DisplayName'],
    })
    expect((await ownerOf('own.list@old.example')).owner).toMatchObject({
      kind: 'list',
      DisplayName: list['DisplayName'],
    })
    expect(await ownerOf('nobody@elsewhere.example')).toEqual({ owner: null, domain: 'not-allowed' })
    expect((await ownerOf('own.user@old.example', `&except=${proxy}`)).owner).toBe(null)
    expect(await sim.writes()).toEqual([])
  })

  test('is also whose primary address it is', async () => {
    const { SmtpAddress } = (await sim.direct(`/users/${mario}`)).json()
    expect((await ownerOf(SmtpAddress)).owner).toMatchObject({ kind: 'user', ObjectId: mario })
  })

  test('has no name for who is not for them; what cannot be asked for is nobody’s', async () => {
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString()
    const scope = { CosObjectId: ['00000000-0000-4000-8000-000000000000'] }
    const { token } = (
      await ada.post('/api/tokens', { name: 'some', role: 'helpdesk', scope, expiresAt })
    ).json()
    const headers = { authorization: `Bearer ${token}` }
    const answer = await ask(`${desk.url}/api/addresses/owner?address=own.user@old.example`, { headers })
    expect(answer.json().owner).toEqual({ kind: 'user', ObjectId: '', DisplayName: '' })
    expect((await ownerOf('a\u0001b)@old.example')).owner).toBe(null)
  })
})

describe('ADDRESS_DOMAINS', () => {
  test('holds on the gateway, in the words of Unity, for proxies and for what may become one', async () => {
    const proxy = await direct('dom.ok@old.example', of(mario))
    const refused = [
      await hal.post('/vmrest/smtpproxyaddresses', { SmtpAddress: 'a@evil.example', ...of(mario) }),
      await hal.put(`/vmrest/smtpproxyaddresses/${proxy}`, { SmtpAddress: 'a@sub.old.example' }),
      await ada.put(`/vmrest/users/${mario}`, { EmailAddress: 'a@evil.example' }),
    ]
    for (const answer of refused) {
      expect(answer.status).toBe(422)
      expect(answer.text).toMatch(/<ErrorDetails><errors><code>DOMAIN_NOT_ALLOWED</)
    }
    expect(await sim.writes()).toHaveLength(1)
    const fine = { SmtpAddress: 'dom.fine@NEW.example' }
    expect((await hal.put(`/vmrest/smtpproxyaddresses/${proxy}`, fine)).status).toBe(204)
    expect((await ada.put(`/vmrest/users/${mario}`, { SmtpAddress: 'mrossini' })).status).toBe(204)
  })
})

const planned = async (json: object, who = hal) => (await who.post('/api/address-moves/plan', json)).json()
const moved = async (json: object, who = hal) => who.post('/api/address-moves', json)

describe('a move', () => {
  test('is planned address by address, with nothing written', async () => {
    await direct('plan.free@old.example', of(lena))
    await direct('plan.taken@old.example', of(lena))
    await direct('plan.taken@new.example', of(mario))
    await direct('plan.has@old.example', of(lena))
    await direct('plan.has@new.example', of(lena))
    await sim.forget()
    const { rows, more } = await planned({ from: 'OLD.example', to: 'new.example', ObjectIds: [lena] })
    expect(more).toBe(false)
    const states = Object.fromEntries(
      rows.map((row: Record<string, string>) => [row['address'], row['state']]),
    )
    expect(states).toMatchObject({
      'plan.free@old.example': 'ready',
      'plan.taken@old.example': 'taken',
      'plan.has@old.example': 'has-already',
    })
    expect(rows.find(({ state }: { state: string }) => state === 'taken').owner).toMatchObject({
      ObjectId: mario,
    })
    const elsewhere = await planned({ from: 'plan.free@old.example', to: 'a@evil.example' })
    expect(elsewhere.rows).toMatchObject([{ state: 'invalid' }])
    expect((await planned({ from: 'old.example', to: 'a@new.example' })).type).toBe(
      'urn:unity-desk:malformed',
    )
    expect(await sim.writes()).toEqual([])
  })

  test('of everybody’s addresses leaves out those that were moved, once the index knows them', async () => {
    const addressesIn = async (json: object): Promise<string[]> =>
      (await planned({ from: 'bulk.example', to: 'new.example', ...json })).rows.map(
        ({ address }: Record<string, string>) => address,
      )
    const plain = { ObjectGlobalUserObjectId: lena }
    // Past Unity Desk nothing is known at once; through it, it is.
    await direct('past@bulk.example', plain)
    for (const SmtpAddress of ['bulk@new.example', 'other@new.example'])
      expect((await hal.post('/vmrest/smtpproxyaddresses', { SmtpAddress, ...plain })).status).toBe(201)
    for (const SmtpAddress of ['bulk@bulk.example', 'next@bulk.example', 'x@notbulk.example'])
      expect((await hal.post('/vmrest/smtpproxyaddresses', { SmtpAddress, ...plain })).status).toBe(201)
    expect(await addressesIn({})).toEqual(['next@bulk.example'])
    expect(await addressesIn({ keepOld: false })).toEqual(['bulk@bulk.example', 'next@bulk.example'])
  })

  test('is done row by row, told row by row, and done no second time when it is sent again', async () => {
    const rows = ['free', 'taken', 'gone'].map((name) => ({
      ObjectId: lena,
      address: `plan.${name}@old.example`,
      newAddress: `plan.${name}@new.example`,
    }))
    const json = { from: 'old.example', to: 'new.example', keepOld: false, rows, reference: 'CHG-7' }
    const first = await moved(json)
    expect(first.json().rows).toMatchObject([
      { outcome: 'done', changeId: expect.any(String) },
      { outcome: 'refused', owner: { kind: 'user', ObjectId: mario } },
      { outcome: 'refused', why: expect.stringContaining('any more') },
    ])
    expect(await addressesOf(lena)).toEqual(expect.arrayContaining(['plan.free@new.example']))
    expect(await addressesOf(lena)).not.toContain('plan.free@old.example')
    await sim.forget()
    expect((await moved(json)).json().rows[0]).toEqual({ ...rows[0], outcome: 'done' })
    expect(await sim.writes()).toEqual([])
    const acts = actsIn(await recordsIn(desk.dataDirectory))
    expect(acts.findLast(({ intent }) => intent.action === 'addresses.move')).toMatchObject({
      intent: { details: { from: 'old.example', to: 'new.example', rows: 3 }, reference: 'CHG-7' },
      endings: [{ result: 'done', reason: '1 done, 2 refused' }],
    })
    expect(
      acts.find(
        ({ intent }) => intent.action === 'smtpProxyAddresses.update' && intent.reference === 'CHG-7',
      ),
    ).toBeDefined()
    // Each is in the undo journal.
    const { changeId } = first.json().rows[0]
    expect((await hal.post(`/api/changes/${changeId}/revert`, {})).status).toBe(200)
    expect(await addressesOf(lena)).toContain('plan.free@old.example')
  })

  test('keeps the old address beside the new one by default', async () => {
    const row = { ObjectId: lena, address: 'plan.free@old.example', newAddress: 'kept@new.example' }
    const answer = await moved({ from: row.address, to: row.newAddress, rows: [row] })
    expect(answer.json().rows).toMatchObject([{ outcome: 'done' }])
    expect(await addressesOf(lena)).toEqual(expect.arrayContaining([row.address, row.newAddress]))
  })

  test('of rows that do not follow from it, or of too many, is refused whole', async () => {
    const row = { ObjectId: lena, address: 'plan.has@old.example', newAddress: 'other@new.example' }
    const move = { from: 'old.example', to: 'new.example' }
    expect((await moved({ ...move, rows: [row] })).json()).toMatchObject(problem('malformed'))
    expect((await moved({ ...move, rows: Array.from({ length: 201 }, () => row) })).status).toBe(400)
    expect((await moved({ ...move, rows: [row] }, await desk.signIn('vera'))).status).toBe(403)
    expect(await sim.writes()).toEqual([])
  })
})

describe('a move that is cut off', () => {
  test('by the end of the process leaves a record of each row, and goes on when it is sent again', async () => {
    // Of one try alone: what a try before it has left at Unity is in nobody's way.
    const rows = ['one', 'two', 'three'].map((name) => {
      const local = `cut.${name}.${randomUUID()}`
      return { address: `${local}@old.example`, newAddress: `${local}@new.example` }
    })
    const dataDirectory = await newDataDirectory()
    const start = () =>
      startDesk({ unity: between.url, dataDirectory, quick: true, env: { DIRECTORY_SWEEP: 'off' } })
    const ids: string[] = []
    for (const { address } of rows) ids.push(await direct(address, of(lena)))
    const json = {
      from: 'old.example',
      to: 'new.example',
      keepOld: false,
      rows: rows.map((row) => ({ ObjectId: lena, ...row })),
    }
    await sim.forget()

    const first = await start()
    const second = between.hold('after', 'PUT', new RegExp(String(ids[1])))
    const agent = await first.signIn('hal')
    const asked = agent.post('/api/address-moves', json).catch(() => undefined)
    await second.reached
    first.process.signal('SIGKILL')
    await first.process.ended
    second.release()
    await asked
    expect(await sim.writes()).toHaveLength(2)

    const again = await start()
    await expect
      .poll(async () =>
        actsIn(await recordsIn(dataDirectory)).map(({ intent, endings }) => [
          intent.action,
          endings.map(({ result }) => result),
        ]),
      )
      .toEqual([
        ['addresses.move', ['unknown', 'unknown']],
        ['smtpProxyAddresses.update', ['done']],
        ['smtpProxyAddresses.update', ['unknown', 'done']],
      ])
    const answer = await (await again.signIn('hal')).post('/api/address-moves', json)
    expect(answer.json().rows.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'done',
      'done',
      'done',
    ])
    expect(await sim.writes()).toHaveLength(3)
    await again.stop()
    await rm(dataDirectory, { recursive: true })
  })
})

describe('while somebody types', () => {
  const conflictsOf = async (query: Record<string, string>) =>
    (await ada.get(`/api/conflicts?${new URLSearchParams(query).toString()}`)).json().items

  test('is told who has an alias, an extension or an address, and who edits themselves is no obstacle', async () => {
    const { PartitionObjectId, DtmfAccessId } = (await sim.direct(`/users/${mario}`)).json()
    const owner = { kind: 'user', ObjectId: mario, DisplayName: 'Mario Rossini' }
    const extension = { kind: 'primary', PartitionObjectId }
    expect(
      await conflictsOf({ Alias: 'MROSSINI', DtmfAccessId, SmtpAddress: 'own.user@old.example' }),
    ).toEqual([
      { field: 'Alias', owner },
      { field: 'DtmfAccessId', owner, extension },
      { field: 'SmtpAddress', owner },
    ])
    expect(
      await conflictsOf({
        Alias: 'mrossini',
        DtmfAccessId,
        SmtpAddress: 'own.user@old.example',
        except: mario,
      }),
    ).toEqual([])
    expect(
      await conflictsOf({ Alias: 'nobody.yet', DtmfAccessId: '7799', SmtpAddress: 'x@y.example' }),
    ).toEqual([])
    expect(await conflictsOf({ DtmfAccessId, PartitionObjectId })).toHaveLength(1)
    expect(
      await conflictsOf({ DtmfAccessId, PartitionObjectId: '00000000-0000-4000-8000-000000000000' }),
    ).toEqual([])
    const handlers = (await sim.direct('/handlers/callhandlers')).json().Callhandler as Record<
      string,
      string
    >[]
    const handler = handlers.find(({ DtmfAccessId: number }) => number)
    expect(await conflictsOf({ DtmfAccessId: handler?.['DtmfAccessId'] ?? '' })).toMatchObject([
      { owner: { kind: 'call-handler', DisplayName: handler?.['DisplayName'] } },
    ])
    expect(await sim.writes()).toEqual([])
  })

  test('is told of the numbers that Unity cannot be asked for, as Unity has them by now', async () => {
    const marta = await sim.userId('mrossi')
    const owner = { kind: 'user', ObjectId: marta, DisplayName: 'Marta Rossi' }
    const alternates = `/users/${marta}/alternateextensions`
    const added = await ada.post(`/vmrest${alternates}`, {
      IdIndex: '7',
      DtmfAccessId: 'SIP:Marta@lab.example',
    })
    const extension = added.text.trim().split('/').at(-1) ?? ''
    const told = await conflictsOf({ DtmfAccessId: '82041', except: marta })
    expect(told).toMatchObject([{ owner, extension: { kind: 'alternate' } }])
    const elsewhere = '00000000-0000-4000-8000-000000000000'
    expect(await conflictsOf({ DtmfAccessId: '82041', PartitionObjectId: elsewhere })).toEqual([])
    expect(await conflictsOf({ DtmfAccessId: '99811' })).toMatchObject([
      { owner: { kind: 'list', DisplayName: 'Facilities team' }, extension: { kind: 'primary' } },
    ])
    expect(await conflictsOf({ DtmfAccessId: '99510' })).toMatchObject([
      { owner: { kind: 'interview-handler' } },
    ])
    expect((await ada.get('/api/extensions/next?after=99810')).json().DtmfAccessId).toBe('99815')
    expect((await ada.get('/api/extensions/next?after=82040')).json().DtmfAccessId).toBe('82042')

    const sip = { DtmfAccessId: 'sip:marta@LAB.example' }
    expect(await conflictsOf(sip)).toMatchObject([{ owner }])
    expect(await conflictsOf({ ...sip, except: extension })).toEqual([])
    const found = (await ada.get('/api/directory?q=sip:marta')).json().items
    expect(found).toMatchObject([
      { Alias: 'mrossi', matched: { field: 'AlternateExtension', value: 'SIP:Marta@lab.example' } },
    ])
    await sim.direct(`${alternates}/${extension}`, { method: 'DELETE' })
    expect(await conflictsOf(sip)).toEqual([])
    await ada.put(
      `/vmrest/distributionlists/${(await firstId('/distributionlists', 'DistributionList'))['ObjectId']}`,
      {
        DtmfAccessId: '7781',
      },
    )
    expect(await conflictsOf({ DtmfAccessId: '7781' })).toMatchObject([{ owner: { kind: 'list' } }])
  })

  test('costs Unity few requests', async () => {
    await sim.forget()
    await conflictsOf({ Alias: 'nobody.yet', DtmfAccessId: '7799', SmtpAddress: 'x@y.example' })
    expect((await sim.requests()).length).toBeLessThanOrEqual(9)
    await sim.forget()
    await ada.get('/api/extensions/next?after=2041')
    expect((await sim.requests()).length).toBeLessThanOrEqual(4)
  })

  test('asks Unity nothing more once whoever typed has gone', async () => {
    const vera = await desk.signIn('vera')
    await sim.forget()
    const held = between.hold('before', 'GET', /\/users\?/)
    const leaving = new AbortController()
    const path = '/api/conflicts?Alias=nobody.yet'
    const asked = fetch(`${desk.url}${path}`, {
      headers: { cookie: vera.cookie, ...ownHeaders(desk.url) },
      signal: leaving.signal,
    })
    await held.reached
    leaving.abort()
    await asked.catch(() => undefined)
    held.release()
    // Whoever stays is told all the same, and by then nothing of the other is on its way.
    expect((await vera.get(path)).json()).toEqual({ items: [] })
    const seen = (await sim.requests()).map(({ url }) => url.split('?')[0])
    expect(seen.filter((url) => url === '/vmrest/contacts')).toHaveLength(1)
  })

  test('the next free extension is one that a user can have', async () => {
    const next = (await ada.get('/api/extensions/next?after=2076')).json().DtmfAccessId
    expect(next).toMatch(/^20\d\d$/)
    expect(next).not.toBe('2077')
    expect(await conflictsOf({ DtmfAccessId: next })).toEqual([])
    expect((await ada.get('/api/extensions/next?after=9999')).status).toBe(404)
    expect((await ada.get('/api/extensions/next?after=12a')).status).toBe(400)
    expect((await ada.get('/api/conflicts?Alias=x&bogus=1')).status).toBe(400)
  })
})
