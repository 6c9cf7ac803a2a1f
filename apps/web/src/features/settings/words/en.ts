import type { Memory } from '@unity-desk/cupi'
import { plural } from '#lib/language.ts'
import { count } from '#lib/time.ts'
import type { GroupName } from '../groups.ts'

/** Fields whose names say it all, so that the descriptors do not. */
const plain: Readonly<Record<string, string>> = {
  City: 'City',
  PostalCode: 'Postal code',
  Department: 'Department',
  EmployeeId: 'Employee id',
}

const groups: Readonly<Record<GroupName, string>> = {
  who: 'Who they are',
  reach: 'How they are reached',
  site: 'Where they sit',
  service: 'Service and access',
  language: 'Language and time',
  signIn: 'At sign-in by telephone',
  listening: 'While messages are heard',
  messages: 'Order and deletion of messages',
  sending: 'Sending',
  calls: 'Calls and greetings',
  menus: 'Telephone menus',
  speech: 'Speech recognition',
  web: 'Pages on the web',
}

export const words = {
  title: 'Settings',
  groups,
  /** What a field means, from the memory of its descriptor. */
  labelOf: ({ name, about }: Memory): string => {
    const text = about ?? plain[name] ?? name
    return text.charAt(0).toUpperCase() + text.slice(1)
  },
  valueOf: (value: string): string => value,
  usual: (value: string) => `usually ${value}`,
  find: 'Find a setting',
  findHint: (key: string) => `Find a setting (${key})`,
  placeholder: 'A word of its meaning, or Unity’s own name',
  found: (found: number, all: number) =>
    found === all ? `${count(all)} settings` : `${count(found)} of ${count(all)} settings`,
  changedOf: (changed: number, all: number) => `${count(all)}, ${count(changed)} changed`,
  unsaved: (changed: number) => `${count(changed)} ${plural(changed, 'change', 'changes')}, not saved:`,
  flawed: (label: string) => `Mend this first: ${label}.`,
  discard: 'Discard',
  leave: {
    title: (changed: number) => `Discard ${count(changed)} ${plural(changed, 'change', 'changes')}?`,
    text: 'What you have typed is not saved.',
    stay: 'Go on editing',
  },
}

export type Words = typeof words
