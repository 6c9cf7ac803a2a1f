import type { ProblemName } from '@unity-desk/contract'
import type { AnyCupiError } from '@unity-desk/cupi'
import { clockWithSeconds } from '#lib/time.ts'

const AGAIN = 'Try again in a moment.'
const TELL = 'If it stays, tell an administrator of Unity Desk the request id.'
const ADMINISTRATOR = 'Ask an administrator of Unity Desk.'
const UNITY_DOWN = 'Unity Connection does not answer.'

type Told = { readonly what: string; readonly now: string }

const problems = {
  'signed-out': { what: 'You are signed out.', now: 'Sign in to go on.' },
  forbidden: { what: 'You may not do this.', now: ADMINISTRATOR },
  'protected-target': { what: 'This person is protected.', now: ADMINISTRATOR },
  'domain-not-allowed': {
    what: 'Addresses of this domain are not allowed here.',
    now: 'Use an address of another domain.',
  },
  'address-owned': {
    what: 'Somebody has this address.',
    now: 'Delete it there first, or use another one.',
  },
  'step-up-required': {
    what: 'Your password is needed.',
    now: 'Do it again and give your password when asked.',
  },
  'mode-not-allowed': { what: 'This kind of reset is switched off.', now: 'Use the other kind.' },
  'not-found': { what: 'It is not there.', now: 'Search again: it may have been deleted.' },
  'verification-missing': { what: 'The caller is not verified.', now: 'Verify the caller first.' },
  'verification-invalid': {
    what: 'The caller was verified for something else, or too long ago.',
    now: 'Do it again: the caller is verified anew.',
  },
  'approval-missing': { what: 'A second person must agree.', now: 'Do it again, and ask a colleague.' },
  'no-mail-address': { what: 'No mail can be sent to this person.', now: 'Choose another way.' },
  'changed-since': {
    what: 'Somebody has changed it since.',
    now: 'Look at what it is now, and change that.',
  },
  'not-revertable': { what: 'It cannot be taken back.', now: 'Change it by hand.' },
  'rule-refused': { what: 'A rule does not allow it.', now: 'Change it and try again.' },
  'idempotency-conflict': {
    what: 'This was already sent in another form.',
    now: 'Close the dialog and begin again.',
  },
  malformed: { what: 'What was typed cannot be used.', now: 'Change it and try again.' },
  'directory-owned': { what: 'The company directory owns it.', now: 'Change it there.' },
  'wrong-code': { what: 'That is not the code.', now: 'Have it read again.' },
  'mode-unavailable': { what: 'This kind of reset is not set up.', now: 'Use the other kind.' },
  'sign-on-unavailable': { what: 'Single sign-on does not answer.', now: AGAIN },
  internal: { what: 'Unity Desk failed.', now: TELL },
  'too-large': { what: 'It is too much at a time.', now: 'Send less of it.' },
  'too-many-requests': { what: 'Too many requests.', now: AGAIN },
  'audit-unavailable': { what: 'Nothing was changed.', now: TELL },
  'database-unavailable': { what: 'The database of Unity Desk does not answer.', now: TELL },
  busy: { what: 'Nothing was done.', now: AGAIN },
  'unity-unavailable': { what: UNITY_DOWN, now: AGAIN },
  'unity-timeout': { what: UNITY_DOWN, now: 'Look again before you repeat it.' },
  'unity-unusable': { what: 'Unity Connection failed.', now: 'Look again before you repeat it.' },
} satisfies Readonly<Partial<Record<ProblemName, Told>>>

const kinds = {
  rejected: { what: 'Unity refused it.', now: 'Change it and try again.' },
  unauthorized: { what: 'You are signed out.', now: 'Sign in to go on.' },
  forbidden: { what: 'You may not do this.', now: ADMINISTRATOR },
  'not-found': { what: 'It is not there.', now: 'Search again: it may have been deleted.' },
  busy: { what: UNITY_DOWN, now: AGAIN },
  fault: { what: 'Unity Connection failed.', now: TELL },
  unreachable: { what: 'Unity Desk does not answer.', now: AGAIN },
  protocol: { what: 'Unity Connection sent an answer that cannot be used.', now: TELL },
} satisfies Readonly<Record<AnyCupiError['kind'], Told>>

export const words = {
  problems,
  kinds,
  /** What has no words of its own. */
  refused: 'Unity Desk refused it.',
  tell: TELL,
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
  /** How a write has ended. */
  endings: {
    done: (at: Date) => `Saved, as read back at ${clockWithSeconds(at)}.`,
    unseen: (at: Date) => `Unity took the change, but showed something else at ${clockWithSeconds(at)}.`,
    unknown: (at: Date) =>
      `Unity has not confirmed it: whether it is saved is not known. It was not to be seen at ${clockWithSeconds(at)}.`,
  },
}

export type Words = typeof words
