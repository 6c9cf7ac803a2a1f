import { describe, expect, it } from 'vitest'
import { startSim } from '../testing/start.ts'

const HERE = '/adminusers'

const start = async () => {
  const started = await startSim()
  const post = async (asked: object, search = '?templateAlias=administratortemplate') =>
    started.admin(HERE + search, { method: 'POST', ...asked })
  return { ...started, post }
}

describe('an administrator without a mailbox', () => {
  it('is made from the root of the sample, and is a user', async () => {
    const { admin, read, post } = await start()
    const made = await post({ xml: '<user><Alias>night.admin</Alias><FirstName>Nadia</FirstName></user>' })
    expect([made.status, made.text]).toEqual([201, expect.stringMatching(/^\/vmrest\/users\/[-0-9a-f]{36}$/)])
    const user = made.text.replace('/vmrest', '')
    expect(await read(user)).toMatchObject({ Alias: 'night.admin', DisplayName: 'Nadia' })
    const own = user.replace('/users', HERE)
    const given = await read(own)
    expect(given).toMatchObject({ URI: made.text, Alias: 'night.admin', LdapType: '0' })
    expect(given).not.toHaveProperty('DtmfAccessId')
    expect((await admin(`${user}/mailboxattributes`)).status).toBe(404)
  })

  it('is listed among his like, who sign in', async () => {
    const { admin, read, post } = await start()
    await post({ json: { Alias: 'night.admin' } })
    expect(await read(`${HERE}?query=(alias%20startswith%20n)`)).toMatchObject({ '@total': '1' })
    expect(await read(`${HERE}?query=(alias%20is%20mrossi)`)).toEqual({ '@total': '0' })
    expect((await admin(HERE)).text).toMatch(/<Users total="2"><User><URI>\/vmrest\/users\//)
  })

  it('is changed and deleted', async () => {
    const { admin, read, post } = await start()
    const own = (await post({ json: { Alias: 'night.admin' } })).text.replace('/vmrest/users', HERE)
    const json = { City: 'Oslo', DtmfAccessId: '2041' }
    expect((await admin(own, { method: 'PUT', json })).status).toBe(204)
    expect(await read(own)).toMatchObject({ City: 'Oslo' })
    expect((await admin(own, { method: 'PUT', json: { Alias: 'mrossi' } })).status).toBe(400)
    expect((await admin(own, { method: 'DELETE' })).status).toBe(204)
    expect((await admin(own)).status).toBe(404)
    expect((await admin(own.replace(HERE, '/users'))).status).toBe(404)
  })

  it('needs an alias that is free, and a template', async () => {
    const { post } = await start()
    expect((await post({ json: {} })).text).toContain('Missing required field: Alias')
    expect((await post({ json: { Alias: 'mrossi' } })).text).toContain('Duplicate alias: mrossi')
    expect((await post({ json: { Alias: 'x' } }, '')).text).toContain('Template not found: ')
  })
})

it('a user with a mailbox is none', async () => {
  const { admin, userId } = await start()
  const path = `${HERE}/${await userId('mrossi')}`
  expect((await admin(path)).status).toBe(404)
  expect((await admin(path, { method: 'PUT', json: { City: 'Oslo' } })).status).toBe(404)
  expect((await admin(path, { method: 'DELETE' })).status).toBe(404)
  expect((await admin(path.replace(HERE, '/users'))).status).toBe(200)
})
