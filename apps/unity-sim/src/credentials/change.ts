import { databaseTime, instantOf } from '@unity-desk/cupi'
import type { World } from '../kernel/call.ts'
import type { Given } from '../kernel/fields.ts'
import type { Row, Value } from '../kernel/table.ts'
import { alternateNumbersOf } from '../people/alternate-extensions.ts'
import { hashOf } from './hash.ts'
import { historyOf, imsException, judge, type Proposal } from './judge.ts'
import { credentials, ruleOf } from './table.ts'

// The longest history that any rule can ask for (cupi.md 4.8), and the value in force.
const LONGEST_HISTORY = 24

/** A change of value always moves TimeChanged: clients tell by it whether a lost write was applied. */
const timeOfChange = (now: Date, before: Value | undefined): string => {
  const last = instantOf(before)?.getTime() ?? 0
  return databaseTime(new Date(Math.max(now.getTime(), last + 1)))
}

/** Stores a new value, with what a success clears (cupi.md 2.8, step 7). */
const replaced = (credential: Row, value: string, now: Date): Row => ({
  Hash: hashOf(value),
  History: JSON.stringify(
    [credential['Hash'], ...historyOf(credential)].filter(Boolean).slice(0, LONGEST_HISTORY),
  ),
  TimeChanged: timeOfChange(now, credential['TimeChanged']),
  HackCount: '0',
  Hacked: 'false',
  TimeHacked: null,
  TimeLockout: null,
})

/**
 * The lock after failed attempts stands in two fields; clients open it by either: `TimeHacked` empty in Cisco's guide,
 * `Hacked` 0 in the SDK (cupi.md 2.7). `Locked` is another matter and stays.
 */
const lockout = ({ Hacked, TimeHacked }: Given, now: Date): Row => {
  if (Hacked === 'false' || TimeHacked === null)
    return { Hacked: 'false', TimeHacked: null, TimeLockout: null }
  if (Hacked !== 'true' && TimeHacked === undefined) return {}
  const at = TimeHacked ?? databaseTime(now)
  return { Hacked: 'true', TimeHacked: at, TimeLockout: at }
}

export type CredentialChange = Pick<Proposal, 'credential' | 'owner' | 'isPin' | 'by'> & {
  readonly given: Given
}

/**
 * Applies what a body says of a credential; the value is judged by the rule that will hold.
 * @throws Refused
 */
export const changeCredential = (
  world: World,
  { credential, owner, isPin, by, given }: CredentialChange,
): void => {
  const { Credentials: value, EncryptionType: encryption, ...flags } = given
  const now = world.now()
  const changes: Record<string, Value> = {}
  if (value !== undefined && value !== null) {
    // Clear text beside the name of an encryption is refused (cupi.md 2.7); 0 is unknown and 5 is none.
    if (encryption && encryption !== '0' && encryption !== '5') throw imsException('Invalid Credential')
    const rule = ruleOf(world, { ...credential, ...flags })
    const newerWording = world.quirks.has('repeat-credential-wording')
    const alternateExtensions = alternateNumbersOf(world, owner['ObjectId'] ?? '')
    judge({ value, isPin, rule, credential, owner, alternateExtensions, by, now, newerWording })
    Object.assign(changes, replaced(credential, value, now))
  }
  Object.assign(changes, flags, lockout(given, now))
  world.store.table(credentials.name).update(credential['ObjectId'] ?? '', changes)
}
