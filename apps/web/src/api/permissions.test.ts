import { permissionsOf, type Role, type Session } from '@unity-desk/contract'
import { expect, test } from 'vitest'
import type { Person } from '#lib/person.ts'
import { may, mayChangeCredential, mayOpen } from './permissions.ts'

const as = (role: Role): Session => ({
  operator: { name: role, role },
  permissions: [...permissionsOf[role]],
  stepUpUntil: null,
})

const aPerson = (...roles: string[]): Person => ({
  user: { DisplayName: 'Harriet Lead' } as Person['user'],
  roles,
})

test('what a role may not do is refused with who can', () => {
  expect(may(as('helpdesk'), 'addresses:write')).toEqual({ allowed: true })
  expect(may(as('viewer'), 'addresses:write')).toEqual({
    allowed: false,
    reason: 'The role viewer may not change addresses. An administrator of Unity Desk can.',
  })
})

test('holders of a Unity role are for administrators alone', () => {
  const verdict = mayChangeCredential(as('helpdesk'), 'pins:reset', aPerson('Help Desk Administrator'))
  expect(verdict).toMatchObject({ allowed: false })
  expect(verdict.allowed ? '' : verdict.reason).toContain(
    'Harriet Lead holds the Unity role Help Desk Administrator',
  )
  expect(mayChangeCredential(as('administrator'), 'pins:reset', aPerson('Help Desk Administrator'))).toEqual({
    allowed: true,
  })
})

test('until it is known who it is, the role alone decides here, and the server in the end', () => {
  expect(mayChangeCredential(as('helpdesk'), 'pins:unlock', undefined)).toEqual({ allowed: true })
  expect(mayChangeCredential(as('viewer'), 'pins:unlock', undefined).allowed).toBe(false)
})

test('a place that asks for one of several opens for each of them', () => {
  const asked = ['operators:manage', 'audit:read'] as const
  expect(mayOpen(as('auditor'), asked)).toBe(true)
  expect(mayOpen(as('helpdesk'), asked)).toBe(false)
  expect(mayOpen(as('auditor'), 'users:read')).toBe(false)
  expect(mayOpen(as('auditor'), undefined)).toBe(true)
})
