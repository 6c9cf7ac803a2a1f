import { describe, expect, test } from 'vitest'
import { permissions, permissionsOf, roles, type Permission, type Role } from './permissions.ts'

const may = (role: Role, permission: Permission): boolean => permissionsOf[role].includes(permission)

/** Everything that changes something, or a person's credentials. */
const writing = permissions.filter((permission) => !permission.endsWith(':read'))

describe('a viewer', () => {
  test('reads people and the system, and does nothing else', () => {
    expect(permissionsOf.viewer.toSorted()).toEqual(['system:read', 'users:read'])
  })
})

describe('a helpdesk agent', () => {
  test('reads, resets, unlocks and edits addresses, and does nothing else', () => {
    expect(permissionsOf.helpdesk.toSorted()).toEqual([
      'addresses:write',
      'pins:reset',
      'pins:unlock',
      'system:read',
      'users:read',
    ])
  })

  test.for([
    'users:write',
    'passwords:reset',
    'protected:write',
    'roles:write',
    'credentials:unverified',
    'credentials:override',
    'bulk:run',
    'audit:read',
    'tokens:manage',
    'operators:manage',
  ] as const)('may not %s', (permission) => {
    expect(may('helpdesk', permission)).toBe(false)
  })
})

describe('an administrator', () => {
  test('may do everything but set credentials without a verification', () => {
    expect(permissions.filter((permission) => !may('administrator', permission))).toEqual([
      'credentials:unverified',
    ])
  })
})

describe('an auditor', () => {
  test('reads the audit log and nothing else', () => {
    expect(permissionsOf.auditor).toEqual(['audit:read'])
  })
})

describe('the table', () => {
  test('has a row for every role, of known permissions, none twice', () => {
    expect(Object.keys(permissionsOf).toSorted()).toEqual(roles.toSorted())
    for (const role of roles) {
      expect(permissions).toEqual(expect.arrayContaining([...permissionsOf[role]]))
      expect(new Set(permissionsOf[role]).size).toBe(permissionsOf[role].length)
    }
    expect(new Set(permissions).size).toBe(permissions.length)
  })

  test('gives each of the roles that reset a part of what the next one may do', () => {
    const order: readonly Role[] = ['viewer', 'helpdesk', 'administrator']
    for (const [index, role] of order.slice(1).entries())
      expect(permissionsOf[role]).toEqual(
        expect.arrayContaining([...permissionsOf[order[index] ?? 'viewer']]),
      )
  })

  test('lets nobody write who only reads', () => {
    for (const role of ['viewer', 'auditor'] as const)
      expect(writing.filter((permission) => may(role, permission))).toEqual([])
  })
})
