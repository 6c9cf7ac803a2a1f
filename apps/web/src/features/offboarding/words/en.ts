import type { OffboardingResult } from '@unity-desk/contract'

type Step = OffboardingResult['steps'][number]['step']
type Outcome = OffboardingResult['steps'][number]['outcome']

const outcomes: Readonly<Record<Outcome, string>> = {
  done: 'done',
  unknown: 'not known',
  refused: 'refused',
  failed: 'failed',
  'not-tried': 'not tried',
}

const steps: Readonly<Record<Step, (name: string) => string>> = {
  'lock-pin': () => 'PIN locked',
  'lock-password': () => 'Web password locked',
  'leave-directory': () => 'Out of the telephone directory',
  'stop-notification': (name) => `Notification stopped (${name})`,
  delete: () => 'Deleted',
}

const ended: Readonly<Record<'disable' | 'delete', Readonly<Record<OffboardingResult['outcome'], string>>>> =
  {
    disable: {
      done: 'They are shut out.',
      partly: 'They are shut out in part. Shut them out again to do the rest.',
      unknown:
        'Nobody knows whether all of it was done. Shut them out again: what is done already stays done.',
      refused: 'They were not shut out.',
    },
    delete: {
      done: 'Deleted.',
      partly: 'Deleted in part. Look again.',
      unknown: 'Nobody knows whether they were deleted. Look again before you repeat it.',
      refused: 'Not deleted.',
    },
  }

export const words = {
  goes: 'What a deletion destroys',
  about:
    'Keep a copy, shut them out on the last day, and delete them when nobody needs the messages any more.',
  state: 'Now',
  shut: 'shut out',
  open: 'can sign in',
  messages: 'Messages',
  notRead: 'could not be read',
  none: 'none',
  parts: {
    addresses: 'Addresses',
    alternateExtensions: 'Alternate extensions',
    lists: 'Member of lists',
    privateLists: 'Private lists',
    notificationDevices: 'Notification devices',
    callHandlers: 'Call handlers that need them',
  },
  incomplete: (parts: string) => `Could not be read whole: ${parts}. Look again before you delete.`,
  protectedBy: (why: string) => `Protected: ${why}.`,
  keep: 'Save a copy',
  shutOut: 'Shut out',
  stepsLabel: 'What was done',
  steps,
  outcomes,
  ended,
  lost: 'No answer came, and nobody knows whether it was done. Look again before you repeat it.',
  back: 'Back to the search',
  disable: {
    title: (name: string) => `Shut ${name} out?`,
    text: 'PIN and web password are locked, they leave the telephone directory, and their notifications stop. Messages stay, and each of it can be undone.',
  },
  removal: {
    begin: 'Delete …',
    title: (name: string) => `Delete ${name} for good?`,
    text: 'Mailbox, messages, addresses and greetings are gone at once. Unity has no way back.',
    typeAlias: (alias: string) => `Type the alias ${alias}`,
    wrong: 'This is not the alias.',
    act: 'Delete',
  },
}

export type Words = typeof words
