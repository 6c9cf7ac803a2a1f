import { describe, expect, it } from 'vitest'
import { doorOf } from '../testing/door.ts'
import { startSim } from '../testing/start.ts'

type Extension = Record<string, string>

const at = async (alias: string) => {
  const started = await startSim()
  const id = await started.userId(alias)
  const path = `/users/${id}/alternateextensions`
  const list = async (): Promise<Extension[]> => {
    const { AlternateExtension = [] } = await started.read<{ AlternateExtension?: Extension | Extension[] }>(
      path,
    )
    return Array.isArray(AlternateExtension) ? AlternateExtension : [AlternateExtension]
  }
  const post = async (json: object) => started.admin(path, { method: 'POST', json })
  return { ...started, id, path, list, post }
}

const duplicate = (id: string) => `Duplicate extension in partition. OwnerObjectId = ${id}`
const message = (text: string): string => /<message>(.*)<\/message>/.exec(text)?.[1] ?? text

describe('a user', () => {
  it('has the primary extension in the list, in the order that was recorded', async () => {
    const { admin, id, path } = await at('mrossini')
    const { text } = await admin(path)
    expect(text).toMatch(
      new RegExp(
        `<AlternateExtensions total="1"><AlternateExtension><URI>/vmrest/users/${id}/alternateextensions/[-0-9a-f]{36}</URI>` +
          '<IdIndex>0</IdIndex><DtmfAccessId>2077</DtmfAccessId><LocationObjectId>[^<]+</LocationObjectId>' +
          '<LocationURI>[^<]+</LocationURI><ObjectId>[^<]+</ObjectId><PartitionObjectId>[^<]+</PartitionObjectId>' +
          '<PartitionURI>[^<]+</PartitionURI></AlternateExtension></AlternateExtensions>$',
      ),
    )
  })

  it('is given one with a partition of his own, and has both in the list', async () => {
    const { post, list, read, path } = await at('mrossini')
    const made = await post({ IdIndex: '1', DtmfAccessId: '92077' })
    expect([made.status, made.text]).toEqual([201, expect.stringContaining(`/vmrest${path}/`)])
    const [primary, other] = await list()
    expect(other).toMatchObject({
      IdIndex: '1',
      DtmfAccessId: '92077',
      PartitionObjectId: primary?.['PartitionObjectId'],
    })
    expect(await read(made.text.replace('/vmrest', ''))).toEqual(other)
  })

  it('keeps the primary one and the user alike', async () => {
    const { admin, list, read, path, id } = await at('mrossini')
    await admin(`/users/${id}`, { method: 'PUT', json: { DtmfAccessId: '92001' } })
    const [primary] = await list()
    expect(primary?.['DtmfAccessId']).toBe('92001')
    const put = await admin(`${path}/${primary?.['ObjectId']}`, {
      method: 'PUT',
      xml: '<AlternateExtension><DtmfAccessId>92002</DtmfAccessId></AlternateExtension>',
    })
    expect(put.status).toBe(204)
    expect(await read(`/users/${id}`)).toMatchObject({ DtmfAccessId: '92002' })
    expect((await list())[0]?.['DtmfAccessId']).toBe('92002')
  })

  it('takes a SIP address, and long ones of them', async () => {
    const { post } = await at('mrossini')
    const address = `SIP:${'m'.repeat(306)}@lab.test`
    expect((await post({ IdIndex: '2', DtmfAccessId: address })).status).toBe(201)
    expect((await post({ IdIndex: '3', DtmfAccessId: `${address}x` })).status).toBe(400)
  })
})

describe('an extension', () => {
  it.each([
    [{}, 'Missing required field: IdIndex'],
    [{ IdIndex: '1' }, 'Missing required field: DtmfAccessId'],
    [{ IdIndex: '0', DtmfAccessId: '92077' }, 'Invalid value for IdIndex'],
    [{ IdIndex: '11', DtmfAccessId: '92077' }, 'Invalid value for IdIndex'],
    [{ IdIndex: '21', DtmfAccessId: '92077' }, 'Invalid value for IdIndex'],
    [{ IdIndex: '1', DtmfAccessId: '9x' }, 'Invalid value for DtmfAccessId'],
    [
      { IdIndex: '1', DtmfAccessId: '92077', PartitionObjectId: 'x' },
      'Foreign key violation: PartitionObjectId',
    ],
  ])('%j is refused', async (json, wanted) => {
    const { post } = await at('mrossini')
    const got = await post(json)
    expect([got.status, message(got.text)]).toEqual([400, wanted])
  })

  it('belongs to one object of its partition, whoever asks for it', async () => {
    const { admin, post, id, userId } = await at('mrossini')
    const owner = await userId('mrossi')
    const primary = await post({ IdIndex: '1', DtmfAccessId: '2041' })
    expect([primary.status, message(primary.text)]).toEqual([400, duplicate(owner)])
    const alternate = await post({ IdIndex: '1', DtmfAccessId: '82041' })
    expect(message(alternate.text)).toBe(duplicate(owner))
    const user = await admin(`/users/${id}`, { method: 'PUT', json: { DtmfAccessId: '82041' } })
    expect(message(user.text)).toBe(duplicate(owner))
    expect(message((await post({ IdIndex: '1', DtmfAccessId: '2077' })).text)).toBe(duplicate(id))
  })

  it('of the primary index is neither taken from others, nor deleted, nor moved', async () => {
    const { admin, list, path } = await at('mrossini')
    const [primary] = await list()
    const own = `${path}/${primary?.['ObjectId']}`
    const put = async (json: object) => (await admin(own, { method: 'PUT', json })).status
    expect(await put({ DtmfAccessId: '2041' })).toBe(400)
    expect(await put({ DtmfAccessId: 'SIP:a@b' })).toBe(400)
    expect(await put({ IdIndex: '4' })).toBe(400)
    expect((await admin(own, { method: 'DELETE' })).status).toBe(400)
    expect(await list()).toEqual([primary])
  })

  it('has an index that is taken once, and may be written over by itself', async () => {
    const { admin, post, path } = await at('mrossini')
    const made = await post({ IdIndex: '1', DtmfAccessId: '92077' })
    const again = await post({ IdIndex: '1', DtmfAccessId: '92078' })
    expect([again.status, message(again.text)]).toEqual([400, 'Duplicate IdIndex: 1'])
    const own = made.text.replace('/vmrest', '')
    const put = await admin(own, { method: 'PUT', json: { IdIndex: '1', DtmfAccessId: '92077' } })
    expect(put.status).toBe(204)
    expect((await admin(own, { method: 'DELETE' })).status).toBe(204)
    expect((await admin(own)).status).toBe(404)
    expect((await admin(`${path}/mrossini`)).status).toBe(404)
  })

  it('goes with its user, and its number is free again', async () => {
    const { admin, id, post, userId } = await at('mrossini')
    await post({ IdIndex: '1', DtmfAccessId: '92077' })
    await admin(`/users/${id}`, { method: 'DELETE' })
    const other = await userId('mrossi')
    const got = await admin(`/users/${other}/alternateextensions`, {
      method: 'POST',
      json: { IdIndex: '3', DtmfAccessId: '92077' },
    })
    expect(got.status).toBe(201)
  })

  it('may not stand in a PIN', async () => {
    const { admin, id, post, url } = await at('mrossini')
    const put = async (Credentials: string) =>
      admin(`/users/${id}/credential/pin`, { method: 'PUT', json: { Credentials, CredMustChange: 'false' } })
    expect((await put('937162')).status).toBe(204)
    await post({ IdIndex: '1', DtmfAccessId: '48259' })
    expect(message((await put('648259')).text)).toBe('Trivial credential')
    expect(message((await put('695284')).text)).toBe('Trivial credential')
    expect(await doorOf(url).phone('2077', '937162')).toBe('ok')
  })
})
