import { describe, expect, test } from 'vitest'
import { aUser, ID } from '../../test/server.ts'
import { CupiProtocolError } from '../errors.ts'
import { id, int } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'
import { pin } from '../resources/credentials.ts'
import { smtpProxyAddresses } from '../resources/smtp-proxy-addresses.ts'
import { users } from '../resources/users.ts'
import { version } from '../resources/version.ts'
import { decodeAnswer } from './answer.ts'

describe('an object that a server answers with', () => {
  test('is read as it stands, without a wrapper', () => {
    expect(decodeAnswer(version, { name: 'vmrest', version: '14.0.1.13900-65' })).toEqual({
      name: 'vmrest',
      version: '14.0.1.13900-65',
    })
  })

  test.for([{ User: aUser() }, { '@total': '1', User: aUser() }, { user: aUser() }])(
    'is unwrapped once',
    (tree) => {
      expect(decodeAnswer(users, tree)).toMatchObject({ Alias: 'mrossi', TimeZone: 20 })
    },
  )

  test('is not mistaken for its wrapper where a field has the name of the item', () => {
    const tree = { SmtproxyAddress: 'a@b.example', ObjectId: ID, URI: '/vmrest/smtpproxyaddresses/x' }
    expect(decodeAnswer(smtpProxyAddresses, tree)).toMatchObject({ SmtpAddress: 'a@b.example' })
  })

  test('is read with its fields in another case', () => {
    expect(decodeAnswer(users, { ...aUser(), firstName: 'Marta', smtaddress: 'x' })).toMatchObject({
      FirstName: 'Marta',
    })
    expect(decodeAnswer(smtpProxyAddresses, { objectid: ID, smtaddress: 'a@b.example' })).toMatchObject({
      ObjectId: ID,
      SmtpAddress: 'a@b.example',
    })
  })

  test('keeps the value under the right name beside one in another case', () => {
    expect(decodeAnswer(users, { ...aUser(), alias: 'other' })).toMatchObject({ Alias: 'mrossi' })
  })

  test('has every field that its type promises, from the default of the column', () => {
    const credential = decodeAnswer(pin, { ObjectId: ID, CredentialType: '4', Locked: 'true', HackCount: '' })
    expect(credential).toMatchObject({
      Locked: true,
      Hacked: false,
      HackCount: 0,
      CredMustChange: true,
      Alias: '',
    })
  })

  test('is not given fields that may be absent', () => {
    expect(decodeAnswer(users, aUser(), 'list')).toEqual({ ...aUser(), TimeZone: 20 })
  })

  test('need not have in a list what only the single read holds', () => {
    const notes = defineResource({
      path: 'notes',
      kind: 'collection',
      item: 'Note',
      verbs: ['list', 'get'],
      fields: { ObjectId: id({ always: true }), Size: int({ always: true, full: true }) },
      about: 'made up',
      source: 'made up',
      confidence: 'inferred',
    })
    expect(decodeAnswer(notes, { ObjectId: ID }, 'list')).toEqual({ ObjectId: ID })
    expect(() => decodeAnswer(notes, { ObjectId: ID })).toThrow('Note.Size: missing')
  })

  test.for([
    ['nothing', {}],
    ['something else', { errors: { code: 'X' } }],
    ['an object without an id', { Alias: 'a', TimeZone: '1' }],
    ['an object without a number that has no default', { ObjectId: ID, Alias: 'a' }],
  ] as const)('is not %s', ([, tree]) => {
    expect(() => decodeAnswer(users, { ...tree })).toThrow(CupiProtocolError)
  })

  test('is not an empty version', () => {
    expect(() => decodeAnswer(version, {})).toThrow('not a VersionInformation')
  })
})
