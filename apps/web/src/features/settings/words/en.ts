import { plural } from '#lib/language.ts'
import { count } from '#lib/time.ts'
import type { GroupName } from '../groups.ts'

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
  usual: 'usually',
  find: 'Find a setting',
  findHint: (key: string) => `Find a setting (${key})`,
  placeholder: 'A word of its meaning, or Unity’s own name',
  found: (found: number, all: number) =>
    found === all ? `${count(all)} settings` : `${count(found)} of ${count(all)} settings`,
  changedOf: (changed: number, all: number) => `${count(all)}, ${count(changed)} changed`,
  unsaved: (changed: number) => `${count(changed)} ${plural(changed, 'change', 'changes')}, not saved:`,
  flawed: (label: string) => `Correct this first: ${label}.`,
  discard: 'Discard',
  leave: {
    title: (changed: number) => `Discard ${count(changed)} ${plural(changed, 'change', 'changes')}?`,
    text: 'What you have typed is not saved.',
    stay: 'Go on editing',
  },
}

export type Words = typeof words
