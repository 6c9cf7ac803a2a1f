import { people } from './people.ts'
import { routing } from './routing.ts'
import { system } from './system.ts'

export type { Writable } from './writable.ts'

export const writables = [...people, ...routing, ...system]
