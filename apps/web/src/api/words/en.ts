import type { AnyCupiError } from '@unity-desk/cupi'
import { clockWithSeconds } from '#lib/time.ts'
import { ADMINISTRATOR, AGAIN, TELL, UNITY_DOWN, problems, type Told } from '../en/problems.ts'
import { reasons } from '../en/reasons.ts'

const kinds = {
  rejected: { what: 'Unity refused it.', now: 'Change it and try again.' },
  unauthorized: { what: 'You are signed out.', now: 'Sign in to go on.' },
  forbidden: { what: 'You may not do this.', now: ADMINISTRATOR },
  'not-found': { what: 'It is not there.', now: 'Search again: it may have been deleted.' },
  busy: { what: UNITY_DOWN, now: AGAIN },
  fault: { what: 'Unity Connection failed.', now: TELL },
  unreachable: { what: 'Unity Desk does not answer.', now: AGAIN },
  protocol: { what: 'Unity Connection sent an answer that cannot be used.', now: TELL },
} satisfies Readonly<Record<AnyCupiError['kind'], Pick<Told, 'what' | 'now'>>>

export const words = {
  problems,
  reasons,
  kinds,
  /** What has no words of its own. */
  refused: 'Unity Desk refused it.',
  tell: TELL,
  noReason: 'No closer reason was given.',
  /** Before its own words, which are English. */
  unitySays: 'Unity Connection says:',
  browserSays: 'The browser says:',
  serverAway: 'The connection to the server of Unity Desk is broken, or the server has stopped.',
  page: {
    what: 'Something went wrong in this page.',
    now: 'Load the page again. If it stays, tell an administrator of Unity Desk what you did.',
  },
  retrying: 'Trying again by itself.',
  /** Why something is not for this operator. */
  mayNot: {
    acts: {
      'users:read': 'see people',
      'pins:reset': 'change PINs',
      'pins:unlock': 'change PINs',
      'passwords:reset': 'reset web passwords',
      'users:write': 'change settings',
      'addresses:write': 'change addresses',
      'audit:read': 'read the audit log',
      'metrics:read': 'read the metrics',
      'operators:manage': 'look after operators',
      'sessions:manage': 'see who is signed in',
      'tokens:manage': 'look after tokens',
    },
    other: 'do this',
    role: (role: string, act: string) =>
      `The role ${role} may not ${act}. An administrator of Unity Desk can.`,
    protected: (name: string, unityRole: string, role: string) =>
      `${name} holds the Unity role ${unityRole}, so the role ${role} may not change their PIN or password. An administrator of Unity Desk can.`,
  },
  unnamedRole: 'of another kind',
  signInFirst: 'Sign in first.',
  stepUpFirst: 'This takes your password once more.',
  /** The server says what it is for, in English. */
  stepUpFor: (sentence: string): string => sentence,
  stillWriting: 'Another change is still being written. Do it again when that has ended.',
  /** How a write has ended. */
  endings: {
    done: (at: Date) => `Saved, as read back at ${clockWithSeconds(at)}.`,
    unseen: (at: Date) => `Unity took the change, but showed something else at ${clockWithSeconds(at)}.`,
    unknown: (at: Date) =>
      `Unity has not confirmed it: whether it is saved is not known. It was not to be seen at ${clockWithSeconds(at)}.`,
  },
}

export type Words = typeof words
