import { describe, expect, it } from 'vitest'
import { site } from '../site.ts'
import type { Asked } from '../testing/ask.ts'
import { doorOf } from '../testing/door.ts'
import { startSim } from '../testing/start.ts'

type Item = Record<string, string>

/** Somebody with a known web password, who asks for himself. */
const as = async (alias: string) => {
  const started = await startSim()
  const door = doorOf(started.url)
  await door.call('POST', '/password', { alias, password: 'web-password' })
  const own = async (path: string, asked: Asked = {}) =>
    started.ask(path, { as: `${alias}:web-password`, ...asked })
  const readOwn = async <T = Item>(path: string) =>
    (await own(path, { headers: { accept: 'application/json' } })).json() as T
  return { ...started, door, own, readOwn }
}

const message = (text: string): string => /<message>(.*)<\/message>/.exec(text)?.[1] ?? text
const setPin = (pin: string): string => `/user/credential/pin?newpin=${pin}`
const PUT = { method: 'PUT' }

describe('a user', () => {
  it('reads himself, without an ObjectId', async () => {
    const { readOwn, own } = await as('mrossi')
    expect(await readOwn('/user')).toEqual({
      FirstName: 'Marta',
      LastName: 'Rossi',
      Alias: 'mrossi',
      DisplayName: 'Marta Rossi',
      ListInDirectory: 'true',
      DtmfAccessId: '2041',
      SmtpAddress: `mrossi@${site.smtpDomain}`,
      EmailAddress: 'marta.rossi@lab.example',
    })
    expect((await own('/user')).text).toContain('<User><FirstName>Marta</FirstName><LastName>')
    expect((await own('/version')).status).toBe(200)
  })

  it('changes whether he is listed, and nothing else', async () => {
    const { own, readOwn } = await as('mrossi')
    const put = await own('/user', { ...PUT, json: { ListInDirectory: 'false', DtmfAccessId: '9999' } })
    expect(put.status).toBe(204)
    expect(await readOwn('/user')).toMatchObject({ ListInDirectory: 'false', DtmfAccessId: '2041' })
  })

  it('needs his web password; the PIN is none', async () => {
    const { ask } = await as('mrossi')
    expect((await ask('/user')).status).toBe(401)
    expect((await ask('/user', { as: 'mrossi:915264' })).status).toBe(401)
  })

  it('is kept from what is not his', async () => {
    const { own, userId } = await as('mrossi')
    const id = await userId('mrossi')
    for (const path of [
      '/users',
      `/users/${id}`,
      `/users/${id}/alternateextensions`,
      '/globalusers',
      '/smtpproxyaddresses',
      '/alternatenames',
      '/import/users/ldap',
    ])
      expect([path, (await own(path)).status]).toEqual([path, 403])
    const pin = { ...PUT, json: { Credentials: '907264' } }
    expect((await own(`/users/${id}/credential/pin`, pin)).status).toBe(403)
  })

  it.each(['/user/messages', '/user/credential', '/user/userroles', '/user/mwis'])(
    'finds a page of the container at %s',
    async (path) => {
      const { own } = await as('mrossi')
      const { status, headers } = await own(path)
      expect([status, headers['content-type']]).toEqual([404, 'text/html;charset=utf-8'])
    },
  )

  it('has verbs of his own: no POST, no DELETE, and no look at a PIN', async () => {
    const { own } = await as('mrossi')
    expect((await own('/user', { method: 'DELETE' })).status).toBe(405)
    expect((await own('/user', { method: 'POST', json: {} })).status).toBe(405)
    expect((await own('/user/credential/pin')).status).toBe(405)
    expect((await own('/user/smtpproxyaddresses', { method: 'POST', json: {} })).status).toBe(405)
  })
})

describe('the own PIN', () => {
  it('is set by the URL alone, without body or content type', async () => {
    const { own, door } = await as('mrossini')
    expect((await own(setPin('907264'), PUT)).status).toBe(204)
    expect(await door.phone('2077', '907264')).toBe('ok')
  })

  it('need not be changed again by whoever has changed it', async () => {
    const { own, door } = await as('sobrien')
    expect(await door.phone('2085', '915264')).toBe('must-change')
    expect((await own(setPin('907264'), PUT)).status).toBe(204)
    expect(await door.phone('2085', '907264')).toBe('ok')
  })

  it.each([
    ['', 'Invalid credential length'],
    ['9072', 'Invalid credential length'],
    ['123456', 'Trivial credential'],
    ['915264', 'Duplicate credential found in history'],
    ['9072x4', 'Invalid Credential'],
  ])('is not set to "%s"', async (pin, wanted) => {
    const { own, door } = await as('mrossini')
    const got = await own(setPin(pin), PUT)
    expect([got.status, message(got.text)]).toEqual([400, wanted])
    expect(await door.phone('2077', '915264')).toBe('ok')
  })

  it('must be said, in the URL', async () => {
    const { own } = await as('mrossini')
    const bare = await own('/user/credential/pin', PUT)
    expect([bare.status, message(bare.text)]).toEqual([400, 'Missing required parameter: newpin'])
    const body = await own('/user/credential/pin', { ...PUT, json: { newpin: '907264' } })
    expect(body.status).toBe(400)
    expect((await own(setPin('907264'), { ...PUT, body: 'x' })).status).toBe(415)
  })

  it('is changed once in the time that the rule sets', async () => {
    const { own } = await as('mrossini')
    await own(setPin('907264'), PUT)
    const got = await own(setPin('538162'), PUT)
    expect([got.status, message(got.text)]).toEqual([400, 'Too recently changed credential'])
  })

  it('is not changed by whom an administrator forbids it', async () => {
    const { admin, own, userId } = await as('mrossini')
    const path = `/users/${await userId('mrossini')}/credential/pin`
    await admin(path, { ...PUT, json: { CantChange: 'true' } })
    expect(message((await own(setPin('907264'), PUT)).text)).toBe('User cannot change')
  })

  it('of somebody of the directory is local; the password is not', async () => {
    const { own } = await as('lkeller')
    expect((await own(setPin('907264'), PUT)).status).toBe(204)
    const got = await own('/user/credential/password?newpassword=another-one', PUT)
    expect(message(got.text)).toBe('LDAP authentication enabled. UpdateCredential failure')
  })
})

it('the own password is set, and is the only one from then on', async () => {
  const { admin, own, ask, userId } = await as('mrossini')
  const path = '/user/credential/password?newpassword=another-one'
  expect(message((await own(path, PUT)).text)).toBe('Too recently changed credential')
  const { CredentialPolicyObjectId } = (
    await admin(`/users/${await userId('mrossini')}/credential/password`, {
      headers: { accept: 'application/json' },
    })
  ).json() as Item
  await admin(`/authenticationrules/${CredentialPolicyObjectId}`, { ...PUT, json: { MinDuration: '0' } })
  expect((await own(path, PUT)).status).toBe(204)
  expect((await own('/user')).status).toBe(401)
  expect((await ask('/user', { as: 'mrossini:another-one' })).status).toBe(200)
})

describe('what belongs to whoever asks', () => {
  it('are extensions, of which the user’s own begin at 11', async () => {
    const { own, readOwn } = await as('mrossi')
    const { AlternateExtension } = await readOwn<{ AlternateExtension: Item[] }>('/user/alternateextensions')
    expect(AlternateExtension.map(({ IdIndex, DtmfAccessId }) => [IdIndex, DtmfAccessId])).toEqual([
      ['0', '2041'],
      ['2', '82041'],
    ])
    const post = async (IdIndex: string, DtmfAccessId: string) =>
      own('/user/alternateextensions', { method: 'POST', json: { IdIndex, DtmfAccessId } })
    expect((await post('3', '92041')).status).toBe(400)
    const made = await post('11', '92041')
    expect([made.status, made.text]).toEqual([
      201,
      expect.stringMatching(/^\/vmrest\/user\/alternateextensions\//),
    ])
    const mine = made.text.replace('/vmrest', '')
    expect((await own(mine, { ...PUT, json: { DtmfAccessId: '92042' } })).status).toBe(204)
    for (const { URI = '' } of AlternateExtension) {
      const path = URI.replace('/vmrest', '')
      expect((await own(path, { ...PUT, json: { DtmfAccessId: '92043' } })).status).toBe(403)
      expect((await own(path, { method: 'DELETE' })).status).toBeGreaterThanOrEqual(400)
    }
    expect((await own(mine, { method: 'DELETE' })).status).toBe(204)
    expect(await readOwn('/user/alternateextensions')).toMatchObject({ AlternateExtension })
  })

  it('are private lists and their members, and nobody else’s', async () => {
    const { own, readOwn, read, userId } = await as('mrossi')
    const { PrivateList } = await readOwn<{ PrivateList: Item[] }>('/user/privatelists')
    const below = `/user/privatelists/${PrivateList[1]?.['ObjectId']}/privatelistmembers`
    const json = { MemberSubscriberObjectId: await userId('ximg') }
    const made = await own(below, { method: 'POST', json })
    expect([made.status, made.text]).toEqual([201, expect.stringContaining(`/vmrest${below}/`)])
    expect(await readOwn(below)).toMatchObject({ PrivateListMember: { Alias: 'ximg' } })
    const other = await read<{ PrivateList: Item }>(`/users/${await userId('hdesk.lead')}/privatelists`)
    const theirs = `/user/privatelists/${other.PrivateList['ObjectId']}`
    expect((await own(theirs)).status).toBe(404)
    expect((await own(`${theirs}/privatelistmembers`)).status).toBe(404)
    expect((await own(`${theirs}/privatelistmembers`, { method: 'POST', json })).status).toBe(404)
  })

  it('are names, which stay with him', async () => {
    const { own, readOwn, read, userId } = await as('mrossi')
    const json = { FirstName: 'Marty', GlobalUserObjectId: await userId('mrossini') }
    const made = await own('/user/alternatenames', { method: 'POST', json })
    expect(made.status).toBe(201)
    expect(await readOwn('/user/alternatenames')).toMatchObject({ AlternateName: { FirstName: 'Marty' } })
    const { AlternateName } = await read<{ AlternateName: Item }>('/alternatenames')
    expect(AlternateName).toMatchObject({ FirstName: 'Marty', GlobalUserObjectId: await userId('mrossi') })
  })

  it('are mail addresses, to be read, and devices, to be set', async () => {
    const { own, readOwn } = await as('mrossi')
    const { SmtpProxyAddress } = await readOwn<{ SmtpProxyAddress: Item[] }>('/user/smtpproxyaddresses')
    expect(SmtpProxyAddress.map(({ SmtpAddress }) => SmtpAddress)).toEqual([
      'marta.rossi@lab.example',
      'm.rossi@old.example',
    ])
    expect(await readOwn('/user/notificationdevices')).toMatchObject({ '@total': '8' })
    const { SmtpDevice } = await readOwn<{ SmtpDevice: Item }>('/user/notificationdevices/smtpdevices')
    const path = SmtpDevice['URI']?.replace('/vmrest', '') ?? ''
    const json = { Active: 'true', SmtpAddress: 'marta@home.example' }
    expect((await own(path, { ...PUT, json })).status).toBe(204)
    expect(await readOwn(path)).toMatchObject(json)
  })

  it('are accounts that an administrator made, with passwords of his own', async () => {
    const { admin, own, readOwn, userId } = await as('mrossi')
    const json = { ExternalServiceObjectId: site.externalService }
    const made = await admin(`/users/${await userId('mrossi')}/externalserviceaccounts`, {
      method: 'POST',
      json,
    })
    const path = `/user/externalserviceaccounts/${made.text.split('/').at(-1)}`
    expect((await own(path, { ...PUT, json: { UserPassword: 'secret' } })).status).toBe(204)
    expect(await readOwn(path)).toMatchObject({ UserPassword: '' })
    expect((await own(path, { method: 'DELETE' })).status).toBe(405)
  })
})
