import { describe, expectTypeOf, test } from 'vitest'
import {
  all,
  createCupi,
  is,
  isNotNull,
  isNull,
  startsWith,
  type Compound,
  type CreateOf,
  type FullReadOf,
  type ListReadOf,
  type Send,
  type UpdateOf,
} from '../index.ts'
import { allResources } from '../resources/index.ts'

// What must not compile. Each expectation is an error of its own when the line below it compiles.

declare const send: Send
const unity = createCupi({ send, resources: allResources })
const { users, roles, version, authenticationRules, smtpProxyAddresses } = unity
const templateAlias = 'voicemailusertemplate'

type Users = typeof allResources.users

describe('a criterion', () => {
  test('names a searchable column', () => {
    void users.list({ where: is('Alias', 'a') })
    void users.list({ where: startsWith('DtmfAccessId', '20') })
    // @ts-expect-error: City is no column of a query
    void users.list({ where: is('City', 'a') })
    // @ts-expect-error: there is no such field
    void users.list({ where: startsWith('Nonsense', 'a') })
    // @ts-expect-error: searchable in users, and not in roles
    void roles.first(is('Alias', 'a'))
    // @ts-expect-error: names of columns are Unity's, to the letter
    void users.count(is('alias', 'a'))
  })

  test('stands alone unless all() joins several', () => {
    void users.list({ where: all(is('Alias', 'a'), startsWith('LastName', 'b')) })
    // @ts-expect-error: two criteria side by side
    void users.list({ where: [is('Alias', 'a'), is('LastName', 'b')] })
    // @ts-expect-error: one criterion needs no joining
    void all(is('Alias', 'a'))
    const a = is('Alias', 'a')
    // @ts-expect-error: servers take five
    void all(a, a, a, a, a, a)
  })

  test('names a searchable column also among several', () => {
    // @ts-expect-error: City is no column of a query
    void users.list({ where: all(is('Alias', 'a'), is('City', 'b')) })
  })

  test('asks for no value only where the column is known to take that', () => {
    void users.list({ where: isNull('EmailAddress') })
    void users.list({ where: isNotNull('EmailAddress') })
    void users.list({ where: all(isNotNull('EmailAddress'), is('Alias', 'a')) })
    // @ts-expect-error: isnull is refused on Alias
    void users.list({ where: isNull('Alias') })
    // @ts-expect-error: isnotnull is refused on DisplayName
    void users.first(isNotNull('DisplayName'))
    // @ts-expect-error: isnull is refused on Alias, among several too
    void users.count(all(isNull('Alias'), is('LastName', 'a')))
    // @ts-expect-error: no column of an address takes it
    void smtpProxyAddresses.list({ where: isNull('SmtpAddress') })
  })

  test('compares with text, a number or a boolean', () => {
    void is('Alias', 7)
    void is('ListInDirectory', true)
    // @ts-expect-error: an object has no text of its own
    void is('Alias', { a: 1 })
    // @ts-expect-error: only text begins with something
    void startsWith('Alias', 7)
  })

  test('may be passed on as a filter of any columns', () => {
    expectTypeOf(all(is('Alias', 'a'), is('LastName', 'b'))).toExtend<Compound>()
  })
})

describe('a sort', () => {
  test('is a direction beside a criterion, and a column without one', () => {
    void users.list({ where: is('Alias', 'a'), sort: 'asc' })
    void users.list({ sort: { by: 'DisplayName', direction: 'desc' } })
    // @ts-expect-error: a foreign column beside a criterion
    void users.list({ where: is('Alias', 'a'), sort: { by: 'DisplayName', direction: 'asc' } })
    // @ts-expect-error: a direction of nothing
    void users.list({ sort: 'asc' })
    // @ts-expect-error: City is no column of a sort
    void users.list({ sort: { by: 'City', direction: 'asc' } })
    // @ts-expect-error: there are two directions
    void users.each({ sort: { by: 'Alias', direction: 'up' } })
  })

  test('and a criterion are in a link already', () => {
    void smtpProxyAddresses.list({ link: '/vmrest/smtpproxyaddresses', page: 2 })
    // @ts-expect-error: a link brings its own criterion
    void smtpProxyAddresses.list({ link: '/vmrest/x', where: is('SmtpAddress', 'a') })
  })
})

describe('a create', () => {
  test('needs its required fields and parameters', () => {
    void users.create({ Alias: 'a', DtmfAccessId: '1' }, { templateAlias })
    void users.create({ Alias: 'a', DtmfAccessId: '1' }, { templateAlias, MailboxStoreObjectId: 'x' })
    // @ts-expect-error: templateAlias is missing
    void users.create({ Alias: 'a', DtmfAccessId: '1' })
    // @ts-expect-error: templateAlias is missing among the parameters
    void users.create({ Alias: 'a', DtmfAccessId: '1' }, {})
    // @ts-expect-error: no such parameter
    void users.create({ Alias: 'a', DtmfAccessId: '1' }, { templateAlias, Alias: 'a' })
    // @ts-expect-error: the extension is missing
    void users.create({ Alias: 'a' }, { templateAlias })
    // @ts-expect-error: templateAlias is no field
    void users.create({ Alias: 'a', DtmfAccessId: '1', templateAlias }, { templateAlias })
  })

  test('needs no parameters where there are none', () => {
    void smtpProxyAddresses.create({ SmtpAddress: 'a@b.example', ObjectGlobalUserObjectId: 'x' })
    void smtpProxyAddresses.create({ SmtpAddress: 'a@b.example' }, {}, {})
    // @ts-expect-error: the address is missing
    void smtpProxyAddresses.create({ ObjectGlobalUserObjectId: 'x' })
  })
})

describe('an update', () => {
  test('takes fields that can be written, of their kinds, or null', () => {
    void users.update('x', { DisplayName: 'a', ListInDirectory: false, Language: 1033, EmailAddress: null })
    void users.at('x').pin.set({ Credentials: '907264', TimeHacked: null })
    // @ts-expect-error: no such field
    void users.update('x', { Nonsense: 'a' })
    // @ts-expect-error: an id is never written
    void users.update('x', { ObjectId: 'y' })
    // @ts-expect-error: read-only
    void users.at('x').pin.set({ TimeChanged: '2024-03-05 11:24:33' })
    // @ts-expect-error: a boolean, not its text
    void users.update('x', { ListInDirectory: 'false' })
    // @ts-expect-error: a PIN is text: a number loses its zeros
    void users.at('x').pin.set({ Credentials: 907_264 })
    expectTypeOf<UpdateOf<Users>>().not.toHaveProperty('ObjectId')
  })
})

describe('a resource', () => {
  test('has the methods of its verbs and no others', () => {
    // @ts-expect-error: roles are not created here
    void roles.create
    // @ts-expect-error: roles are not removed here
    void roles.remove
    // @ts-expect-error: an assignment is not changed
    void users.at('x').userRoles.update
    // @ts-expect-error: the version is not set
    void version.set
    // @ts-expect-error: a singleton has no list
    void version.list
    // @ts-expect-error: nobody deletes a PIN
    void users.at('x').pin.remove
    // @ts-expect-error: rules have nothing below them
    void authenticationRules.at
    // @ts-expect-error: no such noun below a user
    void users.at('x').voicemails
    // @ts-expect-error: no such noun in this client
    void unity.planets
  })
})

describe('what is read', () => {
  test('has what is never NULL for certain, and the rest perhaps', () => {
    type User = FullReadOf<Users>
    expectTypeOf<User['Alias']>().toEqualTypeOf<string>()
    expectTypeOf<User['TimeZone']>().toEqualTypeOf<number>()
    expectTypeOf<User['FirstName']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<User['Language']>().toEqualTypeOf<number | null | undefined>()
    expectTypeOf<User['ListInDirectory']>().toEqualTypeOf<boolean | null | undefined>()
  })

  test('in a list lacks the fields of the single read', () => {
    expectTypeOf<ListReadOf<Users>>().toHaveProperty('Department')
    expectTypeOf<ListReadOf<Users>>().not.toHaveProperty('SmtpAddress')
    expectTypeOf<FullReadOf<Users>>().toHaveProperty('SmtpAddress')
    // @ts-expect-error: read one user for it
    void (async () => (await users.first(is('Alias', 'a')))?.LdapType)()
  })

  test('is created with at least the required fields', () => {
    expectTypeOf<CreateOf<Users>['Alias']>().toEqualTypeOf<string>()
    expectTypeOf<CreateOf<Users>['City']>().toEqualTypeOf<string | null | undefined>()
  })
})
