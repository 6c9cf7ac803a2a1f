import { databaseTime, expiryOf, instantOf } from '@unity-desk/cupi'
import type { World } from '../kernel/call.ts'
import type { Row } from '../kernel/table.ts'
import { matches } from './hash.ts'
import { credentials, ruleOf } from './table.ts'

export type Attempt = 'ok' | 'wrong' | 'locked' | 'must-change' | 'expired'

const MINUTE = 60_000

const isLockedOut = (credential: Row, rule: Row, now: Date): boolean => {
  if (credential['Hacked'] !== 'true') return false
  const since = instantOf(credential['TimeHacked'])
  const minutes = Number(rule['LockoutDuration'])
  // 0 is until an administrator unlocks (cupi.md 4.8).
  return minutes === 0 || since === undefined || now.getTime() < since.getTime() + minutes * MINUTE
}

/** One more failure; the count starts again after HackResetTime and after a lock that ran out (cupi.md 2.8). */
const failure = (credential: Row, rule: Row, now: Date): Row => {
  const last = instantOf(credential['TimeLastHack'])
  const window = Number(rule['HackResetTime']) * MINUTE
  const isStale = last === undefined || now.getTime() - last.getTime() > window
  const count = isStale || credential['Hacked'] === 'true' ? 1 : Number(credential['HackCount']) + 1
  const most = Number(rule['MaxHacks'])
  const at = databaseTime(now)
  const isOver = most > 0 && count >= most
  return {
    HackCount: String(count),
    TimeLastHack: at,
    Hacked: String(isOver),
    TimeHacked: isOver ? at : null,
    TimeLockout: isOver ? at : null,
  }
}

/** Whether a credential lets nobody in at the moment, right or wrong. */
export const isShut = (world: World, credential: Row): boolean =>
  credential['Locked'] === 'true' || isLockedOut(credential, ruleOf(world, credential), world.now())

const SUCCESS: Row = { HackCount: '0', Hacked: 'false', TimeHacked: null, TimeLockout: null }

const isExpired = (credential: Row, rule: Row, now: Date): boolean => {
  const expiry = expiryOf(
    {
      Locked: false,
      Hacked: false,
      HackCount: 0,
      TimeHacked: null,
      CredMustChange: false,
      DoesntExpire: credential['DoesntExpire'] === 'true',
      TimeChanged: credential['TimeChanged'] ?? null,
    },
    { LockoutDuration: 0, MaxHacks: 0, MaxDays: Number(rule['MaxDays']) },
  )
  return expiry !== undefined && expiry <= now
}

/**
 * Tries a PIN or a password, as the telephone and the web sign-in do, and counts a failure. What only concerns a
 * right value (must be changed, expired) is told for a right one alone.
 */
export const attempt = (world: World, credential: Row, value: string): Attempt => {
  const now = world.now()
  const rule = ruleOf(world, credential)
  const table = world.store.table(credentials.name)
  const id = credential['ObjectId'] ?? ''
  if (isShut(world, credential)) return 'locked'
  if (!matches(value, credential['Hash'])) {
    table.update(id, failure(credential, rule, now))
    return 'wrong'
  }
  if (credential['HackCount'] !== '0' || credential['Hacked'] === 'true') table.update(id, SUCCESS)
  if (credential['CredMustChange'] === 'true') return 'must-change'
  return isExpired(credential, rule, now) ? 'expired' : 'ok'
}
