import { expect, test } from 'vitest'
import { permissionFor } from './revert.ts'

test('taking back asks for what the change itself asked for', () => {
  expect(permissionFor({ action: 'smtpProxyAddresses.remove' })).toBe('addresses:write')
  expect(permissionFor({ action: 'users.alternateExtensions.update' })).toBe('users:write')
  expect(permissionFor({ action: 'users.userRoles.create' })).toBe('roles:write')
  expect(permissionFor({ action: 'callHandlers.greetings.update' })).toBe('system:write')
})
