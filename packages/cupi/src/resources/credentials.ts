import { bool, id, int, secret, text, time, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

const guide = {
  source: 'cupi.md 2.7 (CUPI guide, User password and PIN settings)',
  confidence: 'doc',
} as const

const fields = {
  URI: uri({ ...guide, always: true }),
  UserObjectId: id({ ...guide, always: true, refersTo: 'users', about: 'the user or template that has it' }),
  CredentialType: int({
    ...guide,
    always: true,
    values: { '3': 'Web password', '4': 'PIN' },
    about: 'which of the two it is',
  }),
  Credentials: secret({
    ...guide,
    max: 64,
    writable: true,
    about: 'the new PIN or password in clear text; empty in every read',
  }),
  IsPrimary: bool(guide),
  CantChange: bool({
    ...guide,
    writable: true,
    always: true,
    default: 'false',
    about: 'the user cannot change it; an administrator can',
  }),
  DoesntExpire: bool({
    ...guide,
    writable: true,
    always: true,
    default: 'false',
    about: 'does not expire, whatever the rule says',
  }),
  TimeChanged: time({ ...guide, about: 'when the value was last changed' }),
  HackCount: int({
    ...guide,
    writable: true,
    always: true,
    default: '0',
    about: 'failed attempts since the last success or reset',
  }),
  TimeHacked: time({
    ...guide,
    writable: true,
    about: 'when it was locked because of failed attempts; written empty, it opens the lock',
  }),
  Locked: bool({
    ...guide,
    writable: true,
    always: true,
    default: 'false',
    about: 'locked by an administrator: no sign-in at all, whatever HackCount says',
  }),
  TimeLastHack: time({ ...guide, about: 'last failed attempt' }),
  TimeLockout: time({ ...guide, about: 'when it was locked; only in a sample of the guide' }),
  Alias: text({ ...guide, always: true, about: 'of whoever has it' }),
  CredMustChange: bool({
    ...guide,
    writable: true,
    always: true,
    default: 'true',
    about: 'must be changed at the next sign-in',
  }),
  CredentialPolicyObjectId: id({
    ...guide,
    writable: true,
    always: true,
    refersTo: 'authenticationRules',
    about: 'authentication rule that it obeys',
  }),
  Hacked: bool({
    source: 'cupi.md 2.7 (SDK UserCredential)',
    writable: true,
    always: true,
    default: 'false',
    about: 'locked because of failed attempts',
  }),
  ObjectId: id({ ...guide, always: true }),
  EncryptionType: int({
    source: 'cupi.md 2.7 (SDK; a Cisco engineer on 3 beside clear text)',
    confidence: 'doc',
    writable: true,
    values: {
      '0': 'Unknown',
      '1': 'MD5',
      '2': 'SHA-1',
      '3': 'Hash of the message system',
      '4': 'Reversible',
      '5': 'None',
    },
    about: 'how the value is stored; never to be sent beside clear text, which 3 makes the server refuse',
  }),
} as const

const source = 'cupi.md 2.7 (CUPI guide, User password and PIN settings; SDK UserCredential; VOSS)'

/** The telephone PIN of a user: always Unity's own, also for accounts that the directory owns. */
export const pin = defineResource({
  path: 'credential/pin',
  kind: 'singleton',
  item: 'Credential',
  verbs: ['get', 'update'],
  fields,
  about: 'The telephone PIN of a user.',
  confidence: 'client',
  source,
})

/** The web password of a user. Cannot be set where the directory owns it. */
export const password = defineResource({
  path: 'credential/password',
  kind: 'singleton',
  item: 'Credential',
  verbs: ['get', 'update'],
  fields,
  about: 'The web password of a user.',
  confidence: 'client',
  source,
})
