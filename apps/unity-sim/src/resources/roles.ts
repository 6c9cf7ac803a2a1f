import { roles } from '@unity-desk/cupi/resources'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'

export const simulated = [simulate({ name: 'roles', resource: roles, shape: shapeOf('roles', roles) })]
