import { isolate } from '#lib/isolate.ts'
import { clockOrDay, count } from '#lib/time.ts'

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
    total: (found: number, everybody: number | undefined) =>
      everybody === undefined || found === everybody
        ? `${count(found)} ${found === 1 ? 'person' : 'people'}`
        : `${count(found)} of ${count(everybody)}`,
    asOf: (at: Date, now: Date) => `as of ${clockOrDay(at, now)}`,
    reading: 'still reading the directory',
    loadingMore: 'Reading more …',
    nobody: (q: string) => `Nobody matches “${isolate(q)}”.`,
    nobodyTry:
      'Try a part of the name, the extension, the alias, the mail address or the department. Several parts may stand in any order.',
    nobodyClear: 'Show everybody',
    empty: 'The directory is empty.',
    emptyText: 'People appear here as soon as Unity Connection has some.',
    firstSweep: 'Still reading the directory from Unity Connection.',
    firstSweepText: (read: number) =>
      `${count(read)} people so far. Who is not there yet appears by itself; the first reading takes a minute or two.`,
  },
  choose: {
    title: 'Who is calling?',
    text: 'Type a name or an extension above. The arrows move through the results and show each person here; Enter opens.',
  },
}

export type Words = typeof words
