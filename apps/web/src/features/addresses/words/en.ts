import type { OwnerKind } from '@unity-desk/contract'
import { isolate } from '#lib/isolate.ts'
import { plural } from '#lib/language.ts'
import { clockWithSeconds, count } from '#lib/time.ts'
import type { Row } from '../use-several.ts'

type StateWord = Exclude<Row['state']['kind'], 'ended'> | 'added' | 'unseen'

const states: Readonly<Record<StateWord, string>> = {
  looking: 'Looking',
  free: 'Free',
  unasked: 'Not looked up',
  flaw: 'Wrong',
  own: 'Theirs already',
  owned: 'Taken',
  domain: 'Domain not allowed',
  failed: 'Not saved',
  saving: 'Saving',
  added: 'Added',
  unseen: 'Not confirmed',
}

const before: Readonly<Record<OwnerKind, string>> = {
  user: 'It belongs to ',
  contact: 'It belongs to the contact ',
  list: 'It belongs to the distribution list ',
  'call-handler': 'It belongs to the call handler ',
  'private-list': 'It belongs to the private list ',
}

const nameless: Readonly<Record<OwnerKind, string>> = {
  user: 'It belongs to somebody else. Delete it there first.',
  contact: 'It belongs to a contact. Delete it there first.',
  list: 'It belongs to a distribution list. Delete it there first.',
  'call-handler': 'It belongs to a call handler. Delete it there first.',
  'private-list': 'It belongs to a private list. Delete it there first.',
}

export const words = {
  title: 'SMTP proxy addresses',
  effect: (name: string) =>
    `Unity takes mail to and from these addresses for that of ${isolate(name)}, and accepts a sender with one of them as ${isolate(name)}. Add none that is not theirs.`,
  list: 'Addresses',
  empty: 'No addresses yet.',
  emptyText: 'Mail to and from the Unity address alone is known as theirs.',
  add: 'Add an address',
  field: 'Mail address',
  placeholder: 'name@company.example',
  hint: 'Who has it is looked up while you type.',
  save: 'Save',
  cancel: 'Cancel',
  edit: (address: string) => `Edit ${address}`,
  editKey: 'Edit an address',
  remove: (address: string) => `Delete ${address}`,
  removeKey: 'Delete an address',
  missing: 'Type a mail address.',
  notAnAddress: 'This is not a mail address: write it as name@company.example.',
  tooLong: 'At most 320 characters.',
  domain:
    'Addresses of this domain are not allowed here. An administrator of Unity Desk sets which ones are.',
  looking: 'Looking who has it …',
  free: (address: string, name: string) =>
    `Nobody has it. Mail from ${address} will count as that of ${isolate(name)}.`,
  owned: {
    self: 'They have this address already.',
    before,
    after: '. Delete it there first.',
    nameless,
  },
  several: {
    add: 'Add several',
    field: 'Mail addresses',
    help: 'One on each line, or with commas between them. Each is saved by itself; what is not saved stays here.',
    placeholder: 'name@company.example\nname@new.example',
    tooMany: (most: number) => `Only the first ${count(most)} are taken: add the others afterwards.`,
    rows: 'What is known of each',
    save: (number: number) => `Save ${count(number)}`,
    close: 'Close',
    states,
    added: (number: number, at: Date) =>
      `${count(number)} ${plural(number, 'address', 'addresses')} added, as read back at ${clockWithSeconds(at)}.`,
  },
  move: 'Rename or move',
  confirm: {
    title: 'Delete this address?',
    text: (address: string, name: string) =>
      `Unity no longer takes mail to and from ${address} for that of ${isolate(name)}. It can be undone.`,
    act: 'Delete',
    cancel: 'Keep it',
  },
  added: (address: string, at: Date) => `${address} added, as read back at ${clockWithSeconds(at)}.`,
  changed: (address: string, at: Date) => `Changed to ${address}, as read back at ${clockWithSeconds(at)}.`,
  removed: (address: string, at: Date) => `${address} deleted, as read back at ${clockWithSeconds(at)}.`,
  unseen: (at: Date) => `Unity took the change, but did not show it at ${clockWithSeconds(at)}.`,
  look: 'Look again',
}

export type Words = typeof words
