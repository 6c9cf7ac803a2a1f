import { bool, id, int, secret, text, time, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

const fields = {
  URI: uri({ always: true }),
  UserObjectId: id({ always: true, refersTo: 'users' }),
  CredentialType: int({ always: true }),
  /** The new PIN or password in clear text; empty in every read. */
  Credentials: secret({ max: 64, writable: true }),
  IsPrimary: bool(),
  CantChange: bool({ writable: true, always: true, default: 'false' }),
  DoesntExpire: bool({ writable: true, always: true, default: 'false' }),
  TimeChanged: time(),
  /** Failed attempts since the last success or reset. */
  HackCount: int({ writable: true, always: true, default: '0' }),
  /** When it was locked because of failed attempts; writing empty clears it. */
  TimeHacked: time({ writable: true }),
  /** Locked by an administrator: no sign-in at all, whatever HackCount says. */
  Locked: bool({ writable: true, always: true, default: 'false' }),
  TimeLastHack: time(),
  TimeLockout: time(),
  Alias: text({ always: true }),
  CredMustChange: bool({ writable: true, always: true, default: 'true' }),
  CredentialPolicyObjectId: id({ writable: true, always: true, refersTo: 'authenticationRules' }),
  /** Locked because of failed attempts. */
  Hacked: bool({ writable: true, always: true, default: 'false' }),
  ObjectId: id({ always: true }),
  /** Never to be sent beside a PIN in clear text: 3 makes the server refuse it (cupi.md 2.7). */
  EncryptionType: int({ writable: true }),
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
