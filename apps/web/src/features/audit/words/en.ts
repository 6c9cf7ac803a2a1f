import type { AuditActor, AuditResult } from '@unity-desk/contract'
import { isolate } from '#lib/isolate.ts'
import { clockOrDay } from '#lib/time.ts'
import type { Standing } from '../acts.ts'

const via: Readonly<Record<AuditActor['via'], string>> = {
  session: 'in the console',
  token: 'with a token',
  local: 'at the server',
  system: 'by itself',
  portal: 'in the portal',
}

const kinds: Readonly<Record<string, string>> = {
  users: 'a person',
  smtpProxyAddresses: 'an address',
  operators: 'an operator',
  tokens: 'a token',
}

export const words = {
  title: 'Audit log',
  log: 'Acts, newest first',
  toCheck: {
    badge: (number: number) => `${number} to be checked`,
    title: (number: number) =>
      number === 1
        ? 'Nobody knows whether one act of the last days was applied.'
        : `Nobody knows whether ${number} acts of the last days were applied.`,
    show: (number: number): string => (number === 1 ? 'Show it' : 'Show them'),
  },
  filter: {
    label: 'What is shown',
    target: 'Person or thing',
    anyTarget: 'Show all others as well',
    action: 'What was done',
    anyAction: 'Anything',
    result: 'What came of it',
    anyResult: 'Anything',
    actor: 'Operator',
    anyActor: 'Anybody',
    from: 'From',
    to: 'To',
    clear: 'Show everything',
  },
  meta: {
    shown: (number: number, isAll: boolean) =>
      isAll ? `${number} ${number === 1 ? 'act' : 'acts'}` : `The last ${number} acts`,
    asOf: (at: Date, now: Date) => `as of ${clockOrDay(at, now)}`,
    again: 'Look again',
    older: 'Show older acts',
    loading: 'Reading the audit log …',
  },
  export: { csv: 'CSV', ndjson: 'NDJSON', label: (format: string) => `Export what is shown as ${format}` },
  empty: {
    title: 'Nothing has been done yet.',
    text: 'Every sign-in, every look at a person and every change appears here, with who did it and what came of it.',
    noneTitle: 'Nothing matches.',
    noneText: 'No act in the log is of this kind. Show more days, or leave out a part of what is asked for.',
    person: 'Nothing has been done to this person.',
    personText: 'Resets, unlocks and changes appear here, and who has looked at this page.',
  },
  keys: { move: 'Move through the log', open: 'Show all of an act', close: 'Show less of an act' },
  act: {
    nobody: 'nobody',
    kind: (kind: string) => kinds[kind] ?? kind,
    result: 'Result',
    reason: 'Reason',
    target: 'Done to',
    openPerson: 'Open the person',
    allOfTarget: 'All that was done to them',
    actor: 'Done by',
    allOfActor: (name: string) => `All by ${isolate(name)}`,
    role: (role: string | null, how: AuditActor['via']) => `(${[role, via[how]].filter(Boolean).join(', ')})`,
    reference: 'Ticket or note',
    source: 'From address',
    request: 'Request',
    copyRequest: 'Copy the request id',
    copyId: 'Copy the ObjectId',
    unity: 'Unity’s answer',
    unityAnswer: (status: number | null, node: string | null) =>
      [status === null ? 'none' : `status ${status}`, node && `from ${node}`].filter(Boolean).join(', '),
    phases: { intent: 'Begun', outcome: 'Ended', resolved: 'Settled', event: 'Noted' },
    record: (seq: number) => `record ${seq}`,
    asked: 'What was asked for',
    action: 'Action',
    searching: 'Looking for the rest of it in the log …',
  },
  tab: { all: 'Open in the audit log' },
  /** What was done, as a helpdesk says it; by the part of the console that it belongs to. */
  actions: {
    credentials: {
      'users.pin.reset': 'PIN reset',
      'users.pin.unlock': 'PIN unlock',
      'users.pin.update': 'Change to a PIN',
      'users.password.update': 'Change to a web password',
      'users.pin.lock': 'PIN locked',
      'users.password.reset': 'Web password reset',
      'users.password.unlock': 'Web password unlock',
      'users.password.lock': 'Web password locked',
    },
    callers: {
      'verifications.start': 'Start of a caller verification',
      'verifications.confirm': 'Code that a caller read back',
      'verifications.vouch': 'Vouching for a caller',
      'verifications.approve': 'Approval as second person',
      'verifications.give-up': 'Caller verification given up',
      'verifications.limit': 'Limit reached',
    },
    portal: {
      'self-service.code': 'Code mailed for the portal',
      'self-service.sign-in': 'Sign-in at the portal',
      'self-service.reminder': 'Reminder set or taken back',
      'self-service.not-me': '“This wasn’t me”',
      'mail.send': 'Mail',
    },
    people: {
      'users.view': 'Look at a person',
      'users.create': 'New person',
      'users.update': 'Change to a person',
      'users.remove': 'Deletion of a person',
      'users.export': 'Export of a person',
      'users.offboard.disable': 'Shutting a person out',
      'users.offboard.delete': 'Deletion of a person, asked for',
      'users.userRoles.create': 'New Unity role',
      'users.userRoles.remove': 'Removal of a Unity role',
    },
    addresses: {
      'smtpProxyAddresses.create': 'New address',
      'smtpProxyAddresses.update': 'Change to an address',
      'smtpProxyAddresses.remove': 'Deletion of an address',
      'addresses.move': 'Move of addresses',
    },
    session: {
      'session.begin': 'Sign-in',
      'session.end': 'Sign-out',
      'sessions.end': 'End of somebody’s session',
      'session.second-factor.add': 'New second factor',
      'session.second-factor.remove': 'Removal of a second factor',
    },
    administration: {
      'operators.add': 'New operator',
      'operators.change': 'Change to an operator',
      'operators.remove': 'Removal of an operator',
      'operator.add': 'New operator, at the server',
      'operator.put': 'Change to an operator, at the server',
      'vips.put': 'Protection of a person',
      'vips.remove': 'End of a person’s protection',
      'tokens.create': 'New token',
      'tokens.revoke': 'Revocation of a token',
      'audit.export': 'Export of the audit log',
    },
  },
  groups: {
    credentials: 'PIN and password',
    callers: 'Verified callers',
    portal: 'Portal and mail',
    people: 'People',
    addresses: 'Addresses',
    session: 'Signing in',
    administration: 'Administration',
  },
  details: {
    mode: 'Kind of PIN',
    mustChange: 'Must be changed',
    'before.TimeChanged': 'Changed before',
    'before.HackCount': 'Failures before',
    role: 'Role',
    password: 'Password',
    permissions: 'Permissions',
    networks: 'Networks',
    expiresAt: 'Expires',
    format: 'Format',
    path: 'Address at Unity',
  },
  /** A field as it was before. */
  before: (field: string) => `${field} before`,
  none: 'none',
  yes: 'yes',
  no: 'no',
  emptyValue: 'empty',
  results: {
    done: 'Done',
    refused: 'Refused by a rule',
    denied: 'Not allowed',
    failed: 'Failed',
    unknown: 'Not known',
  } satisfies Readonly<Record<AuditResult, string>>,
  standings: {
    done: { word: 'Done', text: 'It was done.' },
    refused: { word: 'Refused', text: 'Unity or a rule refused it. Nothing was changed.' },
    denied: { word: 'Not allowed', text: 'It was not allowed to whoever tried. Nothing was changed.' },
    failed: { word: 'Failed', text: 'It did not work. Nothing was changed.' },
    check: {
      word: 'To be checked',
      text: 'It was sent to Unity, and nobody knows whether it was applied. Look at what is there now; where it is a PIN or a password, set it again.',
    },
    running: { word: 'Under way', text: 'It has just begun.' },
  } satisfies Readonly<Record<Standing, { readonly word: string; readonly text: string }>>,
}

export type Words = typeof words
