import { locations } from '@unity-desk/cupi/resources'
import { unique } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'

export const simulated = [
  simulate({
    name: 'locations',
    resource: locations,
    shape: shapeOf('locations', locations),
    rules: [unique('DisplayName', (name) => `Duplicate DisplayName: ${name}`)],
    join: (row, { version }) => ({ ...row, SystemVersion: version }),
  }),
]
