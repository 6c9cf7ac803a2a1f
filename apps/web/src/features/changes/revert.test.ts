import { expect, test } from 'vitest'
import { overwritePermissionFor, permissionFor } from './revert.ts'

test('taking back asks for what the change itself asked for', () => {
  expect(permissionFor({ action: 'smtpProxyAddresses.remove' })).toBe('addresses:write')
  expect(permissionFor({ action: 'users.alternateExtensions.update' })).toBe('users:write')
  expect(permissionFor({ action: 'users.userRoles.create' })).toBe('roles:write')
  expect(permissionFor({ action: 'callHandlers.greetings.update' })).toBe('system:write')
})

test('a lock is taken back by whoever may unlock', () => {
  expect(permissionFor({ action: 'users.pin.lock', before: { Locked: 'false' } })).toBe('pins:unlock')
  expect(permissionFor({ action: 'users.pin.update', before: { CantChange: 'false' } })).toBe('users:write')
})

test('what somebody else has changed since is for whoever may write all of a person', () => {
  expect(overwritePermissionFor({ action: 'smtpProxyAddresses.update' })).toBe('users:write')
  expect(overwritePermissionFor({ action: 'callHandlers.update' })).toBe('system:write')
})
