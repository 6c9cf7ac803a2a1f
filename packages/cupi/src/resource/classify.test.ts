import { describe, expect, test } from 'vitest'
import { allResources } from '../resources/index.ts'
import { classify, type Method } from './classify.ts'
import type { Resource } from './resource.ts'

const ID = '3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11'
const OTHER_ID = 'd0c1b2a3-9485-4766-8758-4939201a2b3c'
const METHODS: readonly Method[] = ['GET', 'POST', 'PUT', 'DELETE']

const at = (method: Method, path: string) => classify(allResources, method, path.split('/').filter(Boolean))

test('a path brings its resource and its ids, in their order', () => {
  const found = at('GET', `/users/${ID}/userroles/${OTHER_ID}`)
  expect(found).toMatchObject({ ids: [ID, OTHER_ID], resource: allResources.users.children.userRoles })
})

describe('the misspelt path of Cisco’s page', () => {
  test('is the right one, in its one spelling', () => {
    expect(at('GET', '/smtproxyaddresses')).toEqual(at('GET', '/smtpproxyaddresses'))
    expect(at('DELETE', `/smtproxyaddresses/${ID}`)).toMatchObject({
      outcome: 'known',
      name: 'smtpProxyAddresses',
      verb: 'remove',
      path: `/smtpproxyaddresses/${ID}`,
    })
  })
})

describe('a path that no descriptor has', () => {
  test.for([
    '',
    '/messages',
    '/mailbox',
    `/mailbox/folders/inbox/messages`,
    '/calls',
    '/voicefiles',
    '/schema',
    '/Users',
    '/USERS',
    '/user/credential',
    `/user/${ID}`,
    '/user/messages',
    '/credential/pin',
    '/version/x',
    `/users/${ID}/credential`,
    `/users/${ID}/credential/pin/x`,
    `/users/${ID}/credential/x`,
    `/users/${ID}/pin`,
    `/users/${ID}/userRoles`,
    `/users/${ID}/userroles/${ID}/x`,
    `/users/${ID}/users`,
    `/roles/${ID}/userroles`,
    '/constructor',
    '/__proto__',
    `/users/${ID}/constructor`,
  ])('%s is unknown to every method', (path) => {
    expect(METHODS.map((method) => at(method, path).outcome)).toEqual(METHODS.map(() => 'unknown-path'))
  })

  test('is one with an empty segment at its end, or nothing but one', () => {
    expect(classify(allResources, 'GET', ['version', '']).outcome).toBe('unknown-path')
    expect(classify(allResources, 'GET', ['']).outcome).toBe('unknown-path')
  })
})

describe('a method that is none of the four', () => {
  test.for(['PATCH', 'HEAD', 'OPTIONS', 'constructor', '__proto__'])(
    '%s is an unknown verb of a known path',
    (method) => {
      expect(classify(allResources, method as Method, ['users']).outcome).toBe('unknown-verb')
      expect(classify(allResources, method as Method, ['users', ID]).outcome).toBe('unknown-verb')
    },
  )
})

describe('an id', () => {
  test('in upper case is the same in lower case', () => {
    expect(at('GET', `/users/${ID.toUpperCase()}/userroles/${OTHER_ID.toUpperCase()}`)).toEqual(
      at('GET', `/users/${ID}/userroles/${OTHER_ID}`),
    )
  })

  test.for([
    'mrossi',
    '1234567890',
    `${ID}0`,
    ID.slice(1),
    `{${ID}}`,
    ID.replaceAll('-', ''),
    `${ID}\n`,
    `${ID}/credential/pin`,
    '..',
    '*',
    'a?b#c%d',
    '\uD800',
  ])('%j is malformed, and so is what stands below it', (id) => {
    expect(classify(allResources, 'GET', ['users', id])).toMatchObject({
      outcome: 'known',
      idsAreWellFormed: false,
    })
    expect(classify(allResources, 'GET', ['users', id, 'userroles', ID])).toMatchObject({
      outcome: 'known',
      name: 'users.userRoles',
      idsAreWellFormed: false,
    })
  })

  test('never becomes more than one segment of the path', () => {
    expect(classify(allResources, 'GET', ['users', 'a/b?c#d'])).toMatchObject({
      path: '/users/a%2Fb%3Fc%23d',
    })
  })
})

describe('keys and single objects', () => {
  const leaf = { about: '', source: 'made up', confidence: 'inferred', fields: {} } as const
  const greetings: Resource = {
    ...leaf,
    path: 'greetings',
    kind: 'collection',
    item: 'Greeting',
    key: 'GreetingType',
    verbs: ['list', 'get', 'update'],
  }
  const self: Resource = {
    ...leaf,
    path: 'user',
    kind: 'singleton',
    item: 'User',
    verbs: ['get'],
    children: { greetings },
  }
  const find = (...segments: string[]) => classify({ self }, 'GET', segments)

  test('an item is named by its key as it stands, encoded in the path', () => {
    expect(find('user', 'greetings', 'Off Hours')).toMatchObject({
      outcome: 'known',
      name: 'self.greetings',
      verb: 'get',
      ids: ['Off Hours'],
      idsAreWellFormed: true,
      path: '/user/greetings/Off%20Hours',
    })
    expect(find('user', 'greetings', '#')).toMatchObject({ path: '/user/greetings/%23' })
  })

  test.for(['..', '.', 'a/b', 'a\\b', 'a\nb', 'x'.repeat(256)])('%j is no key', (key) => {
    expect(find('user', 'greetings', key)).toMatchObject({ outcome: 'known', idsAreWellFormed: false })
  })

  test('what lies below a single object has no id of it', () => {
    expect(find('user')).toMatchObject({ name: 'self', verb: 'get', ids: [] })
    expect(find('user', 'greetings')).toMatchObject({ name: 'self.greetings', verb: 'list', ids: [] })
    expect(find('user', 'elsewhere')).toEqual({ outcome: 'unknown-path' })
  })
})
