import { privileges } from '@unity-desk/cupi/resources'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'

export const simulated = [
  simulate({ name: 'privileges', resource: privileges, shape: shapeOf('privileges', privileges) }),
]
