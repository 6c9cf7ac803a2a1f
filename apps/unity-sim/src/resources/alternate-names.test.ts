import { describe, expect, it } from 'vitest'
import { startSim } from '../testing/start.ts'

const at = async (alias: string) => {
  const started = await startSim()
  const id = await started.userId(alias)
  const post = async (json: object) => started.admin('/alternatenames', { method: 'POST', json })
  return { ...started, id, post }
}

const pathOf = (text: string): string => text.replace('/vmrest', '')

describe('a name', () => {
  it('is made for a user, who links to his', async () => {
    const { admin, read, id } = await at('mrossini')
    const made = await admin('/alternatenames', {
      method: 'POST',
      xml: `<AlternateName><FirstName>Rio</FirstName><GlobalUserObjectId>${id}</GlobalUserObjectId></AlternateName>`,
    })
    expect([made.status, made.text]).toEqual([
      201,
      expect.stringMatching(/^\/vmrest\/alternatenames\/[-0-9a-f]+$/),
    ])
    const { AlternateNamesURI = '' } = await read(`/users/${id}`)
    expect(await read(pathOf(AlternateNamesURI))).toEqual({
      '@total': '1',
      AlternateName: {
        URI: made.text,
        ObjectId: made.text.split('/').at(-1),
        FirstName: 'Rio',
        GlobalUserObjectId: id,
        GlobalUserURI: `/vmrest/globalusers/${id}`,
      },
    })
  })

  it('is changed, but not given to somebody else', async () => {
    const { admin, read, id, post, userId } = await at('mrossini')
    const made = pathOf((await post({ LastName: 'Rossino', GlobalUserObjectId: id })).text)
    const json = { LastName: 'Rossinetti', GlobalUserObjectId: await userId('mrossi') }
    expect((await admin(made, { method: 'PUT', json })).status).toBe(204)
    expect(await read(made)).toMatchObject({ LastName: 'Rossinetti', GlobalUserObjectId: id })
    expect((await admin(made, { method: 'PUT', json: { LastName: '' } })).status).toBe(400)
  })

  it('goes by itself, or with its owner', async () => {
    const { admin, id, post } = await at('mrossini')
    const [first = '', second = ''] = await Promise.all(
      ['Rio', 'Mimmo'].map(async (FirstName) =>
        pathOf((await post({ FirstName, GlobalUserObjectId: id })).text),
      ),
    )
    expect((await admin(first, { method: 'DELETE' })).status).toBe(204)
    expect((await admin(first)).status).toBe(404)
    await admin(`/users/${id}`, { method: 'DELETE' })
    expect((await admin(second)).status).toBe(404)
  })

  it.each([
    [{ FirstName: 'Rio' }, 'Missing required field: GlobalUserObjectId'],
    [{ FirstName: 'Rio', GlobalUserObjectId: 'x' }, 'Foreign key violation: GlobalUserObjectId'],
  ])('%j is refused', async (json, wanted) => {
    const { post } = await at('mrossini')
    const got = await post(json)
    expect([got.status, got.text]).toEqual([400, expect.stringContaining(wanted)])
  })

  it('needs a name, and one owner alone', async () => {
    const { id, post, read } = await at('mrossini')
    expect((await post({ GlobalUserObjectId: id })).text).toContain('Missing required field: FirstName')
    const { LocationObjectId } = await read(`/users/${id}`)
    const two = await post({ FirstName: 'Rio', GlobalUserObjectId: id, LocationObjectId })
    expect(two.text).toContain('Invalid value for GlobalUserObjectId')
  })
})
