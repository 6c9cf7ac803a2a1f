import { goesWith } from '../../platform/unity/goes-with.ts'
import type { Entry } from './journal.ts'
import { comesBack } from './put-back.ts'

/** What callers hear is a file of Unity's, and no field of CUPI (cupi.md 4.3). */
const isRecorded = (greeting: Readonly<Record<string, string>>): boolean => greeting['PlayWhat'] === '1'

/** What of a deletion does not come back when it is taken back, though it was there. */
export const lostOf = ({ noun, resource, path = '', below, change }: Entry): string[] => {
  const comingBack = new Set(
    (resource ? goesWith(noun, resource, path) : []).filter(comesBack).map((each) => each.noun),
  )
  const lost = below.filter((part) => {
    if (!comingBack.has(part.noun) || part.of === null || part.of > part.items.length) return true
    return part.noun === 'greetings' && part.items.some(isRecorded)
  })
  const name = change.before?.['VoiceName'] ? ['VoiceName'] : []
  return [...lost.map((part) => part.noun), ...name]
}
