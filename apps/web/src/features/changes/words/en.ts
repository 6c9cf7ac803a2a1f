import type { Memory } from '@unity-desk/cupi'
import { plural } from '#lib/language.ts'
import { clockWithSeconds, count } from '#lib/time.ts'

/** What was done, as a helpdesk says it; the same nouns as in the audit log. */
const actions = {
  'users.create': 'New person',
  'users.update': 'Change to a person',
  'users.remove': 'Deletion of a person',
  'users.mailbox.update': 'Change to a mailbox',
  'users.alternateExtensions.create': 'New alternate extension',
  'users.alternateExtensions.update': 'Change to an alternate extension',
  'users.alternateExtensions.remove': 'Deletion of an alternate extension',
  'users.privateLists.create': 'New private list',
  'users.privateLists.update': 'Change to a private list',
  'users.privateLists.remove': 'Deletion of a private list',
  'users.userRoles.create': 'New Unity role',
  'users.userRoles.remove': 'Removal of a Unity role',
  'smtpProxyAddresses.create': 'New address',
  'smtpProxyAddresses.update': 'Change to an address',
  'smtpProxyAddresses.remove': 'Deletion of an address',
}

export const words = {
  title: 'Changes',
  about:
    'What was changed at Unity through Unity Desk, newest first. Most of it can be taken back, as long as nobody has changed it since. PINs and passwords are never kept, and never come back.',
  journal: 'Changes, newest first',
  loading: 'Reading the journal …',
  again: 'Look again',
  older: 'Show older changes',
  shown: (number: number, isAll: boolean) =>
    isAll ? `${count(number)} ${plural(number, 'change', 'changes')}` : `The last ${count(number)} changes`,
  keys: { move: 'Move through the changes', open: 'Show all of a change', close: 'Show less of a change' },
  filter: {
    person: 'Done to',
    actor: 'Done by',
    drop: (name: string) => `Show more than ${name}`,
    mine: 'Only mine',
    everybody: 'Everybody’s',
  },
  tab: { all: 'Open in the journal' },
  empty: {
    title: 'Nothing has been changed.',
    person: 'Nothing has been changed about this person.',
    text: 'Every change to settings, addresses and lists appears here, with what was there before.',
  },
  actions,
  states: {
    revertable: 'Can be undone',
    reverted: 'Undone',
    'not-revertable': 'Stays',
  },
  diff: {
    field: 'Field',
    before: 'Before',
    after: 'Changed to',
    now: 'Now',
    gone: 'not there',
    none: 'No field of it has another value than before.',
    conflict: 'Changed since',
  },
  /** What a field means, from the memory of its descriptor. */
  labelOf: (memory: Memory | undefined, name: string): string => {
    const text = memory?.about ?? name
    return text.charAt(0).toUpperCase() + text.slice(1)
  },
  facts: {
    person: 'Person',
    openPerson: 'Open the person',
    actor: 'Done by',
    at: 'Done at',
    reference: 'Ticket or note',
    action: 'Action',
    reverts: 'Takes back another change',
    revertedBy: 'Taken back by another change',
    open: 'Show it',
  },
  revert: 'Undo this change',
  reverted: 'It has been undone.',
  notRevertable: 'It cannot be undone.',
  changedSince:
    'Somebody has changed this since: see what is marked. Undoing would destroy it, so change it by hand if it is wrong.',
  goneSince: 'What was changed is not there any more, so there is nothing to undo.',
  confirm: {
    title: 'Undo this change?',
    text: {
      update: 'The fields get back the values that they had before.',
      create: 'What was made is deleted again.',
      remove: 'What was deleted is made again, with an ObjectId of its own.',
    },
    act: 'Undo',
    cancel: 'Leave it',
  },
  ended: {
    done: (at: Date) => `Undone, as Unity confirmed at ${clockWithSeconds(at)}.`,
    unknown: (at: Date) =>
      `Unity had not confirmed it at ${clockWithSeconds(at)}: whether it is undone is not known. Look again before you repeat it.`,
  },
}

export type Words = typeof words
