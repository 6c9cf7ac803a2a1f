import type { VerificationMethod, VerifiedAction } from '@unity-desk/contract'
import { isolate } from '#lib/isolate.ts'

const actions: Readonly<Record<VerifiedAction, string>> = {
  'pin-reset': 'New PIN',
  'pin-unlock': 'Unlock the PIN',
  'password-reset': 'New web password',
  'password-unlock': 'Unlock the web password',
}

const before: Readonly<Record<VerifiedAction, string>> = {
  'pin-reset': 'Make sure who is calling before a new PIN is set.',
  'pin-unlock': 'Make sure who is calling before the PIN is unlocked.',
  'password-reset': 'Make sure who is calling before a new web password is set.',
  'password-unlock': 'Make sure who is calling before the web password is unlocked.',
}

type Method = { readonly label: string; readonly help: string; readonly act: string }

const methods: Readonly<Record<VerificationMethod, Method>> = {
  'mail-code': {
    label: 'Code by mail',
    help: 'A code goes to the mail address that Unity holds. The caller reads it back to you.',
    act: 'Send the code',
  },
  vouch: {
    label: 'Colleague',
    help: 'A colleague who knows the caller vouches for them, under Waiting.',
    act: 'Ask a colleague',
  },
  override: {
    label: 'Override',
    help: 'Nobody can verify the caller. A second person must agree, and security is told.',
    act: 'Ask for approval',
  },
}

export const words = {
  title: (name: string) => (name === '' ? 'Verify the caller' : `Is the caller really ${isolate(name)}?`),
  before,
  forWhat: 'Verify for',
  how: 'How',
  actions,
  methods,
  reason: 'Reason',
  reasonHelp: 'The second person reads it, and it stands in the audit log.',
  reasonMissing: 'Say why the caller cannot be verified.',
  cancel: 'Cancel',
  other: 'Another way',
  over: 'The time is over, or it was ended. Verify the caller anew.',
  noAttempts: 'No attempt was left for that code. Send another one, or ask a colleague.',
  left: (clock: string) => `${clock} left`,
  say: 'Say first:',
  sayWhere: 'The caller sees the same words in their mail and on the portal, and so knows that it is you.',
  code: 'Code that the caller reads',
  codeForm: 'The code has eight digits.',
  sentTo: (address: string) => `Sent to ${isolate(address)}.`,
  wrongCode: (left: number) =>
    `That is not the code. ${left === 1 ? 'One attempt is' : `${left} attempts are`} left.`,
  check: 'Check the code',
  vouching: {
    waits: 'Waiting for a colleague.',
    how: 'Ask one who knows the caller: they find it under Waiting. This goes on by itself then.',
  },
  approving: {
    waits: 'A second person must agree.',
    how: 'That is so for protected people, for the second reset of a day and for overrides. A colleague finds it under Waiting. This goes on by itself then.',
  },
  line: {
    label: 'Caller',
    not: 'Caller not verified',
    verified: (action: string) => `Caller verified: ${action}`,
    verify: 'Verify the caller',
  },
  waiting: {
    title: 'Waiting for you',
    text: 'Callers whom your colleagues cannot let in alone.',
    badge: (number: number) => (number === 1 ? 'One colleague waits' : `${number} colleagues wait`),
    empty: 'Nobody waits.',
    emptyText: 'When a colleague needs somebody who knows a caller, or a second person, it appears here.',
    first: 'Back the first one',
    asks: (operator: string, action: string) => `${isolate(operator)} asks for: ${action}`,
    reference: (reference: string) => `Ticket ${isolate(reference)}`,
    reason: (reason: string) => `Reason: ${isolate(reason)}`,
    vouch: {
      tag: 'Do you know them?',
      act: 'Vouch',
      actFor: (name: string) => `Vouch for ${name}`,
      title: (name: string) => `Have you made sure that it is ${isolate(name)}?`,
      means: (operator: string, action: string) =>
        `Vouch only if you have spoken with them and know them. ${isolate(operator)} then does it: ${action}. Your name stands in the audit log.`,
      done: (operator: string) => `You have vouched. ${isolate(operator)} can go on.`,
    },
    approval: {
      tag: 'Takes two',
      act: 'Approve',
      actFor: (name: string) => `Approve for ${name}`,
      title: (name: string) => `Approve it for ${isolate(name)}?`,
      means: (operator: string, action: string) =>
        `${isolate(operator)} then does it: ${action}. Your name stands in the audit log.`,
      done: (operator: string) => `You have approved. ${isolate(operator)} can go on.`,
    },
  },
}

export type Words = typeof words
