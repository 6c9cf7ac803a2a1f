import { describe, expect, it } from 'vitest'
import { createClock, startSim, type Started } from '../testing/start.ts'

const GOOD = ['907264', '618390', '740925', '385017', '926048', '170582', '835206']

const withPin = async (alias = 'mrossi', options: Parameters<typeof startSim>[0] = {}) => {
  const started = await startSim(options)
  const path = `/users/${await started.userId(alias)}/credential/pin`
  return {
    ...started,
    path,
    pin: async () => started.read(path),
    put: async (json: object) => started.admin(path, { method: 'PUT', json }),
    refusal: async (json: object): Promise<[string, string]> => {
      const got = await started.admin(path, { method: 'PUT', json, headers: { accept: 'application/json' } })
      const { code, message } = (got.json() as { errors: { code: string; message: string } }).errors
      return [code, message]
    },
  }
}

const phone = async ({ url }: Started, extension: string, pin: string): Promise<unknown> => {
  const got = await fetch(`${url}/__sim/phone`, { method: 'POST', body: JSON.stringify({ extension, pin }) })
  return ((await got.json()) as { result: unknown }).result
}

describe('the shape of a PIN', () => {
  it('in XML shows the value as an empty element', async () => {
    const { admin, path } = await withPin('mrossini')
    expect((await admin(path)).text).toMatch(
      /^<\?xml [^>]+><Credential><URI>\/vmrest\/users\/[^<]+\/credential\/pin<\/URI><UserObjectId>[^<]+<\/UserObjectId><CredentialType>4<\/CredentialType><Credentials><\/Credentials><IsPrimary>false<\/IsPrimary><CantChange>false<\/CantChange><DoesntExpire>false<\/DoesntExpire><TimeChanged>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}<\/TimeChanged><HackCount>0<\/HackCount><Locked>false<\/Locked><Alias>mrossini<\/Alias>/,
    )
  })

  it('in JSON is of strings only, and names a rule that there is', async () => {
    const { pin, read } = await withPin()
    const credential = await pin()
    for (const value of Object.values(credential)) expect(typeof value).toBe('string')
    expect(credential).toMatchObject({ Credentials: '', Hacked: 'true', HackCount: '3', EncryptionType: '3' })
    expect(await read(`/authenticationrules/${credential['CredentialPolicyObjectId']}`)).toMatchObject({
      DisplayName: 'Recommended Voice Mail Authentication Rule',
    })
  })
})

describe('a new PIN is refused', () => {
  it.each([
    ['12ab56', ['IMS_EXCEPTION', 'Invalid Credential']],
    ['9'.repeat(65), ['IMS_EXCEPTION', 'Invalid Credential']],
    ['', ['DATA_EXCEPTION', 'Invalid credential length']],
    ['90726', ['DATA_EXCEPTION', 'Invalid credential length']],
    ['123456', ['DATA_EXCEPTION', 'Trivial credential']],
    ['987654', ['DATA_EXCEPTION', 'Trivial credential']],
    ['288837', ['DATA_EXCEPTION', 'Trivial credential']],
    ['121212', ['DATA_EXCEPTION', 'Trivial credential']],
    ['408408', ['DATA_EXCEPTION', 'Trivial credential']],
    ['147365', ['DATA_EXCEPTION', 'Trivial credential']],
    ['902041', ['DATA_EXCEPTION', 'Trivial credential']],
    ['901402', ['DATA_EXCEPTION', 'Trivial credential']],
  ])('%s', async (Credentials, expected) => {
    const { refusal, pin } = await withPin()
    const before = await pin()
    expect(await refusal({ Credentials })).toEqual(expected)
    expect(await pin()).toEqual(before)
  })

  it('when it spells the name', async () => {
    const { admin, refusal, userId } = await withPin()
    await admin(`/users/${await userId('mrossi')}`, { method: 'PUT', json: { FirstName: 'Marvin' } })
    expect(await refusal({ Credentials: '627846' })).toEqual(['DATA_EXCEPTION', 'Trivial credential'])
  })

  it('when it comes in clear text beside the name of an encryption', async () => {
    const { refusal, put } = await withPin()
    const body = { Credentials: GOOD[0], EncryptionType: '3' }
    expect(await refusal(body)).toEqual(['IMS_EXCEPTION', 'Invalid Credential'])
    expect((await put({ ...body, EncryptionType: '5' })).status).toBe(204)
  })

  it('when it is in the history, as deep as the rule says', async () => {
    const { put, refusal } = await withPin()
    for (const Credentials of GOOD.slice(0, 5)) expect((await put({ Credentials })).status).toBe(204)
    for (const Credentials of GOOD.slice(0, 5))
      expect(await refusal({ Credentials })).toEqual([
        'DATA_EXCEPTION',
        'Duplicate credential found in history',
      ])
    expect((await put({ Credentials: GOOD[5] })).status).toBe(204)
    expect((await put({ Credentials: GOOD[0] })).status).toBe(204)
    const newer = await withPin('mrossini', { quirks: ['repeat-credential-wording'] })
    expect(await newer.refusal({ Credentials: '915264' })).toEqual([
      'DATA_EXCEPTION',
      'Repeat credentials prohibited by credential policy',
    ])
  })

  it('by the rule that the same request gives it', async () => {
    const { read, put, refusal } = await withPin()
    const { AuthenticationRule } = await read<{ AuthenticationRule: { ObjectId: string } }>(
      '/authenticationrules?query=(DisplayName%20startswith%20Strict)',
    )
    const body = { Credentials: GOOD[0], CredentialPolicyObjectId: AuthenticationRule.ObjectId }
    expect(await refusal(body)).toEqual(['DATA_EXCEPTION', 'Invalid credential length'])
    expect((await put({ CredentialPolicyObjectId: AuthenticationRule.ObjectId })).status).toBe(204)
    expect(await refusal({ CredentialPolicyObjectId: '00000000-0000-4000-8000-000000000000' })).toEqual([
      'DATABASE_EXCEPTION',
      'Foreign key violation: CredentialPolicyObjectId',
    ])
  })
})

describe('a new PIN that is accepted', () => {
  it('opens the lock after failures, moves TimeChanged, and is the one that works', async () => {
    const clock = createClock()
    const started = await withPin('mrossi', { now: clock.now })
    const { put, pin } = started
    const before = await pin()
    expect((await put({ Credentials: GOOD[0], CredMustChange: false })).status).toBe(204)
    const after = await pin()
    expect(after).toMatchObject({
      HackCount: '0',
      Hacked: 'false',
      CredMustChange: 'false',
      Credentials: '',
      TimeChanged: '2026-11-02 09:00:00.000',
    })
    expect(Object.keys(after)).not.toContain('TimeHacked')
    expect(after['TimeLastHack']).toBe(before['TimeLastHack'])
    expect(await phone(started, '2041', GOOD[0] ?? '')).toBe('ok')
    // A second change in the same millisecond is told apart from the first.
    await put({ Credentials: GOOD[1] })
    expect((await pin())['TimeChanged']).toBe('2026-11-02 09:00:00.001')
    expect(await phone(started, '2041', GOOD[0] ?? '')).toBe('wrong')
  })

  it('may be a JSON number, XML, and come with any other field', async () => {
    const { put, admin, path, pin } = await withPin()
    expect((await put({ Credentials: 907264 })).status).toBe(204)
    const xml = `<Credential><Credentials>${GOOD[1]}</Credentials><CredMustChange>true</CredMustChange></Credential>`
    expect((await admin(path, { method: 'PUT', xml })).status).toBe(204)
    expect(await pin()).toMatchObject({ CredMustChange: 'true' })
    const all = { CredMustChange: 'true', Locked: 'false', HackCount: '0', TimeHacked: '', CantChange: '0' }
    expect((await put({ Credentials: GOOD[2], DoesntExpire: 'true', ...all })).status).toBe(204)
    expect(await pin()).toMatchObject({ DoesntExpire: 'true' })
  })

  it('of an administrator is bound neither by CantChange nor by the minimum age', async () => {
    const { put } = await withPin()
    expect((await put({ CantChange: 'true' })).status).toBe(204)
    expect((await put({ Credentials: GOOD[0] })).status).toBe(204)
    expect((await put({ Credentials: GOOD[1] })).status).toBe(204)
  })

  it('of somebody whom the directory owns is Unity’s own', async () => {
    const { put } = await withPin('lkeller')
    expect((await put({ Credentials: GOOD[0] })).status).toBe(204)
  })
})

describe('the locks', () => {
  it.each([
    [{ HackCount: '0', TimeHacked: '' }],
    [{ Hacked: '0', HackCount: '0' }],
    [{ Locked: '0', Hacked: '0', HackCount: '0' }],
  ])('after failures is opened by %o', async (body) => {
    const started = await withPin('mrossi')
    expect(await phone(started, '2041', '915264')).toBe('locked')
    expect((await started.put(body)).status).toBe(204)
    const pin = await started.pin()
    expect(pin).toMatchObject({ HackCount: '0', Hacked: 'false' })
    expect(Object.keys(pin)).not.toContain('TimeHacked')
    expect(await phone(started, '2041', '915264')).toBe('ok')
  })

  it('of an administrator is another one, and stays', async () => {
    const started = await withPin('jlocke')
    expect((await started.put({ HackCount: '0', TimeHacked: '', Hacked: '0' })).status).toBe(204)
    expect((await started.put({ Credentials: GOOD[0] })).status).toBe(204)
    expect(await phone(started, '2130', GOOD[0] ?? '')).toBe('locked')
    expect((await started.put({ Locked: 'false' })).status).toBe(204)
    expect(await phone(started, '2130', GOOD[0] ?? '')).toBe('ok')
  })

  it('can be shut by hand', async () => {
    const { put, pin } = await withPin('mrossini')
    await put({ Hacked: 'true' })
    expect(await pin()).toMatchObject({ Hacked: 'true', TimeHacked: expect.stringMatching(/^\d{4}-/) })
    await put({ TimeHacked: '2026-01-02 03:04:05' })
    expect(await pin()).toMatchObject({ TimeHacked: '2026-01-02 03:04:05.000' })
    expect((await put({ TimeHacked: 'yesterday' })).status).toBe(400)
    expect((await put({ HackCount: '' })).status).toBe(400)
  })
})
