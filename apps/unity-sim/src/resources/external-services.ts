import { externalServices } from '@unity-desk/cupi/resources'
import { checkUnused } from '../kernel/referrers.ts'
import { unique } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'

export const simulated = [
  simulate({
    name: 'externalServices',
    resource: externalServices,
    shape: shapeOf('externalServices', externalServices),
    rules: [unique('DisplayName', (name) => `Duplicate DisplayName: ${name}`)],
    removed: ({ world }, row) => checkUnused(world, 'externalServices', row['ObjectId'] ?? ''),
  }),
]
