import type { WorklistName } from '@unity-desk/contract'
import { isolate } from '#lib/isolate.ts'
import { plural } from '#lib/language.ts'
import { clockOrDay, count, fromNow } from '#lib/time.ts'

export const words = {
  nav: 'People',
  title: 'Find a person',
  search: {
    label: 'Find a person',
    placeholder: 'Name, extension, alias, mail …',
    key: 'Find a person',
    move: 'Move through the results',
    open: 'Open the person',
  },
  results: {
    label: 'People found',
    alsoAt: 'also at',
    total: (found: number, everybody: number | undefined) =>
      everybody === undefined || found === everybody
        ? `${count(found)} ${found === 1 ? 'person' : 'people'}`
        : `${count(found)} of ${count(everybody)}`,
    asOf: (at: Date, now: Date) => `as of ${clockOrDay(at, now)}`,
    reading: 'still reading the directory',
    sweep: (read: number, of: number) => `reading ${count(read)} of ${count(of)}`,
    loadingMore: 'Reading more …',
    nobody: (q: string) => `Nobody matches “${isolate(q)}”.`,
    nobodyTry:
      'Try a part of the name, the extension, the alias, the mail address or the department. Several parts may stand in any order.',
    nobodyAlternates: (read: number, of: number) =>
      `It may be an alternate extension: those of ${count(read)} of ${count(of)} people have been read so far.`,
    nobodyClear: 'Show everybody',
    nobodyNarrowed: (q: string) =>
      q === '' ? 'Nobody is in this part of the directory.' : `Nobody in this part matches “${isolate(q)}”.`,
    nobodyNarrowedText: 'The list is narrowed. Whoever is calling may be outside of it.',
    nobodyWiden: 'Search everybody',
    nobodyOnList: 'Nobody is on this list.',
    nobodyOnListText: 'People come here as Unity is read, slowly, in the background.',
    empty: 'The directory is empty.',
    emptyText: 'People appear here as soon as Unity Connection has some.',
    firstSweep: 'Still reading the directory from Unity Connection.',
    firstSweepText: (read: number) =>
      `${count(read)} people so far. Who is not there yet appears by itself; the first reading takes a minute or two.`,
  },
  narrow: {
    open: 'Filter',
    title: 'Filter and columns',
    close: 'Close the filters',
    active: 'What the list is narrowed by',
    take: (label: string) => `Remove: ${label}`,
    ticket: (ticket: string) => `Ticket ${isolate(ticket)}`,
    department: 'Department',
    location: 'Location',
    cos: 'Class of service',
    any: 'All',
    option: (name: string, people: number) => `${name} (${count(people)})`,
    columns: 'Shown of each person',
  },
  columns: {
    Alias: 'Alias',
    Department: 'Department',
    EmailAddress: 'Mail',
    SmtpAddress: 'Unity address',
    City: 'City',
  },
  worklists: {
    title: 'Worth a look',
    names: {
      locked: 'Locked now',
      expired: 'PIN expired',
      'never-enrolled': 'Never enrolled',
      failing: 'Many failures',
    } satisfies Record<WorklistName, string>,
    checked: (checked: number, of: number) => `${count(checked)} of ${count(of)} checked`,
    oldest: (at: Date, now: Date) => `the oldest ${fromNow(at, now)}`,
  },
  badges: {
    locked: 'Locked',
    administrator: 'Locked by admin',
    expired: 'Expired',
    mustChange: 'Must change',
    neverEnrolled: 'Never enrolled',
    failures: (failures: number) => `${count(failures)} wrong`,
    protected: 'Protected',
    directoryOwned: 'Directory',
  },
  selection: {
    start: 'Select',
    end: 'End',
    title: 'Selected people',
    count: (people: number) => `${count(people)} selected`,
    all: 'All shown',
    none: 'None',
    copy: 'Copy mail addresses',
    copied: (addresses: number) => `${count(addresses)} ${plural(addresses, 'address', 'addresses')} copied.`,
    nothingToCopy: 'None of them has a mail address.',
    copyFailed: 'The browser does not allow copying.',
    save: 'Save as CSV',
  },
  recent: { title: 'Recently opened' },
  choose: {
    title: 'Who is calling?',
    text: 'Type a name or an extension above. The arrows move through the results and show each person here; Enter opens.',
  },
}

export type Words = typeof words
