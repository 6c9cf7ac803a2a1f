import { describe, expect, test } from 'vitest'
import {
  answer,
  aUser,
  cupi,
  ID,
  jsonAnswer,
  listOf,
  NO_CONTENT,
  NONE,
  OTHER_ID,
  scripted,
} from '../../test/server.ts'
import { allResources } from '../resources/index.ts'
import { json } from '../wire/format.ts'
import { xml } from '../wire/xml.ts'
import { createCupi } from './client.ts'
import type { CupiAnswer } from './send.ts'

const created = (given: Partial<CupiAnswer>) =>
  answer({ status: 201, contentType: 'application/xml', ...given })

describe('creating', () => {
  const fields = { Alias: 'mrossi', DtmfAccessId: '2041', EmailAddress: null }

  test('sends the fields and the template, and gives the new id', async () => {
    const { unity, lines, requests } = cupi(created({ text: `/vmrest/users/${OTHER_ID}\n` }))
    expect(await unity.users.create(fields, { templateAlias: 'voicemailusertemplate' })).toBe(OTHER_ID)
    expect(lines()).toEqual(['POST /users?templateAlias=voicemailusertemplate'])
    expect(requests[0]?.body).toEqual({
      contentType: 'application/json',
      text: '{"Alias":"mrossi","EmailAddress":"","DtmfAccessId":"2041"}',
    })
  })

  test('looks for the new object by its unique column where the answer does not name it', async () => {
    const { unity, lines } = cupi(created({}), listOf(1, aUser({ ObjectId: OTHER_ID })))
    expect(await unity.users.create(fields, { templateAlias: 't' })).toBe(OTHER_ID)
    expect(lines()[1]).toBe('GET /users?query=(Alias%20is%20mrossi)&rowsPerPage=2&pageNumber=1')
  })

  test.for<[string, readonly CupiAnswer[]]>([
    ['is not there', [created({}), NONE]],
    ['is there twice', [created({}), listOf(2, aUser(), aUser({ ObjectId: OTHER_ID }))]],
    ['cannot be looked for', [created({}), answer({ status: 503 })]],
  ])('fails when the new object %s', async ([, answers]) => {
    const { unity, lines } = cupi(...answers)
    await expect(unity.users.create(fields, { templateAlias: 't' })).rejects.toMatchObject({
      kind: 'protocol',
      request: { method: 'POST', path: '/users' },
    })
    expect(lines()).toHaveLength(2)
  })

  test('does not look for what has no unique column', async () => {
    const { unity, lines } = cupi(created({}))
    await expect(unity.users.at(ID).userRoles.create({ RoleObjectId: OTHER_ID })).rejects.toMatchObject({
      kind: 'protocol',
    })
    expect(lines()).toHaveLength(1)
  })

  test('gives the server’s refusals', async () => {
    const text = '{"errors":{"code":"DATABASE_EXCEPTION","message":"Duplicate alias: mrossi"}}'
    const { unity } = cupi(answer({ status: 400, text }))
    await expect(unity.users.create(fields, { templateAlias: 't' })).rejects.toMatchObject({
      kind: 'rejected',
      refusals: [{ code: 'DATABASE_EXCEPTION', message: 'Duplicate alias: mrossi' }],
    })
  })
})

describe('writing', () => {
  test('sends only what is given', async () => {
    const { unity, lines, requests } = cupi(NO_CONTENT)
    await unity.users.update(ID, { ListInDirectory: false, DisplayName: 'Marta Rossi-Neri' })
    await unity.users.at(ID).pin.set({ HackCount: 0, TimeHacked: null })
    expect(lines()).toEqual([`PUT /users/${ID}`, `PUT /users/${ID}/credential/pin`])
    expect(requests.map(({ body }) => body?.text)).toEqual([
      '{"DisplayName":"Marta Rossi-Neri","ListInDirectory":"false"}',
      '{"HackCount":"0","TimeHacked":""}',
    ])
  })

  test('sends XML, and asks for it, where XML comes first', async () => {
    const { send, requests } = scripted(NO_CONTENT)
    const unity = createCupi({ send, resources: allResources, formats: [xml, json] })
    await unity.userTemplates.at(ID).pin.set({ CredMustChange: true })
    expect(requests[0]).toMatchObject({
      accept: 'application/xml',
      body: {
        contentType: 'application/xml',
        text: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><UserTemplateCredential><CredMustChange>true</CredMustChange></UserTemplateCredential>',
      },
    })
  })

  test('sends nothing when there is nothing to say', async () => {
    const { unity, lines } = cupi(NO_CONTENT)
    await unity.users.update(ID, {})
    await unity.users.at(ID).pin.set({})
    expect(lines()).toEqual([])
  })

  test('refuses to send back what was read', async () => {
    const { unity, lines } = cupi(jsonAnswer(aUser()))
    const user = await unity.users.get(ID)
    await expect(unity.users.update(ID, user)).rejects.toThrow(TypeError)
    expect(lines()).toEqual([`GET /users/${ID}`])
  })

  test('removes', async () => {
    const { unity, lines, requests } = cupi(NO_CONTENT)
    await unity.smtpProxyAddresses.remove(OTHER_ID)
    expect(lines()).toEqual([`DELETE /smtpproxyaddresses/${OTHER_ID}`])
    expect(requests[0]?.body).toBeUndefined()
  })

  test.for([
    [302, null],
    [0, null],
    [200, 'text/html;charset=utf-8'],
  ] as const)(
    'takes status %i of type %s, which leads to a page, for no confirmation',
    async ([status, contentType]) => {
      const { unity } = cupi(answer({ status, contentType, text: '<html>Sign in</html>' }))
      await expect(unity.users.at(ID).pin.set({ Credentials: '907264' })).rejects.toMatchObject({
        kind: 'protocol',
      })
      await expect(unity.users.remove(ID)).rejects.toMatchObject({ kind: 'protocol' })
    },
  )
})

describe('what is one’s own', () => {
  test('a PIN goes into the URL, without a body, and into no error', async () => {
    const { unity, lines, requests } = cupi(NO_CONTENT)
    await unity.user.pin.set({ newpin: '907264' })
    expect(lines()).toEqual(['PUT /user/credential/pin?newpin=907264'])
    expect(requests[0]).not.toHaveProperty('body')
    const refused = cupi(answer({ status: 400, text: '{"errors":{"code":"X","message":"no"}}' }))
    const failure = await refused.unity.user.pin.set({ newpin: '907264' }).catch((error: unknown) => error)
    expect(JSON.stringify(failure) + String(failure)).not.toContain('907264')
  })
})
