import { expect, test } from 'vitest'
import { fieldPermission, needsStepUp, permissionFor, writesCredential } from './policy.ts'

const PIN = 'users.pin.update'

test.each([
  ['HackCount', '0', 'pins:unlock'],
  ['HackCount', ' 0 ', 'pins:unlock'],
  ['HackCount', '1', 'users:write'],
  ['HackCount', '', 'users:write'],
  ['HackCount', '-0', 'users:write'],
  ['TimeHacked', '', 'pins:unlock'],
  ['TimeHacked', '2026-11-22', 'users:write'],
  ['Hacked', 'false', 'pins:unlock'],
  ['Hacked', '0', 'pins:unlock'],
  ['Hacked', 'TRUE', 'users:write'],
  ['Locked', 'False', 'pins:unlock'],
  ['Locked', 'true', 'users:write'],
  ['Locked', '1', 'users:write'],
  ['Locked', 'on', 'users:write'],
  ['Locked', '', 'users:write'],
  ['Credentials', '739150', 'pins:reset'],
  ['CredMustChange', 'false', 'pins:reset'],
  ['DoesntExpire', 'false', 'users:write'],
  ['EncryptionType', '3', 'users:write'],
  ['Anything', 'x', 'users:write'],
])('%s = %j of a PIN asks for %s', (field, value, permission) => {
  expect(fieldPermission(PIN, field, value)).toBe(permission)
})

test('fields of other things ask for nothing beside the action', () => {
  expect(fieldPermission('users.update', 'City', 'Turin')).toBeUndefined()
  expect(fieldPermission('constructor', 'x', 'y')).toBeUndefined()
})

test('what is a delete asks for the password again, but for an address', () => {
  expect(['users.remove', 'coses.remove', 'users.privateLists.remove'].every(needsStepUp)).toBe(true)
  expect(['users.update', 'users.create', 'smtpProxyAddresses.remove'].some(needsStepUp)).toBe(false)
})

test('only the two credentials of a person are a person’s', () => {
  const asked = ['users.update', PIN, 'users.password.update', 'userTemplates.pin.update', 'users.pin.get']
  expect(asked.filter(writesCredential)).toEqual([PIN, 'users.password.update'])
})

test.each(['user.get', 'user.pin.update', 'constructor.get', '__proto__.list', 'nothing.get', 'users', ''])(
  'nobody may do %j',
  (action) => {
    expect(permissionFor(action)).toBeUndefined()
  },
)
