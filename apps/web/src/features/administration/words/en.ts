import type { Permission, Role } from '@unity-desk/contract'
import { isolate } from '#lib/isolate.ts'
import { plural } from '#lib/language.ts'

type Said = { readonly label: string; readonly help: string }

export const words = {
  title: 'Administration',
  parts: 'Parts of the administration',
  sections: { operators: 'Operators', sessions: 'Sessions', tokens: 'Tokens' },
  cancel: 'Cancel',
  missing: 'This is needed.',
  refused: { what: 'Unity Desk refused it.', now: 'Nothing was changed.' },
  /** A refusal of the server's; undefined where its own sentence is in this language. */
  refusalOf: (_code: string): string | undefined => undefined,
  own: 'You',
  roles: {
    viewer: { label: 'viewer', help: 'Sees people and the state of their PINs, and changes nothing.' },
    helpdesk: { label: 'helpdesk', help: 'Sees people, unlocks, resets PINs and edits addresses.' },
    administrator: {
      label: 'administrator',
      help: 'Everything: also passwords, protected people, tokens, operators and the audit log.',
    },
    auditor: { label: 'auditor', help: 'Reads the audit log, and nothing else.' },
  } satisfies Readonly<Record<Role, { readonly label: string; readonly help: string }>>,
}

export const operatorWords = {
  list: 'Operators',
  text: 'Whoever may sign in to Unity Desk. A change ends the sessions of whom it is about.',
  add: 'Add an operator',
  empty: 'There are no operators.',
  singleSignOn: 'Single sign-on',
  added: (day: string) => `added ${day}`,
  changeRole: (name: string) => `Change the role of ${isolate(name)}`,
  setPassword: (name: string) => `Set a new password for ${isolate(name)}`,
  remove: (name: string) => `Remove ${isolate(name)}`,
  ownReason: 'Another administrator must change or remove your own account.',
  providerReason: 'The OpenID provider decides on the role, and has the password.',
  form: {
    name: 'Name',
    nameHelp: 'They sign in with it, and the audit log has it.',
    role: 'Role',
    password: 'Password',
    newPassword: 'New password',
    passwordHelp: 'At least 12 characters. Tell it to them in person.',
    save: 'Save',
    submit: 'Add',
    roleTitle: (name: string) => `Role of ${isolate(name)}`,
    passwordTitle: (name: string) => `New password for ${isolate(name)}`,
  },
  removal: {
    title: (name: string) => `Remove ${isolate(name)}?`,
    text: 'They are signed out at once and cannot sign in any more. What they have done stays in the audit log.',
    providerText:
      'They are signed out at once. They come back with their next single sign-on, for as long as the provider gives them a role.',
    act: 'Remove',
    cancel: 'Keep them',
  },
  notes: {
    added: (name: string, role: Role) => `${isolate(name)} can sign in as ${role}.`,
    role: (name: string, role: Role) => `${isolate(name)} is ${role} from the next sign-in on.`,
    password: (name: string) => `${isolate(name)} has a new password, and has been signed out.`,
    removed: (name: string) => `${isolate(name)} was removed, and has been signed out.`,
  },
}

export const tokenWords = {
  list: 'Tokens',
  text: 'With a token, a script works through Unity Desk, and may do no more than the token says.',
  add: 'Create a token',
  empty: 'There are no tokens.',
  emptyText:
    'A script that speaks CUPI needs a token in place of the password of a Unity administrator: create one, and give it no more than it needs.',
  unverified: 'Without caller verification',
  soon: 'Expires soon',
  role: (role: string) => `may all that the role ${role} may`,
  may: (some: string) => `may ${some}`,
  from: (networks: readonly string[] | null) =>
    networks === null ? 'from anywhere' : `from ${networks.join(', ')}`,
  expires: (day: string, distance: string) => `expires ${day}, ${distance}`,
  used: (ago: string | undefined) => (ago === undefined ? 'never used' : `last used ${ago}`),
  by: (name: string, day: string) => `created by ${isolate(name)} on ${day}`,
  revoke: 'Revoke',
  revokeOf: (name: string) => `Revoke ${isolate(name)}`,
  revocation: {
    title: (name: string) => `Revoke ${isolate(name)}?`,
    text: 'Whatever works with it is refused from now on. It cannot be brought back.',
    act: 'Revoke',
    cancel: 'Keep it',
  },
  revoked: (name: string) => `${isolate(name)} was revoked.`,
  form: {
    title: 'Create a token',
    back: 'Back to the tokens',
    name: 'Name',
    nameHelp: 'What it is for. The audit log has it with everything that is done.',
    nameWrong: 'Up to 64 letters, digits, blanks and . _ - @ +, with a letter or a digit first.',
    kind: 'What it may do',
    kinds: { single: 'Chosen one by one', role: 'All of a role' },
    role: 'Role',
    rolePart: (some: string) => `As a token: ${some}.`,
    none: 'Choose at least one.',
    unverified:
      'With this, a script can take over any mailbox without anybody having asked who wants it. Give it only where the script verifies people by itself, with an early expiry and from few addresses. That it was given, and each use, is in the audit log.',
    expiry: 'Expires',
    expiries: {
      '7': 'in 7 days',
      '30': 'in 30 days',
      '90': 'in 90 days',
      '365': 'in a year',
      day: 'on a day of your choice',
    },
    until: (day: string) => `It works until ${day}.`,
    day: 'Last day',
    dayMissing: 'Choose a day.',
    networks: 'Networks',
    networksHelp:
      'Addresses and networks that it may be used from, such as 10.1.0.0/16. Empty: from anywhere.',
    networkWrong: (text: string) => `${text} is no address and no network.`,
    tooMany: 'At most 32.',
    submit: 'Create',
  },
  reveal: {
    title: 'The new token',
    text: 'Put it into the script now. It is shown this once; when this is closed, nobody can see it again.',
    how: 'It goes with each request: as Authorization: Bearer, or as the password of Basic with any user name.',
    copy: 'Copy',
    copied: 'Copied: clear the clipboard when you have used it.',
    copyFailed: 'The browser does not allow copying. Select it instead.',
    done: 'Done',
  },
  created: (name: string) => `${isolate(name)} was created.`,
}

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
}

/** What each permission opens, in plain words. */
export const permissionWords = {
  'users:read': {
    label: 'See people',
    help: 'Search people, and read their settings and the state of their PIN.',
  },
  'users:write': { label: 'Change people', help: 'Create, change and delete people.' },
  'pins:reset': { label: 'Reset PINs', help: 'Set a new voicemail PIN for a verified caller.' },
  'pins:unlock': { label: 'Unlock PINs', help: 'Open a mailbox that wrong PINs have locked.' },
  'passwords:reset': { label: 'Reset web passwords', help: 'Set a new web password, and unlock it.' },
  'addresses:write': { label: 'Edit addresses', help: 'Add, change and delete SMTP proxy addresses.' },
  'system:read': { label: 'See the system', help: 'Rules, templates, roles, call handlers and the version.' },
  'system:write': { label: 'Change the system', help: 'Rules, templates, call handlers and the like.' },
  'roles:write': {
    label: 'Give Unity roles',
    help: 'Make somebody an administrator of Unity itself, or not.',
  },
  'protected:write': {
    label: 'Reach protected people',
    help: 'Set PINs and passwords of those who hold a Unity role, and of operators.',
  },
  'credentials:unverified': {
    label: 'Skip the caller verification',
    help: 'Set PINs and passwords though nobody has verified who asks for it.',
  },
  'credentials:override': {
    label: 'Override the caller verification',
    help: 'Ask a second person to agree that it is skipped once, for a reason.',
  },
  'bulk:run': { label: 'Run bulk changes', help: 'Change many people from one file.' },
  'audit:read': { label: 'Read the audit log', help: 'Everything that anybody did, with names.' },
  'metrics:read': { label: 'Read the metrics', help: 'Figures of the service at /metrics, without names.' },
  'tokens:manage': { label: 'Look after tokens', help: 'Create and revoke tokens.' },
  'operators:manage': { label: 'Look after operators', help: 'Add, change and remove operators.' },
  'sessions:manage': { label: 'Look after sessions', help: 'See who is signed in, and end it.' },
} satisfies Readonly<Record<Permission, Said>>

export const permissionGroupWords = {
  read: 'Read',
  help: 'Help people',
  administer: 'Administer Unity',
  dangerous: 'Dangerous',
  /** A label in the middle of a sentence. */
  within: (label: string) => label.charAt(0).toLowerCase() + label.slice(1),
}

/** Whom somebody or something is for, as far as that is not everybody. */
export const scopeWords = {
  LocationObjectId: (number: number) => `${number} ${plural(number, 'location', 'locations')}`,
  PartitionObjectId: (number: number) => `${number} ${plural(number, 'partition', 'partitions')}`,
  CosObjectId: (number: number) => `${number} ${plural(number, 'class of service', 'classes of service')}`,
  only: (parts: readonly string[]) => `only people of ${parts.join(' and ')}`,
}

export type Words = {
  words: typeof words
  operatorWords: typeof operatorWords
  tokenWords: typeof tokenWords
  sessionWords: typeof sessionWords
  permissionWords: typeof permissionWords
  permissionGroupWords: typeof permissionGroupWords
  scopeWords: typeof scopeWords
}
