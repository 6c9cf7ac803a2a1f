import { memoryOf, type Memory } from '@unity-desk/cupi'
import { alternateExtensions } from '@unity-desk/cupi/resources'
import type { Extension } from './queries.ts'

const memories = memoryOf(alternateExtensions)

const memory = (name: string): Memory[] => memories.filter((each) => each.name === name)

/** What can be said of a number, in the order in which it is asked for. */
export const fields: readonly Memory[] = ['DtmfAccessId', 'IdIndex', 'PartitionObjectId'].flatMap(memory)

const places = Object.entries(memory('IdIndex')[0]?.values ?? {})

/** What Unity calls a place, in English. */
export const placeOf = ({ IdIndex }: Pick<Extension, 'IdIndex'>): string =>
  places.find(([index]) => index === String(IdIndex))?.[1] ?? String(IdIndex)

/** The primary extension is a setting of the person, and stays. */
export const isPrimary = ({ IdIndex }: Pick<Extension, 'IdIndex'>): boolean => IdIndex === 0

/** The places that nobody else of these has: each is taken once. */
export const freePlaces = (
  list: readonly Extension[],
  editing: Extension | undefined,
): readonly (readonly [index: string, place: string])[] => {
  const taken = new Set(
    list.filter(({ ObjectId }) => ObjectId !== editing?.ObjectId).map(({ IdIndex }) => String(IdIndex)),
  )
  return places.filter(([index]) => index !== '0' && !taken.has(index))
}
