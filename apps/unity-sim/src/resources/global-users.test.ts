import { expect, it } from 'vitest'
import { startSim } from '../testing/start.ts'

it('are the users, under the same ids, with fewer fields', async () => {
  const { read, userId } = await startSim()
  const id = await userId('mrossi')
  const global = await read(`/globalusers/${id}`)
  expect(global).toMatchObject({
    URI: `/vmrest/globalusers/${id}`,
    ObjectId: id,
    Alias: 'mrossi',
    DisplayName: 'Marta Rossi',
    DtmfNameFirstLast: '6278276774',
    IsTemplate: 'false',
  })
  expect(global).not.toHaveProperty('EmailAddress')
  expect(await read('/globalusers?query=(Alias%20is%20mrossi)')).toEqual({
    '@total': '1',
    GlobalUser: global,
  })
})

it('are searched by alias and id alone, and never written', async () => {
  const { admin, userId } = await startSim()
  const id = await userId('mrossi')
  expect((await admin('/globalusers?query=(FirstName%20is%20Marta)')).status).toBe(400)
  expect((await admin(`/globalusers/${id}`, { method: 'PUT', json: { City: 'x' } })).status).toBe(405)
  expect((await admin(`/globalusers/${id}`, { method: 'DELETE' })).status).toBe(405)
  expect((await admin('/globalusers/mrossi')).status).toBe(404)
  expect((await admin('/globalusers')).text).toMatch(/<GlobalUsers total="\d+"><GlobalUser><URI>/)
})
