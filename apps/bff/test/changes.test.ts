import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, type Asked } from './harness/ask.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { actsIn, recordsIn } from './harness/journal.ts'
import type { Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let ada: Person
let hal: Person
let mario: string

beforeAll(async () => {
  sim = await startSim(['--users', '60'])
  desk = await startDesk({ unity: sim.url, stays: true })
  await desk.swept()
  ;[ada, hal] = [await desk.signIn('ada'), await desk.signIn('hal')]
  mario = await sim.userId('mrossini')
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})

const newest = async (who = ada) => (await who.get('/api/changes?limit=1')).json().items[0]
const revert = (id: string, who = ada, body: object = {}) => who.post(`/api/changes/${id}/revert`, body)
const user = async () => (await sim.direct(`/users/${mario}`)).json()
const set = (fields: object) => ada.put(`/vmrest/users/${mario}`, fields)
const problem = (name: string) => ({ type: `urn:unity-desk:${name}` })

const address = (SmtpAddress: string) =>
  hal.post('/vmrest/smtpproxyaddresses', { SmtpAddress, ObjectGlobalUserObjectId: mario })
const has = async (SmtpAddress: string) =>
  (await sim.direct(`/smtpproxyaddresses?query=(SmtpAddress%20is%20${SmtpAddress})`)).json()['@total'] === '1'

describe('a change of fields', () => {
  test('is listed with what was before, and taken back; the way back is a change too', async () => {
    const { City, Title, Initials = '' } = await user()
    expect(Initials).toBe('')
    expect((await set({ City: 'Bern', Title: 'Clerk', Initials: 'M. R.' })).status).toBe(204)
    const change = await newest()
    expect(change).toMatchObject({
      actor: 'ada',
      action: 'users.update',
      target: { kind: 'users', ObjectId: mario, Alias: 'mrossini' },
      kind: 'update',
      before: { City, Title },
      after: { City: 'Bern', Title: 'Clerk' },
      state: 'revertable',
    })
    const detail = (await ada.get(`/api/changes/${change.id}`)).json()
    expect(detail).toMatchObject({ current: { City: 'Bern', Title: 'Clerk' }, conflicts: [] })

    const answer = await revert(change.id, ada, { reference: 'INC-1' })
    expect(answer.json()).toEqual({ outcome: 'done', changeId: expect.any(String) })
    const back = await user()
    expect([back.City, back.Title, back.Initials ?? '']).toEqual([City, Title, ''])
    expect(await newest()).toMatchObject({
      id: answer.json().changeId,
      reverts: change.id,
      reference: 'INC-1',
      after: { City, Title, Initials: '' },
    })
    expect((await ada.get(`/api/changes/${change.id}`)).json()).toMatchObject({
      state: 'reverted',
      revertedBy: answer.json().changeId,
    })
    const act = actsIn(await recordsIn(desk.dataDirectory)).at(-1)
    expect(act).toMatchObject({
      intent: { action: 'users.update', actor: { name: 'ada' }, details: { reverts: change.id } },
      endings: [{ result: 'done' }],
    })
    expect((await revert(change.id)).json()).toMatchObject(problem('not-revertable'))

    // And forth again.
    expect((await revert(answer.json().changeId)).status).toBe(200)
    expect(await user()).toMatchObject({ City: 'Bern', Title: 'Clerk' })
  })

  test('that somebody changed since is refused field by field, and nothing is written', async () => {
    await set({ City: 'Turin', Department: 'Archive' })
    const change = await newest()
    await sim.direct(`/users/${mario}`, { method: 'PUT', json: { City: 'Genoa', Title: 'Head' } })
    const conflict = { field: 'City', was: change.before.City, wrote: 'Turin', now: 'Genoa' }
    const detail = (await ada.get(`/api/changes/${change.id}`)).json()
    expect(detail.conflicts).toEqual([conflict])
    await sim.forget()
    const answer = await revert(change.id)
    expect([answer.status, answer.json()]).toMatchObject([
      409,
      { ...problem('changed-since'), fields: [{ name: 'City', message: expect.stringContaining('Genoa') }] },
    ])
    expect(await sim.writes()).toEqual([])
    await sim.direct(`/users/${mario}`, { method: 'PUT', json: { City: 'Turin' } })
    expect((await revert(change.id)).status).toBe(200)
    // What was changed beside it stays.
    expect(await user()).toMatchObject({ Title: 'Head' })
  })

  test('that somebody changed since goes with what they wrote where that was seen, and with no more', async () => {
    await set({ City: 'Lucca', Title: 'Judge' })
    const { id, before } = await newest()
    await sim.direct(`/users/${mario}`, { method: 'PUT', json: { City: 'Prato' } })
    const seen = { City: 'Prato' }
    await sim.direct(`/users/${mario}`, { method: 'PUT', json: { Title: 'Clerk' } })
    for (const overwrite of [{}, { City: 'Lucca' }, seen, { Title: 'Clerk' }])
      expect((await revert(id, ada, { overwrite })).json()).toMatchObject(problem('changed-since'))
    expect(await user()).toMatchObject({ City: 'Prato', Title: 'Clerk' })
    expect((await revert(id, ada, { overwrite: { ...seen, Title: 'Clerk' } })).status).toBe(200)
    expect(await user()).toMatchObject(before)
  })

  test('taken back by several at a time is taken back once', async () => {
    await address('race@new.example')
    const { id } = await newest(hal)
    const hedy = await desk.signIn('hedy')
    await sim.forget()
    const answers = await Promise.all([revert(id), revert(id, hal), revert(id, hedy)])
    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['200', '422', '422'])
    expect(await sim.writes()).toHaveLength(1)
  })

  test('whose end is not known is shown so, and is not taken back blindly', async () => {
    await set({ City: 'Pisa' })
    const { id } = await newest()
    const lost = { kind: 'reset-after-apply', times: 1, match: { method: 'PUT', path: `users/${mario}` } }
    await sim.break(lost)
    const answer = await revert(id)
    expect(answer.json()).toMatchObject({ outcome: 'unknown' })
    const back = (await ada.get(`/api/changes/${answer.json().changeId}`)).json()
    expect(back).toMatchObject({ state: 'not-revertable', why: expect.stringContaining('not known') })
    expect((await ada.get(`/api/changes/${id}`)).json()).toMatchObject({ state: 'reverted' })
  })
})

describe('what was made and what was deleted', () => {
  test('a new address goes again, by whoever may write addresses', async () => {
    expect((await address('made@new.example')).status).toBe(201)
    const change = await newest(hal)
    expect(change).toMatchObject({ kind: 'create', before: null, state: 'revertable' })
    expect((await revert(change.id, await desk.signIn('vera'))).status).toBe(403)
    expect((await revert(change.id, hal)).status).toBe(200)
    expect(await has('made@new.example')).toBe(false)
    expect((await ada.get(`/api/changes/${change.id}`)).json()).toMatchObject({ current: null })
  })

  test('a deleted address comes back, unless somebody has it by now', async () => {
    const made = (await address('back@new.example')).text.trim()
    expect((await hal.remove(made)).status).toBe(204)
    const removed = await newest(hal)
    expect(removed).toMatchObject({
      kind: 'remove',
      after: null,
      before: { SmtpAddress: 'back@new.example' },
    })
    expect((await revert(removed.id, hal)).status).toBe(200)
    expect(await has('back@new.example')).toBe(true)
    const again = await newest(hal)
    expect((await revert(again.id, hal)).status).toBe(200)
    await sim.direct('/smtpproxyaddresses', {
      method: 'POST',
      json: { SmtpAddress: 'back@new.example', ObjectGlobalUserObjectId: await sim.userId('lkeller') },
    })
    const late = await revert((await newest(hal)).id, hal)
    expect([late.status, late.json().type]).toEqual([422, 'urn:unity-desk:rule-refused'])
  })

  test('what a colleague has changed since is not for the helpdesk to overwrite', async () => {
    const made = (await address('ours@new.example')).text.trim()
    const { id } = await newest(hal)
    await sim.direct(made.replace('/vmrest', ''), {
      method: 'PUT',
      json: { SmtpAddress: 'theirs@new.example' },
    })
    const overwrite = { SmtpAddress: 'theirs@new.example', ObjectGlobalUserObjectId: mario }
    await sim.forget()
    const refused = await revert(id, hal, { overwrite })
    expect([refused.status, refused.json()]).toMatchObject([403, problem('forbidden')])
    expect(await sim.writes()).toEqual([])
    expect((await revert(id, ada, { overwrite })).status).toBe(200)
  })

  test('a person who was made is found by their id; a deleted one is gone, and it says why', async () => {
    const made = await ada.post('/vmrest/users?templateAlias=voicemailusertemplate', {
      Alias: 'newcomer',
      DtmfAccessId: '7711',
    })
    const id = made.text.trim().split('/').at(-1) ?? ''
    const created = (await ada.get(`/api/changes?target=${id}`)).json().items
    expect(created).toMatchObject([{ action: 'users.create', state: 'revertable' }])
    expect((await revert(created[0].id)).status).toBe(200)
    const removed = await newest()
    expect(removed).toMatchObject({ action: 'users.remove', state: 'not-revertable' })
    expect(removed.why).toContain('went with the mailbox')
    expect((await revert(removed.id)).json()).toMatchObject(problem('not-revertable'))
    expect(JSON.stringify(removed)).not.toMatch(/Credentials|Salt/)
  })
})

describe('the list', () => {
  test('is narrowed by whom and by who, and paged; refused writes and PINs are not in it', async () => {
    expect((await set({ DtmfAccessId: '' })).status).toBe(400)
    await ada.post(`/api/users/${mario}/pin-reset`, {})
    await ada.put(`/vmrest/users/${mario}/credential/pin`, { HackCount: '0' })
    const all = (await ada.get(`/api/changes?target=${mario.toUpperCase()}&limit=100`)).json().items
    expect(all.some(({ after }: { after: object }) => after && 'DtmfAccessId' in after)).toBe(false)
    expect(all.filter(({ action }: { action: string }) => action.includes('pin'))).toMatchObject([
      { action: 'users.pin.update', after: { HackCount: '0' }, state: 'not-revertable' },
    ])
    const mine = (await ada.get('/api/changes?actor=hal&limit=100')).json().items
    expect(new Set(mine.map(({ actor }: { actor: string }) => actor))).toEqual(new Set(['hal']))
    const pages: string[] = []
    let cursor = ''
    do {
      const page = (await ada.get(`/api/changes?target=${mario}&limit=4${cursor}`)).json()
      pages.push(...page.items.map(({ id }: { id: string }) => id))
      cursor = page.cursor === undefined ? '' : `&cursor=${page.cursor}`
    } while (cursor !== '')
    expect(pages).toEqual(all.map(({ id }: { id: string }) => id))
  })

  test('gives nobody a way round what they may not write themselves', async () => {
    const since = (await newest()).id
    const pin = `/vmrest/users/${mario}/credential/pin`
    const handler = (await sim.direct('/handlers/callhandlers?query=(IsPrimary%20is%200)')).json().Callhandler
    await set({ City: 'Bari' })
    await ada.put(pin, { CantChange: 'true' })
    await ada.put(`/vmrest/handlers/callhandlers/${[handler].flat()[0].ObjectId}`, { MaxMsgLen: '99' })
    await ada.post(`/vmrest/users/${mario}/userroles`, {
      RoleObjectId: [(await sim.direct('/roles')).json().Role].flat()[0].ObjectId,
    })
    await address('way@new.example')
    await ada.put(pin, { Locked: 'true' })
    const { items } = (await ada.get('/api/changes?limit=10')).json()
    const made: { id: string; action: string }[] = items.slice(
      0,
      items.findIndex(({ id }: { id: string }) => id === since),
    )
    expect(made).toHaveLength(6)
    await sim.forget()
    for (const name of ['vera', 'otto'] as const) {
      const who = await desk.signIn(name)
      for (const { id } of made) expect((await revert(id, who)).status).toBe(403)
    }
    // Of these the helpdesk may delete addresses and open locks, but not of somebody who holds a Unity role.
    const statuses = await Promise.all(made.map(async ({ id }) => (await revert(id, hal)).status))
    expect(statuses).toEqual([403, 200, 403, 403, 403, 403])
    expect((await sim.writes()).map(({ method }) => method)).toEqual(['DELETE'])
    for (const { id, action } of made.filter((each) => each.action !== 'smtpProxyAddresses.create'))
      expect([action, (await revert(id)).status]).toEqual([action, 200])
  })

  test('is not for who may not read people, and there is no change of another name', async () => {
    expect((await (await desk.signIn('otto')).get('/api/changes')).status).toBe(403)
    expect((await ada.get('/api/changes/00000000-0000-4000-8000-000000000000')).status).toBe(404)
    expect((await revert('00000000-0000-4000-8000-000000000000')).status).toBe(404)
  })

  test('shows those who are for some people alone what is about them', async () => {
    const partition = (await user()).PartitionObjectId
    const token = async (scope: object) => {
      const expiresAt = new Date(Date.now() + 3_600_000).toISOString()
      const answer = await ada.post('/api/tokens', { name: 'some', role: 'helpdesk', scope, expiresAt })
      const headers = { authorization: `Bearer ${answer.json().token}` }
      return (path: string, asked: Asked = {}) => ask(`${desk.url}${path}`, { ...asked, headers })
    }
    const inside = await token({ PartitionObjectId: [partition] })
    const outside = await token({ PartitionObjectId: ['00000000-0000-4000-8000-000000000000'] })
    const seen = await inside('/api/changes?limit=100')
    expect(seen.json().items.length).toBeGreaterThan(3)
    expect((await outside('/api/changes')).json()).toEqual({ items: [] })
    const { id } = seen.json().items[0]
    expect((await inside(`/api/changes/${id}`)).status).toBe(200)
    expect((await outside(`/api/changes/${id}`)).status).toBe(404)
    expect((await outside(`/api/changes/${id}/revert`, { method: 'POST', json: {} })).status).toBe(404)
  })
})
