import { describe, expect, test } from 'vitest'
import {
  allOf,
  answer,
  aUser,
  cupi,
  ID,
  jsonAnswer,
  listOf,
  NONE,
  OTHER_ID,
  scripted,
} from '../../test/server.ts'
import { all, is, isNotNull, startsWith } from '../query/clause.ts'
import { text } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'
import { createCupi } from './client.ts'
import type { CupiAnswer } from './send.ts'

describe('listing', () => {
  test('asks for the first page of a hundred', async () => {
    const { unity, lines } = cupi(listOf(1, aUser()))
    expect(await unity.users.list()).toMatchObject({
      total: 1,
      page: 1,
      size: 100,
      hasNext: false,
      items: [{ Alias: 'mrossi', TimeZone: 20 }],
    })
    expect(lines()).toEqual(['GET /users?rowsPerPage=100&pageNumber=1'])
  })

  test('sorts by the column of the criterion', async () => {
    const { unity, lines } = cupi(NONE)
    await unity.users.list({ where: startsWith('DisplayName', 'ma'), sort: 'desc', page: 2, size: 25 })
    expect(lines()).toEqual([
      'GET /users?query=(DisplayName%20startswith%20ma)&sort=(DisplayName%20desc)&rowsPerPage=25&pageNumber=2',
    ])
  })

  test('sorts by the first column of several criteria', async () => {
    const { unity, lines } = cupi(NONE)
    await unity.users.list({ where: all(startsWith('LastName', 'r'), is('FirstName', 'marta')), sort: 'asc' })
    expect(lines()[0]).toContain('&sort=(LastName%20asc)&')
  })

  test('sorts by any searchable column without a criterion', async () => {
    const { unity, lines } = cupi(NONE)
    await unity.users.list({ sort: { by: 'DtmfAccessId', direction: 'asc' } })
    expect(lines()[0]).toContain('?sort=(DtmfAccessId%20asc)&')
  })

  test('asks by rows where a list is paged so', async () => {
    const importable = defineResource({
      path: 'import/users/ldap',
      kind: 'collection',
      item: 'ImportUser',
      verbs: ['list'],
      paging: 'offset',
      fields: { pkid: text({ always: true, find: true }) },
      about: 'somebody to import',
      source: 'made up',
      confidence: 'inferred',
    })
    const { send, lines } = scripted(jsonAnswer({ '@total': '3', ImportUser: { pkid: 'c' } }))
    const { ldap } = createCupi({ send, resources: { ldap: importable } })
    expect(await ldap.list({ page: 2, size: 2 })).toMatchObject({ total: 3, hasNext: false })
    expect(await ldap.count(startsWith('pkid', 'c'))).toBe(3)
    expect(lines()).toEqual([
      'GET /import/users/ldap?limit=2&offset=2',
      'GET /import/users/ldap?query=(pkid%20startswith%20c)&limit=1&offset=0',
    ])
  })

  test('reads below an object, too', async () => {
    const row = { URI: '/u', ObjectId: OTHER_ID, UserObjectId: ID, RoleObjectId: ID, RoleName: 'Help Desk' }
    const { unity, lines } = cupi(jsonAnswer({ '@total': '1', UserRole: row }))
    expect((await unity.users.at(ID).userRoles.list()).items).toEqual([row])
    expect(lines()).toEqual([`GET /users/${ID}/userroles?rowsPerPage=100&pageNumber=1`])
  })
})

describe('walking', () => {
  test('goes through all pages in the order of the resource', async () => {
    const { unity, lines } = cupi(
      listOf(3, aUser({ ObjectId: 'a' }), aUser({ ObjectId: 'b' })),
      listOf(3, aUser({ ObjectId: 'c' })),
    )
    const ids: string[] = []
    for await (const { ObjectId } of unity.users.each({ size: 2 })) ids.push(ObjectId)
    expect(ids).toEqual(['a', 'b', 'c'])
    expect(lines()).toEqual([
      'GET /users?sort=(Alias%20asc)&rowsPerPage=2&pageNumber=1',
      'GET /users?sort=(Alias%20asc)&rowsPerPage=2&pageNumber=2',
    ])
  })

  test.for([
    [startsWith('Alias', 'a'), '&sort=(Alias%20asc)&'],
    [all(is('FirstName', 'a'), startsWith('LastName', 'b')), '&sort=(LastName%20asc)&'],
  ] as const)('with %j sorts by the column in which the rows differ', async ([where, sort]) => {
    const { unity, lines } = cupi(NONE)
    await allOf(unity.users.each({ where }))
    expect(lines()[0]).toContain(sort)
  })

  test.for([is('PartitionObjectId', ID), isNotNull('EmailAddress')])(
    'with %j does not sort by a column that may not be sorted by',
    async (where) => {
      const { unity, lines } = cupi(NONE)
      await allOf(unity.users.each({ where }))
      expect(lines()[0]).not.toContain('sort')
    },
  )

  test('hands its signal to every request', async () => {
    const { signal } = new AbortController()
    const { unity, requests } = cupi(listOf(2, aUser({ ObjectId: 'a' })), listOf(2, aUser({ ObjectId: 'b' })))
    await allOf(unity.users.each({ size: 1, signal }))
    expect(requests.map((request) => request.signal)).toEqual([signal, signal])
  })
})

describe('finding', () => {
  test('gives the first row or undefined, and asks for one row', async () => {
    const { unity, lines } = cupi(listOf(5, aUser()), NONE)
    expect(await unity.users.first(is('Alias', 'mrossi'))).toMatchObject({ ObjectId: ID })
    expect(await unity.users.first(is('Alias', 'nobody'))).toBeUndefined()
    expect(lines()[0]).toBe('GET /users?query=(Alias%20is%20mrossi)&rowsPerPage=1&pageNumber=1')
  })

  test('counts without asking for rows', async () => {
    const { unity, lines } = cupi(jsonAnswer({ '@total': '1874' }))
    expect(await unity.users.count()).toBe(1874)
    expect(lines()).toEqual(['GET /users?rowsPerPage=0&pageNumber=1'])
  })
})

describe('reading one', () => {
  test('goes to its path, the id encoded', async () => {
    const { unity, lines } = cupi(jsonAnswer(aUser()))
    expect(await unity.users.get('a b/#?')).toMatchObject({ Alias: 'mrossi' })
    expect(lines()).toEqual(['GET /users/a%20b%2F%23%3F'])
  })

  test.for(['', '.', '..'])('never goes to the path that the id "%s" would make', async (id) => {
    const { unity, lines } = cupi(jsonAnswer(aUser()))
    const calls: (() => Promise<unknown>)[] = [
      () => unity.users.get(id),
      () => unity.users.update(id, { City: 'x' }),
      () => unity.users.remove(id),
      async () => unity.users.at(id).pin.set({ Credentials: '1' }),
    ]
    for (const call of calls)
      await expect((async () => call())()).rejects.toMatchObject({ kind: 'not-found' })
    expect(lines()).toEqual([])
  })

  test('is a CupiNotFound where there is none, with the path and not the query', async () => {
    const { unity } = cupi(
      answer({ status: 404, text: '{"errors":{"code":"NOT_FOUND","message":"User not found: x"}}' }),
    )
    await expect(unity.users.get(ID)).rejects.toMatchObject({
      kind: 'not-found',
      message: 'User not found: x',
      request: { method: 'GET', path: `/users/${ID}` },
    })
  })
})

describe('an answer that cannot be read', () => {
  test.for<[string, Partial<CupiAnswer>]>([
    ['is a page', { contentType: 'text/html', text: '<html>Sign in</html>' }],
    ['is XML that nobody reads', { contentType: 'application/xml', text: '<User/>' }],
    ['is not what its type says', { contentType: 'application/json', text: '<html>' }],
    ['is no object', { contentType: 'application/json', text: '[1]' }],
    ['is nothing', { status: 204, contentType: null, text: '' }],
    ['does not fit', { contentType: 'application/json', text: '{"ObjectId":"x","TimeZone":"north"}' }],
  ])('because it %s names its request', async ([, given]) => {
    const { unity } = cupi(answer(given))
    await expect(unity.users.get(ID)).rejects.toMatchObject({
      kind: 'protocol',
      request: { method: 'GET', path: `/users/${ID}` },
      status: given.status ?? 200,
    })
  })
})

test('an error never holds the query of its request, in which a PIN may stand', async () => {
  const { unity } = cupi(answer({ status: 400 }))
  await expect(unity.users.first(is('Alias', '907264'))).rejects.toMatchObject({
    request: { method: 'GET', path: '/users' },
  })
  const error: unknown = await unity.users.first(is('Alias', '907264')).catch((reason: unknown) => reason)
  expect(JSON.stringify(error)).not.toContain('907264')
})
