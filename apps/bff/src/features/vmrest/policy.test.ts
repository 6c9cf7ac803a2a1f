import { permissionsOf } from '@unity-desk/contract'
import { expect, test } from 'vitest'
import { fieldPermission, needsStepUp, policy, writesCredential } from './policy.ts'

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
  const asking = Object.keys(policy).filter(needsStepUp)
  expect(asking.length).toBeGreaterThan(3)
  expect(asking.every((action) => action.endsWith('.remove'))).toBe(true)
  expect(asking).not.toContain('smtpProxyAddresses.remove')
})

test('only the two credentials of a person are a person’s', () => {
  expect(Object.keys(policy).filter(writesCredential)).toEqual([PIN, 'users.password.update'])
})

test('reading is what a viewer may, and nothing that changes anything', () => {
  const may = Object.entries(policy).filter(([, permission]) => permissionsOf.viewer.includes(permission))
  expect(may.length).toBeGreaterThan(10)
  expect(may.filter(([action]) => !/\.(list|get)$/.test(action))).toEqual([])
})
