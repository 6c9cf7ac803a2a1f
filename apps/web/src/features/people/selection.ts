import type { DirectoryItem } from '@unity-desk/contract'
import { createStore } from '#lib/store.ts'

/** Who is selected, in the order of the selecting; undefined while nobody is to be. They stay when the list changes. */
export const selection = createStore<ReadonlyMap<string, DirectoryItem> | undefined>(undefined)

const change = (act: (people: Map<string, DirectoryItem>) => void): void => {
  const next = new Map(selection.get())
  act(next)
  selection.set(next)
}

export const toggle = (person: DirectoryItem): void =>
  change((people) => {
    if (!people.delete(person.ObjectId)) people.set(person.ObjectId, person)
  })

export const selectAll = (shown: readonly DirectoryItem[]): void =>
  change((people) => {
    for (const person of shown) people.set(person.ObjectId, person)
  })

export const selectNone = (): void => selection.set(new Map())

/** Begins a selection, or ends it and forgets it. */
export const switchSelection = (): void => selection.set(selection.get() ? undefined : new Map())
