import { installedLanguages } from '@unity-desk/cupi/resources'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'

export const simulated = [
  simulate({
    name: 'installedLanguages',
    resource: installedLanguages,
    shape: shapeOf('installedLanguages', installedLanguages, { hidden: ['ObjectId'] }),
  }),
]
