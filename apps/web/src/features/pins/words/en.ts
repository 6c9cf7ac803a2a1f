import { refusalText } from '@unity-desk/cupi'
import { isolate } from '#lib/isolate.ts'
import { clockWithSeconds, day, dayAndClock, fromNow } from '#lib/time.ts'
import type { Diagnosis, State } from '../diagnosis.ts'
import type { Note } from '../note.ts'
import type { Credential, Rule, What } from '../queries.ts'

type Said = { readonly title: string; readonly text: string }
type Moment = {
  readonly now: Date
  readonly minutesLeft: (until: Date) => number
  readonly credential: Credential
}

const times = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
const minutes = (count: number): string => times(count, 'minute', 'minutes')

const lockedByFailures = (until: Date | null, { credential, minutesLeft }: Moment): string => {
  const after =
    credential.HackCount > 0 ? times(credential.HackCount, 'wrong PIN', 'wrong PINs') : 'too many wrong PINs'
  if (until === null) return `Locked after ${after}; does not open by itself.`
  return `Locked after ${after}; opens by itself in ${minutes(minutesLeft(until))}.`
}

const failing = (count: number, locksAt: number | null): string =>
  locksAt === null
    ? `${times(count, 'wrong PIN', 'wrong PINs')} so far; this rule never locks.`
    : `${count} of ${locksAt} wrong PINs; ${locksAt - count === 1 ? 'one more locks it' : `${locksAt - count} more lock it`}.`

/** What is the matter, in a sentence, and what it means for the caller. */
const sayState = (state: State, moment: Moment): Said => {
  switch (state.kind) {
    case 'locked-by-administrator':
      return {
        title: 'Locked by an administrator.',
        text: 'No PIN opens it, and it does not open by itself. A reset leaves this lock as it is.',
      }
    case 'locked-by-failures':
      return {
        title: lockedByFailures(state.until, moment),
        text: 'If they know their PIN, unlocking is enough. If not, reset it: that unlocks as well.',
      }
    case 'never-enrolled':
      return {
        title: 'Has never signed in by telephone.',
        text: 'The mailbox still has the PIN that it was made with. If they were not told it, reset it.',
      }
    case 'expired':
      return {
        title: `The PIN expired on ${day(state.since)}, ${fromNow(state.since, moment.now)}.`,
        text: 'Unity wants a new one at the next sign-in. If they do not know the old one, reset it.',
      }
    case 'must-change':
      return {
        title: 'A new PIN must be chosen at the next sign-in.',
        text: 'The present one still opens the mailbox, for that alone. If they do not know it, reset it.',
      }
    case 'failing':
      return {
        title: failing(state.count, state.locksAt),
        text: 'It is not locked. If they do not know their PIN, reset it.',
      }
    case 'open':
      return {
        title: 'Nothing stands in the way.',
        text: 'The PIN is in force. If it is not taken, they have another one in mind: reset it.',
      }
  }
}

const TAGS: Readonly<Record<State['kind'], string>> = {
  'locked-by-administrator': 'Locked by an administrator',
  'locked-by-failures': 'Locked after failures',
  'never-enrolled': 'Never signed in',
  expired: 'Expired',
  'must-change': 'Must be changed',
  failing: 'Failing',
  open: 'In force',
}

const tagOf = ({ kind }: State): string => TAGS[kind]

/** The other things that hold, in one line. */
const sayRest = ([, ...rest]: Diagnosis['states'], moment: Moment): string | undefined =>
  rest.length === 0 ? undefined : `Also: ${rest.map((state) => sayState(state, moment).title).join(' ')}`

/** What a rule asks for, one line each; what it does not ask for is left out. */
const sayRule = (rule: Rule, what: 'PIN' | 'password'): string[] => [
  what === 'PIN'
    ? `At least ${times(rule.MinLength, 'digit', 'digits')}`
    : `At least ${times(rule.MinLength, 'character', 'characters')}`,
  ...(rule.TrivialCredChecking ? ['Nothing that is easy to guess'] : []),
  ...(rule.PrevCredCount > 0 ? [`None of the last ${rule.PrevCredCount}`] : []),
  rule.MaxDays > 0 ? `Expires after ${times(rule.MaxDays, 'day', 'days')}` : 'Never expires',
  rule.MaxHacks > 0
    ? `${times(rule.MaxHacks, 'failure locks', 'failures lock')} it ${rule.LockoutDuration > 0 ? `for ${minutes(rule.LockoutDuration)}` : 'until an administrator opens it'}`
    : 'Failures never lock it',
]

type Done = Extract<Note, { reference: string }>
type Who = {
  readonly operator: string
  readonly name: string
  readonly extension: string | undefined
}

const told = (credential: string, note: Done, person: string): string => {
  switch (note.kind) {
    case 'unlocked':
      return `${credential} of ${person} unlocked on ${dayAndClock(note.at)}, and not changed.`
    case 'reset': {
      const at = note.at ? ` on ${dayAndClock(note.at)}, as read back from Unity` : ''
      const then = note.mustChange ? ' A new one must be chosen at the next sign-in.' : ''
      return `${credential} of ${person} reset${at}.${then}`
    }
    case 'ticket': {
      const until = note.until ? `, which works until ${dayAndClock(note.until)}` : ''
      return `One-use link for a new voicemail PIN sent to ${person}${until}.`
    }
  }
}

/** For the desk's ticket: what was done, to whom, when and by whom. */
const handOff = (what: What, note: Done, { operator, name, extension }: Who): string => {
  const person = extension === undefined ? name : `${name} (${extension})`
  const by = note.reference === '' ? `By ${operator}.` : `By ${operator}, reference ${note.reference}.`
  return `${told(what === 'PIN' ? 'Voicemail PIN' : 'Web password', note, person)}\n${by}`
}

const pin = {
  unlock: 'Unlock',
  reset: 'Reset PIN',
  unlocked: (at: Date) => `Unlocked at ${clockWithSeconds(at)}, as read back from Unity.`,
  title: (name: string | undefined) =>
    name === undefined ? 'Reset the PIN' : `Reset the PIN of ${isolate(name)}`,
  mode: 'Kind of PIN',
  generatedText: 'A PIN that suits the rule is made, and shown to you once for 30 seconds.',
  field: 'New PIN',
  missing: 'Type the new PIN.',
  rules: 'What the PIN must be like',
  mustChangeText: 'Otherwise you go on knowing their PIN.',
  submit: 'Reset PIN',
  done: (at: Date | undefined) =>
    at === undefined
      ? 'The PIN was changed.'
      : `PIN changed at ${clockWithSeconds(at)}, as read back from Unity.`,
  unconfirmed:
    'The new PIN was sent, and Unity has not confirmed it. Do not give it to the caller before it is confirmed.',
  revealed: 'The new PIN',
  gone: 'The PIN is gone from this page.',
  nextChoose: 'Then: dial the mailbox, enter this PIN, and choose a new one when asked.',
  next: 'Then: dial the mailbox and enter this PIN.',
}

const password: typeof pin = {
  unlock: 'Unlock password',
  reset: 'Reset password',
  unlocked: (at) => `Password unlocked at ${clockWithSeconds(at)}, as read back from Unity.`,
  title: (name) =>
    name === undefined ? 'Reset the web password' : `Reset the web password of ${isolate(name)}`,
  mode: 'Kind of password',
  generatedText: 'A password that suits the rule is made, and shown to you once for 30 seconds.',
  field: 'New password',
  missing: 'Type the new password.',
  rules: 'What the password must be like',
  mustChangeText: 'Otherwise you go on knowing their password.',
  submit: 'Reset password',
  done: (at) =>
    at === undefined
      ? 'The password was changed.'
      : `Password changed at ${clockWithSeconds(at)}, as read back from Unity.`,
  unconfirmed:
    'The new password was sent, and Unity has not confirmed it. Do not give it to the caller before it is confirmed.',
  revealed: 'The new password',
  gone: 'The password is gone from this page.',
  nextChoose: 'Then: sign in to Unity on the web with it, and choose a new one when asked.',
  next: 'Then: sign in to Unity on the web with it.',
}

export const words = {
  sayState,
  tagOf,
  sayRest,
  sayRule,
  panel: {
    label: 'Why they cannot get in',
    loading: 'Asking Unity for the state of the PIN …',
    changed: 'Changed',
    expires: 'Expires',
    expired: 'Expired',
    never: 'never',
    unknown: 'not known',
    rule: 'Rule',
  },
  of: { PIN: pin, password } satisfies Readonly<Record<What, typeof pin>>,
  handOff,
  refusal: refusalText,
  /** A refusal of the server's; undefined where its own sentence is in this language. */
  refusalOf: (_code: string): string | undefined => undefined,
  passwordTooShort: (atLeast: number) => `Use at least ${atLeast} characters.`,
  digits: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
  ] as readonly string[],
  capital: (word: string) => `${word} with a capital ${word.charAt(0)}`,
  hyphen: 'hyphen',
  checkState: { kept: 'kept: ', broken: 'broken: ', open: '' },
  sync: 'This person comes from Unified CM. Where PIN synchronization is on there, a new PIN also opens Extension Mobility, Conference Now and Mobile Connect; Unity does not say whether it is on.',
  ticket: {
    text: 'A one-use link goes to them by mail. They choose the PIN themselves, and you never know it. Nothing changes until they use it.',
    send: 'Send the link',
    sent: (until: Date | undefined) =>
      until === undefined
        ? 'The one-use link is on its way. The PIN is as it was until they use it.'
        : `The one-use link is on its way and works until ${clockWithSeconds(until)}. The PIN is as it was until they use it.`,
  },
  note: { copy: 'Copy a note', copied: 'Copied, without the secret.' },
  unlock: {
    unknown: 'Unity did not confirm the unlock. It may be done or not.',
    look: 'Look again',
    confirmTitle: 'Open an administrator’s lock?',
    confirm: (name: string) =>
      `An administrator has locked ${isolate(name)} on purpose. Open it only if you know why it was locked, and that the reason is gone.`,
    confirmAct: 'Open the lock',
    cancel: 'Leave it locked',
  },
  reset: {
    generated: 'Generate one',
    typed: 'Type one',
    ticket: 'One-use link',
    rulesLoading: 'Reading the rule of this person …',
    serverRules: (rule: Rule) =>
      rule.PrevCredCount > 0
        ? `Unity also compares it with the last ${rule.PrevCredCount}.`
        : 'Unity checks it once more.',
    mustChange: 'They choose their own at the next sign-in',
    reference: 'Ticket or note',
    referenceHelp: 'Goes to the audit log. No PIN or password in here.',
    referenceTooLong: 'At most 200 characters.',
    askAgain: 'Ask again',
    cancel: 'Cancel',
    unseen: 'It cannot be shown any more: reset once more.',
    uncertain: {
      what: 'There was no answer.',
      now: 'Ask again: the same request is carried out only once, and its answer is told.',
    },
  },
  unknown: {
    title: 'Not confirmed yet',
    look: 'Look again',
    still: (at: Date) =>
      `Not changed as of ${clockWithSeconds(at)}. If it stays so, close this and reset again.`,
    unseen: 'It cannot be looked up at this moment. Look again in a few seconds.',
    close: 'Close',
  },
  reveal: {
    say: 'Say:',
    left: (seconds: number) => `Gone in ${seconds} s`,
    goneText: 'It was shown for 30 seconds. If it was not written down, reset again.',
    copy: 'Copy',
    copied: 'Copied: clear the clipboard when you have used it.',
    copyFailed: 'The browser does not allow copying.',
    done: 'Done',
  },
  tab: {
    title: 'PIN & password',
    pin: 'Voicemail PIN',
    password: 'Web password',
    state: 'State',
    directoryOwned: 'The company directory owns it. It is changed and unlocked there.',
    rule: 'Rule',
    asks: 'Asks for',
    cannotChange: 'Users may not change it themselves',
    failures: 'Failures since the last success',
    lastFailure: 'Last failure',
  },
}

export type Words = typeof words
