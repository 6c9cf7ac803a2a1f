import { systemRoles } from '@unity-desk/cupi/resources'
import { simulate } from '../kernel/simulate.ts'
import { roleShape, SYSTEM } from '../people/roles.ts'

export const simulated = [
  simulate({ name: 'systemRoles', resource: systemRoles, shape: roleShape, among: SYSTEM }),
]
