import { timeZones } from '@unity-desk/cupi/resources'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'

export const simulated = [
  simulate({
    name: 'timeZones',
    resource: timeZones,
    shape: shapeOf('timeZones', timeZones, { hidden: ['ObjectId'], indexes: ['TimeZoneId'] }),
  }),
]
