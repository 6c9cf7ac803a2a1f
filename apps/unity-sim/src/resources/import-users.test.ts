import { describe, expect, it } from 'vitest'
import { startSim } from '../testing/start.ts'

type Item = Record<string, string>

const HERE = '/import/users/ldap'

const start = async () => {
  const started = await startSim()
  const list = async (search = '') =>
    started.read<{ '@total': string; ImportUser?: Item | Item[] }>(HERE + search)
  const pkidOf = async (alias: string) => {
    const { ImportUser } = await list(`?query=(alias%20is%20${alias})`)
    return (ImportUser as Item | undefined)?.['pkid'] ?? ''
  }
  const post = async (json: object, search = '?templateAlias=voicemailusertemplate') =>
    started.admin(HERE + search, { method: 'POST', json })
  return { ...started, list, pkidOf, post }
}

describe('the list of those who can be imported', () => {
  it('is in lower camel case, without URIs', async () => {
    const { admin, list } = await start()
    const { ImportUser } = await list('?query=(alias%20is%20anna.bauer)')
    expect(Object.keys(ImportUser as Item)).toEqual(['alias', 'firstName', 'lastName', 'phoneNumber', 'pkid'])
    expect((await admin(HERE)).text).toMatch(
      /<ImportUsers total="12"><ImportUser><alias>anna\.bauer<\/alias><firstName>Anna</,
    )
  })

  it('is paged by rows to pass over', async () => {
    const { list } = await start()
    const aliases = async (search: string) => {
      const { '@total': total, ImportUser = [] } = await list(search)
      return [total, ...[ImportUser].flat().map(({ alias }) => alias)]
    }
    const sorted = '?sort=(alias%20asc)'
    expect(await aliases(`${sorted}&offset=1&limit=2`)).toEqual(['12', 'blanka.novakova', 'chloe.dupont'])
    expect(await aliases(`${sorted}&offset=11&limit=5`)).toEqual(['12', 'luca.rossi'])
    expect(await aliases(`${sorted}&offset=12&limit=5`)).toEqual(['12'])
    expect(await aliases(`${sorted}&rowsPerPage=1&pageNumber=2&limit=1`)).toEqual(['12', 'anna.bauer'])
    expect(await aliases('?query=(lastName%20startswith%20ro)')).toEqual(['1', 'luca.rossi'])
  })

  it.each(['?offset=-1', '?limit=x', '?query=(pkid%20is%20x)'])('%s is refused', async (search) => {
    const { admin } = await start()
    expect((await admin(HERE + search)).status).toBe(400)
  })
})

describe('an import', () => {
  it('makes a user of the directory, and takes it off the list', async () => {
    const { pkidOf, post, read, list } = await start()
    const pkid = await pkidOf('deirdre.obrien')
    const made = await post({ pkid, dtmfAccessId: '9310', alias: 'else', firstName: 'Else' })
    expect([made.status, made.text]).toEqual([201, expect.stringMatching(/^\/vmrest\/users\/[-0-9a-f]{36}$/)])
    expect(await read(made.text.replace('/vmrest', ''))).toMatchObject({
      Alias: 'deirdre.obrien',
      FirstName: 'Deirdre',
      LastName: "O'Brien",
      DisplayName: "Deirdre O'Brien",
      DtmfAccessId: '9310',
      LdapType: '3',
      LdapCcmPkid: pkid,
      LdapCcmUserId: 'deirdre.obrien',
    })
    expect((await list())['@total']).toBe('11')
    expect((await post({ pkid, dtmfAccessId: '9311' })).status).toBe(404)
  })

  it('takes XML, and gives a PIN that is local and a password that is not', async () => {
    const { admin, pkidOf } = await start()
    const pkid = await pkidOf('anna.bauer')
    const { status, text } = await admin(`${HERE}?templateAlias=voicemailusertemplate`, {
      method: 'POST',
      xml: `<ImportUser><pkid>${pkid}</pkid><dtmfAccessId>9312</dtmfAccessId></ImportUser>`,
    })
    expect(status).toBe(201)
    const put = async (kind: string) =>
      admin(`${text.replace('/vmrest', '')}/credential/${kind}`, {
        method: 'PUT',
        json: { Credentials: '90726451' },
      })
    expect((await put('pin')).status).toBe(204)
    expect((await put('password')).text).toContain('LDAP authentication enabled. UpdateCredential failure')
  })

  it('is undone by deleting the user', async () => {
    const { admin, pkidOf, post, list } = await start()
    const pkid = await pkidOf('anna.bauer')
    const made = await post({ pkid, dtmfAccessId: '9312' })
    await admin(made.text.replace('/vmrest', ''), { method: 'DELETE' })
    expect((await list())['@total']).toBe('12')
    expect(await pkidOf('anna.bauer')).toBe(pkid)
  })

  it('is refused without a template, a person, an extension that is free', async () => {
    const { pkidOf, post, list, userId } = await start()
    const pkid = await pkidOf('anna.bauer')
    const whole = { pkid, dtmfAccessId: '9312' }
    expect((await post(whole, '')).text).toContain('Template not found: ')
    expect((await post({ pkid })).text).toContain('Missing required field: dtmfAccessId')
    expect((await post({ dtmfAccessId: '9312' })).text).toContain('Missing required field: pkid')
    expect((await post({ ...whole, pkid: '00000000-0000-4000-8000-000000000000' })).status).toBe(404)
    expect((await post({ ...whole, dtmfAccessId: '2041' })).text).toContain(
      `Duplicate extension in partition. OwnerObjectId = ${await userId('mrossi')}`,
    )
    expect((await list())['@total']).toBe('12')
  })
})
