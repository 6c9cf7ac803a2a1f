import { randomUUID } from 'node:crypto'
import { isTree } from '@unity-desk/cupi'
import { customRoles } from '@unity-desk/cupi/resources'
import type { Call } from '../kernel/call.ts'
import { checkUnused } from '../kernel/referrers.ts'
import { invalid, invalidValue, violation } from '../kernel/refused.ts'
import { unique, type Rule, type Write } from '../kernel/rules.ts'
import { simulate } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { CUSTOM, grants, ORIGIN, roleShape } from '../people/roles.ts'

// Roles that may be started from (CUPI guide, System settings: roles).
const INHERITABLE = new Set([
  'Audio Text Administrator',
  'Greeting Administrator',
  'Help Desk Administrator',
  'Technician',
  'User Administrator',
  'Tenant Administrator',
])

const inherited = ({ world, parameters }: Call): Row => {
  const id = (parameters.get('systemRoleToInherit') ?? '').toLowerCase()
  const role = id === '' ? undefined : world.store.table('roles').get(id)
  if (!role || !INHERITABLE.has(role['RoleName'] ?? '')) throw invalid(`Role not found: ${id}`)
  return role
}

const startsFromSystemRole: Rule = ({ call, given }) => {
  const id = given['InheritedObjectId']
  if (!id) return
  const role = call.world.store.table('roles').get(id)
  if (role?.[ORIGIN] !== 'system' || !INHERITABLE.has(role['RoleName'] ?? ''))
    throw invalidValue('InheritedObjectId')
}

/** Ids below `AssignPrivileges` or `RemovePrivileges` of a body. */
const privilegesIn = ({ body, world }: Call, element: string): readonly string[] => {
  const node = body[element]
  if (!isTree(node)) return []
  const ids = [node['PrivilegeObjectId'] ?? []]
    .flat()
    .map((id) => (typeof id === 'string' ? id.trim().toLowerCase() : ''))
  for (const id of ids)
    if (!world.store.table('privileges').get(id)) throw violation('Foreign key violation: PrivilegeObjectId')
  return ids
}

const of = (roleId: string) => [{ column: 'RoleObjectId', operator: 'is', value: roleId }] as const

const grant = (call: Call, roleId: string, ids: readonly string[]): void => {
  const table = call.world.store.table(grants.name)
  for (const id of ids) {
    const is = [...of(roleId), { column: 'PrivilegeObjectId', operator: 'is', value: id } as const]
    if (!table.first(is, ['ObjectId']))
      table.insert({ ObjectId: randomUUID(), RoleObjectId: roleId, PrivilegeObjectId: id })
  }
}

const privilegesOf = (call: Call, roleId: string): readonly string[] =>
  call.world.store
    .table(grants.name)
    .select({ where: of(roleId), limit: 1000, offset: 0 })
    .map(({ PrivilegeObjectId }) => PrivilegeObjectId ?? '')

// A new role has what it is given, or else all that the role has that it starts from.
const created = ({ call, after }: Write): void => {
  const given = privilegesIn(call, 'AssignPrivileges')
  grant(
    call,
    after['ObjectId'] ?? '',
    given.length > 0 ? given : privilegesOf(call, after['InheritedObjectId'] ?? ''),
  )
}

const updated = ({ call, before }: Write): void => {
  const id = before?.['ObjectId'] ?? ''
  grant(call, id, privilegesIn(call, 'AssignPrivileges'))
  for (const value of privilegesIn(call, 'RemovePrivileges'))
    call.world.store
      .table(grants.name)
      .removeWhere([...of(id), { column: 'PrivilegeObjectId', operator: 'is', value }])
}

export const simulated = [
  simulate({
    name: 'customRoles',
    resource: customRoles,
    shape: roleShape,
    among: CUSTOM,
    rules: [startsFromSystemRole, unique('RoleName', (name) => `Duplicate RoleName: ${name}`)],
    compose: (call) => ({
      InheritedObjectId: inherited(call)['ObjectId'] ?? null,
      IsEnabled: 'true',
      ReadOnly: 'false',
    }),
    created,
    updated,
    removed: ({ world }, row) => {
      const id = row['ObjectId'] ?? ''
      checkUnused(world, 'roles', id, ['customRoles'])
      world.store.table(grants.name).removeWhere(of(id))
    },
  }),
]
