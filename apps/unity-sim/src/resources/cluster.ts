import { cluster } from '@unity-desk/cupi/resources'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'

export const simulated = [
  simulate({
    name: 'cluster',
    resource: cluster,
    shape: shapeOf('cluster', cluster, { hidden: ['ObjectId'] }),
  }),
]
