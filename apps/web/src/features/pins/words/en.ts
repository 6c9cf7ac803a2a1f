import { isolate } from '#lib/isolate.ts'
import { clockWithSeconds, day, fromNow } from '#lib/time.ts'
import type { Diagnosis, State } from '../diagnosis.ts'
import type { Credential, Rule } from '../queries.ts'

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
    unlock: 'Unlock',
    reset: 'Reset PIN',
  },
  unlock: {
    done: (at: Date) => `Unlocked at ${clockWithSeconds(at)}, as read back from Unity.`,
    unknown: 'Unity did not confirm the unlock. It may be done or not.',
    look: 'Look again',
    confirmTitle: 'Open an administrator’s lock?',
    confirm: (name: string) =>
      `An administrator has locked ${isolate(name)} on purpose. Open it only if you know why it was locked, and that the reason is gone.`,
    confirmAct: 'Open the lock',
    cancel: 'Leave it locked',
  },
  reset: {
    title: (name: string | undefined) =>
      name === undefined ? 'Reset the PIN' : `Reset the PIN of ${isolate(name)}`,
    mode: 'Kind of PIN',
    generated: 'Generate one',
    typed: 'Type one',
    ticket: 'One-use ticket',
    generatedText: 'A PIN that suits the rule is made, and shown to you once for 30 seconds.',
    pin: 'New PIN',
    pinMissing: 'Type the new PIN.',
    rules: 'What the PIN must be like',
    rulesLoading: 'Reading the rule of this person …',
    serverRules: (rule: Rule) =>
      rule.PrevCredCount > 0
        ? `Unity also compares it with the last ${rule.PrevCredCount}.`
        : 'Unity checks it once more.',
    mustChange: 'They choose their own at the next sign-in',
    mustChangeText: 'Otherwise you go on knowing their PIN.',
    reference: 'Ticket or note',
    referenceHelp: 'Goes to the audit log. No PIN in here.',
    referenceTooLong: 'At most 200 characters.',
    submit: 'Reset PIN',
    askAgain: 'Ask again',
    cancel: 'Cancel',
    done: (at: Date | undefined) =>
      at === undefined
        ? 'The PIN was changed.'
        : `PIN changed at ${clockWithSeconds(at)}, as read back from Unity.`,
    unseen: 'It cannot be shown any more: reset once more.',
    uncertain: {
      what: 'There was no answer.',
      now: 'Ask again: the same request is carried out only once, and its answer is told.',
    },
  },
  unknown: {
    title: 'Not confirmed yet',
    text: 'The new PIN was sent, and Unity has not confirmed it. Do not give it to the caller before it is confirmed.',
    look: 'Look again',
    still: (at: Date) =>
      `Not changed as of ${clockWithSeconds(at)}. If it stays so, close this and reset again.`,
    unseen: 'The PIN cannot be looked up at this moment. Look again in a few seconds.',
    close: 'Close',
  },
  reveal: {
    title: 'The new PIN',
    say: 'Say:',
    nextChoose: 'Then: dial the mailbox, enter this PIN, and choose a new one when asked.',
    next: 'Then: dial the mailbox and enter this PIN.',
    left: (seconds: number) => `Gone in ${seconds} s`,
    gone: 'The PIN is gone from this page.',
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
