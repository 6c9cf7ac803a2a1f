import { coses } from '@unity-desk/cupi/resources'
import { describe, expect, it } from 'vitest'
import { making, writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

type Row = Record<string, string>

const started = async () => {
  const sim = await startSim()
  const { Cos } = await sim.read<{ Cos: Row[] }>('/coses')
  const pathOf = (name: string) =>
    `/coses/${Cos.find(({ DisplayName }) => DisplayName === name)?.['ObjectId']}`
  return { ...sim, Cos, pathOf, write: writing(sim), make: making(sim) }
}

describe('classes of service', () => {
  it('are listed by name alone, and there are four to choose from', async () => {
    const { Cos } = await started()
    expect(Cos.map(({ DisplayName }) => DisplayName)).toEqual([
      'System',
      'Voice Mail User COS',
      'Executive COS',
      'Shop Floor COS',
    ])
    expect(Object.keys(Cos[0] ?? {})).toEqual(['URI', 'ObjectId', 'DisplayName'])
  })

  it('have all their fields when read alone, in the recorded order', async () => {
    const { read, pathOf, admin } = await started()
    const cos = await read(pathOf('Voice Mail User COS'))
    expect(Object.keys(cos)).toEqual(Object.keys(coses.fields))
    expect(cos).toMatchObject({ AccessTts: 'true', MaxMsgLength: '300', RequireSecureMessages: '4' })
    expect((await admin(pathOf('System'))).text).toMatch(
      /^<\?xml [^>]+><Cos><URI>[^<]+<\/URI><ObjectId>[^<]+<\/ObjectId><AccessFaxMail>false<\/AccessFaxMail>/,
    )
  })

  it('are made of a name, changed and deleted', async () => {
    const { make, write, read } = await started()
    const item = await make('/coses', { DisplayName: 'Night watch' })
    expect(await read(item)).toMatchObject({ MaxGreetingLength: '90', Undeletable: 'false' })
    expect(await write('PUT', item, { MaxMsgLength: 500, AccessVui: 1 })).toBe(204)
    expect(await read(item)).toMatchObject({ MaxMsgLength: '500', AccessVui: 'true' })
    expect(await write('DELETE', item)).toBe(204)
    expect(await write('DELETE', item)).toMatch('404')
  })

  it.each([
    [{}, '400 Missing required field: DisplayName'],
    [{ DisplayName: 'system' }, '400 Duplicate DisplayName: system'],
    [{ DisplayName: 'x', MaxNameLength: 101 }, '400 Invalid value for MaxNameLength'],
    [
      { DisplayName: 'x', FaxRestrictionObjectId: 'bogus' },
      '400 Foreign key violation: FaxRestrictionObjectId',
    ],
  ])('are refused with %o', async (json, refusal) => {
    const { write } = await started()
    expect(await write('POST', '/coses', json)).toBe(refusal)
  })

  it('stay while somebody is in them, and the built-in ones for ever', async () => {
    const { make, write, userId, pathOf } = await started()
    const item = await make('/coses', { DisplayName: 'Night watch' })
    const id = item.replace('/coses/', '')
    expect(await write('PUT', `/users/${await userId('mrossini')}`, { CosObjectId: id })).toBe(204)
    expect(await write('DELETE', item)).toBe(`400 Foreign key violation: CosObjectId ${id}`)
    expect(await write('DELETE', pathOf('Voice Mail User COS'))).toMatch('400 Cos cannot be deleted')
    expect(await write('PUT', pathOf('System'), { AccessVui: 1 })).toBe('403 Not Authorized')
  })
})
