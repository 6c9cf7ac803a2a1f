import { isolate } from '#lib/isolate.ts'

export const sessionWords = {
  list: 'Sessions',
  text: 'Whoever is signed in at this moment. A session that is ended asks for the sign-in again, and loses nothing that was done.',
  again: 'Look again',
  empty: 'Nobody is signed in.',
  own: 'This browser',
  ownReason: 'Sign out to end your own.',
  since: (at: string) => `signed in ${at}`,
  seen: (ago: string) => `last seen ${ago}`,
  end: 'End',
  endOf: (name: string) => `End the session of ${isolate(name)}`,
  ending: {
    title: (name: string) => `End the session of ${isolate(name)}?`,
    text: 'They are signed out at once, and have to sign in again before they can go on.',
    act: 'End it',
    cancel: 'Let it be',
  },
  ended: (name: string) => `The session of ${isolate(name)} has ended.`,
} as const
