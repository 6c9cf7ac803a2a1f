import { isolate } from '#lib/isolate.ts'

export const words = {
  title: 'Private lists',
  about: 'Recipients that this person addresses together. Nobody else sees these lists.',
  empty: { title: 'No private lists.', text: 'A list is made here, or by the person on the telephone.' },
  number: (number: number) => `Number ${number}`,
  add: 'Add a list',
  edit: 'Edit a list',
  removal: 'Delete this list?',
  removalText: (name: string) => `${isolate(name)} goes, with all who are on it. The people stay.`,
  members: {
    title: 'Members',
    none: 'Nobody is on it yet.',
    find: 'Find a person to add',
    found: 'People found',
    addNamed: (name: string) => `Add ${name}`,
    unnamed: 'Without a name',
    removal: 'Take off the list?',
    removalText: (name: string, list: string) => `${isolate(name)} is taken off ${isolate(list)}.`,
  },
}

export type Words = typeof words
