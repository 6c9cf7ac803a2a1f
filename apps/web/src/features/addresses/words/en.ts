import { isolate } from '#lib/isolate.ts'
import { clockWithSeconds } from '#lib/time.ts'

export const words = {
  tab: 'Addresses',
  title: 'SMTP proxy addresses',
  effect: (name: string) =>
    `Unity takes mail to and from these addresses for that of ${isolate(name)}, and accepts a sender with one of them as ${isolate(name)}. Add none that is not theirs.`,
  list: 'Addresses',
  empty: 'No addresses yet.',
  emptyText: 'Mail to and from the Unity address alone is known as theirs.',
  add: 'Add an address',
  field: 'Mail address',
  placeholder: 'name@company.example',
  save: 'Save',
  cancel: 'Cancel',
  edit: (address: string) => `Edit ${address}`,
  editKey: 'Edit an address',
  remove: (address: string) => `Delete ${address}`,
  removeKey: 'Delete an address',
  missing: 'Type a mail address.',
  notAnAddress: 'This is not a mail address: write it as name@company.example.',
  tooLong: 'At most 320 characters.',
  looking: 'Looking who has it …',
  owned: {
    self: 'They have this address already.',
    before: 'It belongs to ',
    after: '. Delete it there first.',
    user: 'somebody else',
    contact: 'It belongs to a contact. Delete it there first.',
    list: 'It belongs to a distribution list. Delete it there first.',
    'private-list': 'It belongs to a private list. Delete it there first.',
  },
  refused: (why: string) => `Unity refused it: ${why}`,
  confirm: {
    title: 'Delete this address?',
    text: (address: string, name: string) =>
      `Unity no longer takes mail to and from ${address} for that of ${isolate(name)}.`,
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
