import { vmsServers } from '@unity-desk/cupi/resources'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'

export const simulated = [
  simulate({ name: 'vmsServers', resource: vmsServers, shape: shapeOf('vmsServers', vmsServers) }),
]
