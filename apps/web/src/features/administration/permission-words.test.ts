import { beyondTokens, permissions, permissionsOf, roles } from '@unity-desk/contract'
import { expect, test } from 'vitest'
import { permissionGroups, permissionsOfRole, roleOf, sayPermissions } from './permission-words.ts'

test('everything that a token can be given is offered once, and nothing else', () => {
  const offered = permissionGroups.flatMap((group) => group.permissions)
  expect(offered.toSorted()).toEqual(permissions.filter((each) => !beyondTokens.has(each)).toSorted())
})

test('the permissions of a role are told by its name, others one by one', () => {
  for (const role of roles) expect(roleOf(permissionsOfRole(role))).toBe(role)
  expect(roleOf(permissionsOf.viewer.slice(1))).toBeUndefined()
  expect(sayPermissions(['users:read', 'pins:reset'])).toBe('see people, reset PINs')
})
