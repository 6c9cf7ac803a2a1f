import { languageMap } from '@unity-desk/cupi/resources'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'

export const simulated = [
  simulate({
    name: 'languageMap',
    resource: languageMap,
    shape: shapeOf('languageMap', languageMap, { hidden: ['ObjectId'] }),
  }),
]
