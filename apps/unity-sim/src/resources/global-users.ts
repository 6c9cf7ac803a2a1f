import { globalUsers } from '@unity-desk/cupi/resources'
import { simulate } from '../kernel/simulate.ts'
import { people } from '../people/shape.ts'

// A site of one location: its global users are its users, under the same ids (cupi.md 3.2, 4.10).
export const simulated = [simulate({ name: 'globalUsers', resource: globalUsers, shape: people })]
