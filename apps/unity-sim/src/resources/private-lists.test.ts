import { describe, expect, it } from 'vitest'
import { startSim } from '../testing/start.ts'

type Item = Record<string, string>

const at = async (alias: string) => {
  const started = await startSim()
  const path = `/users/${await started.userId(alias)}/privatelists`
  const post = async (json: object, below = '') => started.admin(path + below, { method: 'POST', json })
  return { ...started, path, post }
}

const pathOf = (text: string): string => text.replace('/vmrest', '')

describe('a list', () => {
  it('is made, changed and deleted', async () => {
    const { admin, read, path, post } = await at('mrossini')
    const made = await post({ DisplayName: 'Crew', NumericId: '25' })
    expect([made.status, made.text]).toEqual([201, expect.stringContaining(`/vmrest${path}/`)])
    const own = pathOf(made.text)
    expect(await read(own)).toMatchObject({
      URI: made.text,
      DisplayName: 'Crew',
      NumericId: '25',
      IsAddressable: 'true',
      DtmfName: '2739',
    })
    const put = await admin(own, { method: 'PUT', json: { DisplayName: 'Team', NumericId: '25' } })
    expect(put.status).toBe(204)
    expect((await admin(path)).text).toContain('<PrivateLists total="1"><PrivateList>')
    expect((await admin(own, { method: 'DELETE' })).status).toBe(204)
    expect(await read(path)).toEqual({ '@total': '0' })
  })

  it('without a number gets the first that is free', async () => {
    const { read, post } = await at('mrossini')
    await post({ DisplayName: 'One', NumericId: '1' })
    const made = await post({ DisplayName: 'Two' })
    expect(await read(pathOf(made.text))).toMatchObject({ NumericId: '2' })
  })

  it.each([
    [{ NumericId: '3' }, 'Missing required field: DisplayName'],
    [{ DisplayName: 'x', NumericId: '1' }, 'Duplicate NumericId: 1'],
    [{ DisplayName: 'x', NumericId: '0' }, 'Invalid value for NumericId'],
    [{ DisplayName: 'x', NumericId: '100' }, 'Invalid value for NumericId'],
    [{ DisplayName: 'x', NumericId: '26' }, 'Invalid value for NumericId'],
  ])('%j is refused', async (json, wanted) => {
    const { post } = await at('mrossi')
    const got = await post(json)
    expect([got.status, got.text]).toEqual([400, expect.stringContaining(wanted)])
  })
})

describe('the members of a list', () => {
  it('are told by name, and those of the company are there', async () => {
    const { read, path } = await at('mrossi')
    const { PrivateList } = await read<{ PrivateList: Item[] }>(path)
    const { PrivateListMember } = await read<{ PrivateListMember: Item[] }>(
      `${path}/${PrivateList[0]?.['ObjectId']}/privatelistmembers`,
    )
    expect(
      PrivateListMember.map(({ Alias, DisplayName, Extension }) => [Alias, DisplayName, Extension]),
    ).toEqual([
      ['mrossini', 'Mario Rossini', '2077'],
      ['rmartin', 'Rosa Martin', '3120'],
    ])
  })

  it('are added once, one at a time, and removed by their membership', async () => {
    const { admin, read, post, path, userId } = await at('mrossini')
    const list = (await post({ DisplayName: 'Crew', NumericId: '1' })).text.split('/').at(-1) ?? ''
    const below = `/${list}/privatelistmembers`
    const member = { MemberSubscriberObjectId: await userId('mrossi') }
    const made = await post(member, below)
    expect([made.status, made.text]).toEqual([201, expect.stringContaining(`/vmrest${path}${below}/`)])
    expect((await post(member, below)).text).toContain('Duplicate member')
    expect((await post({}, below)).text).toContain('Missing required field: MemberSubscriberObjectId')
    const itself = { MemberPersonalVoiceMailListObjectId: list }
    expect((await post(itself, below)).text).toContain('Invalid value')
    expect((await post({ ...member, ...itself }, below)).text).toContain('Invalid value')
    expect((await post({ MemberContactObjectId: 'x' }, below)).text).toContain('Foreign key violation')
    expect(
      (await admin(`${path}${below}/${member.MemberSubscriberObjectId}`, { method: 'DELETE' })).status,
    ).toBe(404)
    expect((await admin(pathOf(made.text), { method: 'DELETE' })).status).toBe(204)
    expect(await read(`${path}${below}`)).toEqual({ '@total': '0' })
  })

  it('are not found below another user than the one who has the list', async () => {
    const { admin, read, path, userId } = await at('mrossi')
    const { PrivateList } = await read<{ PrivateList: Item[] }>(path)
    const list = PrivateList[0]?.['ObjectId']
    const other = `/users/${await userId('mrossini')}/privatelists/${list}`
    expect((await admin(other)).status).toBe(404)
    expect((await admin(`${other}/privatelistmembers`)).status).toBe(404)
    const json = { MemberSubscriberObjectId: await userId('mrossini') }
    expect((await admin(`${other}/privatelistmembers`, { method: 'POST', json })).status).toBe(404)
  })

  it('go with the member, and all with the owner of the list', async () => {
    const { admin, read, path, userId } = await at('hdesk.lead')
    const { PrivateList } = await read<{ PrivateList: Item }>(path)
    const below = `${path}/${PrivateList['ObjectId']}/privatelistmembers`
    const count = async () => (await read<Item>(below))['@total']
    expect(await count()).toBe('3')
    await admin(`/users/${await userId('sobrien')}`, { method: 'DELETE' })
    expect(await count()).toBe('2')
    await admin(path.replace('/privatelists', ''), { method: 'DELETE' })
    expect((await admin(below)).status).toBe(404)
  })
})
