import { version } from '@unity-desk/cupi/resources'
import { simulateSingleton } from '../kernel/simulate.ts'

// Name and fields in lower case (cupi.md 1.15).
export const simulated = [
  simulateSingleton({
    name: 'version',
    resource: version,
    locate: ({ world }) => ({ name: 'vmrest', version: world.version }),
  }),
]
