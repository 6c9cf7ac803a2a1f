import { users } from '@unity-desk/cupi/resources'
import { describe, expect, it } from 'vitest'
import { startSim, type Started } from '../testing/start.ts'

const CREATE = '/users?templateAlias=voicemailusertemplate'
const NEW = { Alias: 'anew', DtmfAccessId: '9100', FirstName: 'Anna', LastName: 'Neuhaus' }

const createUser = async ({ admin }: Started, body: object = NEW, path = CREATE) =>
  admin(path, { method: 'POST', json: body, headers: { accept: 'application/json' } })

const idOf = (text: string): string => text.split('/').at(-1) ?? ''

const refused = async (started: Started, body: object, path = CREATE): Promise<[number, object]> => {
  const got = await createUser(started, body, path)
  return [got.status, (got.json() as { errors: object }).errors]
}

describe('the shape of a user', () => {
  it('in a list is the subset, in the order of the descriptor', async () => {
    const { read, userId } = await startSim()
    const id = await userId('mrossi')
    const { User } = await read<{ User: Record<string, string> }>('/users?query=(alias%20is%20mrossi)')
    const order = Object.keys(users.fields)
    expect(Object.keys(User)).toEqual(
      Object.keys(User).toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
    )
    for (const name of ['Title', 'LdapType', 'SmtpAddress', 'IsTemplate', 'TenantObjectId'])
      expect(User).not.toHaveProperty(name)
    expect(User).toMatchObject({
      FirstName: 'Marta',
      DtmfAccessId: '2041',
      Department: 'Facilities',
      CallhandlerURI: `/vmrest/handlers/callhandlers/${User['CallHandlerObjectId']}`,
      UserVoicePinURI: `/vmrest/users/${id}/credential/pin`,
      SmtpProxyAddressesURI: `/vmrest/smtpproxyaddresses?query=(ObjectGlobalUserObjectId%20is%20${id})`,
      AlternateNamesURI: `/vmrest/alternatenames?query=(GlobalUserObjectId%20is%20${id})`,
    })
  })

  it('read alone has all fields that have a value, and no wrapper', async () => {
    const { admin, read, userId } = await startSim()
    const id = await userId('mrossi')
    const full = await read(`/users/${id}`)
    expect(Object.keys(full).length).toBeGreaterThan(140)
    expect(full).toMatchObject({
      LdapType: '0',
      IsTemplate: 'false',
      SmtpAddress: 'mrossi@cuc-pub.lab.example',
    })
    expect((await admin(`/users/${id}`)).text).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?><User><URI>\/vmrest\/users\/[^<]+<\/URI><ObjectId>/,
    )
  })

  it('leaves out what is NULL and prints what is empty', async () => {
    const { admin } = await startSim()
    const operator = await admin('/users?query=(alias%20is%20operator)')
    expect(operator.text).not.toMatch(/FirstName|LastName|EmailAddress/)
    const marta = await admin('/users?query=(alias%20is%20mrossi)')
    expect(marta.text).toContain('<PhoneNumber></PhoneNumber>')
  })

  it('escapes what XML wants escaped', async () => {
    const { admin } = await startSim()
    expect((await admin('/users?query=(alias%20is%20ximg)')).text).toContain(
      '<DisplayName>&lt;img src=x onerror=alert(1)&gt;</DisplayName>',
    )
  })
})

describe('a create', () => {
  it('answers with the bare path, and Location', async () => {
    const started = await startSim()
    const got = await createUser(started)
    expect(got.status).toBe(201)
    expect(got.text).toMatch(/^\/vmrest\/users\/[0-9a-f]{8}-[0-9a-f-]{27}$/)
    expect(got.headers.location).toBe(started.url + got.text)
    expect(got.headers['content-type']).toBe('application/xml;charset=UTF-8')
  })

  it('says Location as the client calls the server, and twice the path under a quirk', async () => {
    const { admin } = await startSim({ quirks: ['doubled-location'] })
    const got = await admin(CREATE, { method: 'POST', json: NEW, headers: { host: 'cuc.example:8443' } })
    expect(got.headers.location).toBe(`http://cuc.example:8443/vmrest/users${got.text}`)
  })

  it('in XML, by the seed document', async () => {
    const { admin, read } = await startSim()
    const xml =
      '<User><Alias>anew</Alias><DtmfAccessId>9100</DtmfAccessId><LastName>M &#38; M</LastName></User>'
    const got = await admin(CREATE, { method: 'POST', xml })
    expect(await read(`/users/${idOf(got.text)}`)).toMatchObject({ LastName: 'M & M', DisplayName: 'M & M' })
  })

  it('takes the values of the template, those of the body, and makes up the rest', async () => {
    const started = await startSim()
    const { read } = started
    const id = idOf((await createUser(started, { ...NEW, TemplateAlias: 'x', Title: 'Lead' })).text)
    const user = await read(`/users/${id}`)
    expect(user).toMatchObject({
      Alias: 'anew',
      DisplayName: 'Anna Neuhaus',
      Title: 'Lead',
      IsVmEnrolled: 'true',
      Language: '1033',
      SmtpAddress: 'anew@cuc-pub.lab.example',
      DtmfNameFirstLast: '26626384287',
      CallAnswerTimeout: '4',
      Inactive: 'false',
    })
    expect(user['CreationTime']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    expect(Object.keys(user)).not.toContain('City')
    const template = await read<{ UserTemplate: { CosObjectId: string } }>(
      '/usertemplates?query=(alias%20is%20voicemailusertemplate)',
    )
    expect(user['CosObjectId']).toBe(template.UserTemplate.CosObjectId)
    expect(await read(`/users/${id}/credential/pin`)).toMatchObject({
      CredMustChange: 'true',
      HackCount: '0',
    })
    expect(await read(`/users/${id}/credential/password`)).toMatchObject({
      CredentialType: '3',
      Alias: 'anew',
    })
    expect(await read(`/users/${id}/userroles`)).toEqual({ '@total': '0' })
  })

  it('needs templateAlias in the query, and one that there is', async () => {
    const started = await startSim()
    for (const [path, alias] of [
      ['/users', ''],
      ['/users?templateAlias=nope', 'nope'],
    ] as const)
      expect(await refused(started, { ...NEW, templateAlias: 'voicemailusertemplate' }, path)).toEqual([
        400,
        { code: 'INVALID_PARAMETER', message: `Template not found: ${alias}` },
      ])
  })

  it.each([
    [{ DtmfAccessId: '9100' }, 'Missing required field: Alias'],
    [{ Alias: 'anew' }, 'Missing required field: DtmfAccessId'],
    [{ ...NEW, Alias: '' }, 'Missing required field: Alias'],
    [{ ...NEW, Alias: 'x'.repeat(65) }, 'Invalid value for Alias'],
    [{ ...NEW, Alias: 'a/b' }, 'Invalid value for Alias'],
    [{ ...NEW, DtmfAccessId: '12' }, 'Invalid value for DtmfAccessId'],
    [{ ...NEW, DtmfAccessId: '12a4' }, 'Invalid value for DtmfAccessId'],
    [{ ...NEW, EmailAddress: 'nobody' }, 'Invalid value for EmailAddress'],
    [{ ...NEW, PartitionObjectId: 'x' }, 'Foreign key violation: PartitionObjectId'],
    [{ ...NEW, Alias: 'MRossi' }, 'Duplicate alias: MRossi'],
    [{ ...NEW, Inactive: 'true' }, 'Invalid value for Inactive'],
  ])('%o is refused', async (body, message) => {
    const started = await startSim()
    const [status, errors] = await refused(started, body)
    expect([status, errors]).toEqual([400, expect.objectContaining({ message })])
    expect((await started.read<{ '@total': string }>('/users'))['@total']).toBe('23')
  })

  it('names the owner of an extension that is taken', async () => {
    const started = await startSim()
    const owner = await started.userId('mrossi')
    expect(await refused(started, { ...NEW, DtmfAccessId: '2041' })).toEqual([
      400,
      { code: 'DATABASE_EXCEPTION', message: `Duplicate extension in partition. OwnerObjectId = ${owner}` },
    ])
  })

  it.each(["o'neil jr.", 'josé_łukasz', 'a`b~c!d@e#f$g%h^i&j-k', '山田'])(
    'takes the alias %s',
    async (Alias) => {
      const started = await startSim()
      const id = idOf((await createUser(started, { ...NEW, Alias })).text)
      expect(await started.read(`/users/${id}`)).toMatchObject({ Alias })
    },
  )
})

describe('an update', () => {
  it('changes what is given and nothing else', async () => {
    const { admin, read, userId } = await startSim()
    const id = await userId('mrossi')
    const before = await read(`/users/${id}`)
    const xml = '<User><DisplayName>Marta Rossi-Neri</DisplayName><ListInDirectory>0</ListInDirectory></User>'
    const got = await admin(`/users/${id}`, { method: 'PUT', xml })
    expect([got.status, got.text]).toEqual([204, ''])
    expect(await read(`/users/${id}`)).toEqual({
      ...before,
      DisplayName: 'Marta Rossi-Neri',
      ListInDirectory: 'false',
    })
  })

  it('keeps aliases, extensions and addresses apart, and leaves one to itself', async () => {
    const { admin, userId } = await startSim()
    const id = await userId('mrossini')
    const put = async (json: object) => (await admin(`/users/${id}`, { method: 'PUT', json })).status
    expect(await put({ Alias: 'mrossi' })).toBe(400)
    expect(await put({ DtmfAccessId: '2041' })).toBe(400)
    expect(await put({ SmtpAddress: 'MRossi' })).toBe(400)
    expect(await put({ Alias: '' })).toBe(400)
    expect(await put({ Alias: 'MRossini', DtmfAccessId: '2077', SmtpAddress: 'mrossini' })).toBe(204)
    expect(await put({ Alias: 'mario', DtmfAccessId: '9101' })).toBe(204)
  })

  it('works out the names on the keypad anew', async () => {
    const { admin, read, userId } = await startSim()
    const id = await userId('mrossini')
    await admin(`/users/${id}`, { method: 'PUT', json: { LastName: 'Ødegård' } })
    expect(await read(`/users/${id}`)).toMatchObject({ DtmfNameLast: '6334273', DtmfNameFirst: '62746' })
  })

  it('takes somebody back whom the directory took out, and takes nobody out', async () => {
    const { admin, userId } = await startSim()
    const id = await userId('mrossini')
    const put = async (Inactive: string) =>
      (await admin(`/users/${id}`, { method: 'PUT', json: { Inactive } })).status
    expect([await put('true'), await put('false')]).toEqual([400, 204])
  })
})

describe('CreateSmtpProxyFromCorp', () => {
  it('makes an address, and lets it follow', async () => {
    const started = await startSim()
    const { admin, read } = started
    const id = idOf(
      (await createUser(started, { ...NEW, EmailAddress: 'a@lab.example', CreateSmtpProxyFromCorp: true }))
        .text,
    )
    const addresses = `/smtpproxyaddresses?query=(ObjectGlobalUserObjectId%20is%20${id})`
    const address = async () =>
      (await read<{ '@total': string; SmtpProxyAddress: { SmtpAddress: string } }>(addresses))
        .SmtpProxyAddress.SmtpAddress
    expect(await address()).toBe('a@lab.example')
    await admin(`/users/${id}`, { method: 'PUT', json: { EmailAddress: 'b@lab.example' } })
    expect(await address()).toBe('b@lab.example')
    const taken = await admin(`/users/${id}`, {
      method: 'PUT',
      json: { EmailAddress: 'm.rossi@old.example' },
    })
    expect(taken.status).toBe(400)
    expect(await address()).toBe('b@lab.example')
  })
})

describe('a delete', () => {
  it('takes credentials, roles and addresses along, and frees name and extension', async () => {
    const started = await startSim()
    const { admin, read, userId } = started
    const id = await userId('mrossi')
    const got = await admin(`/users/${id}`, {
      method: 'DELETE',
      headers: { 'content-type': 'application/json' },
    })
    expect([got.status, got.text]).toEqual([204, ''])
    for (const path of ['', '/credential/pin', '/credential/password', '/userroles'])
      expect((await admin(`/users/${id}${path}`)).status).toBe(404)
    expect(await read('/smtpproxyaddresses?query=(SmtpAddress%20is%20m.rossi@old.example)')).toEqual({
      '@total': '0',
    })
    expect((await admin(`/users/${id}`, { method: 'DELETE' })).status).toBe(404)
    expect((await createUser(started, { Alias: 'mrossi', DtmfAccessId: '2041' })).status).toBe(201)
  })

  it('does not touch the users that every server has', async () => {
    const { admin, userId } = await startSim()
    const got = await admin(`/users/${await userId('operator')}`, { method: 'DELETE' })
    expect(got.status).toBe(400)
  })
})
