import * as z from 'zod/mini'
import { remember, remembered } from './preferences.ts'
import { createStore, useStore } from './store.ts'

const recentPerson = z.object({ ObjectId: z.string(), DisplayName: z.string(), DtmfAccessId: z.string() })

/** Somebody who was opened a short while ago, as they were called then. */
export type RecentPerson = z.infer<typeof recentPerson>

const MOST = 8

const NAME = 'recent'

/** Whose they are: a desk's browser is used by many. */
const kept = z.object({ operator: z.string(), people: z.array(recentPerson) })

const read = (): z.infer<typeof kept> => {
  try {
    return z.parse(kept, JSON.parse(remembered(NAME) ?? ''))
  } catch {
    return { operator: '', people: [] }
  }
}

const recent = createStore(read())

const peopleOf = (operator: string): readonly RecentPerson[] => {
  const all = recent.get()
  return all.operator === operator ? all.people : []
}

const keep = (operator: string, people: readonly RecentPerson[]): void => {
  const next = { operator, people: people.slice(0, MOST) }
  recent.set(next)
  remember(NAME, JSON.stringify(next))
}

const without = (people: readonly RecentPerson[], ObjectId: string): readonly RecentPerson[] =>
  people.filter((each) => each.ObjectId !== ObjectId)

/** Puts somebody in front. Signing out empties the browser's stores, and with them this. */
export const noteRecent = (operator: string, person: RecentPerson): void =>
  keep(operator, [person, ...without(peopleOf(operator), person.ObjectId)])

/** Who is gone from Unity leads nowhere. */
export const forgetRecent = (operator: string, ObjectId: string): void =>
  keep(operator, without(peopleOf(operator), ObjectId))

/** Who was opened last, the latest first. */
export const useRecent = (operator: string): readonly RecentPerson[] => {
  useStore(recent)
  return peopleOf(operator)
}
