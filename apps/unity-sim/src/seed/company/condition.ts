import { databaseTime } from '@unity-desk/cupi'
import type { Row } from '../../kernel/table.ts'
import type { Random } from '../random.ts'
import { rules } from '../rules.ts'

/** What is the matter with somebody's PIN. */
export type Condition =
  | 'fine'
  | 'locked-by-failures'
  | 'locked-by-administrator'
  | 'expired'
  | 'must-change'
  | 'never-enrolled'
  | 'failing'

/** Shares of the company; the rest is fine. */
const SHARES: readonly (readonly [Condition, number])[] = [
  ['must-change', 0.08],
  ['expired', 0.05],
  ['never-enrolled', 0.04],
  ['locked-by-failures', 0.03],
  ['failing', 0.015],
  ['locked-by-administrator', 0.008],
]

export const conditionOf = (random: Random): Condition => {
  let left = random.next()
  for (const [condition, share] of SHARES) {
    left -= share
    if (left < 0) return condition
  }
  return 'fine'
}

const MINUTE = 60_000
const DAY = 86_400_000

type Moment = { readonly now: Date; readonly random: Random }

const ago = ({ now }: Moment, milliseconds: number): string =>
  databaseTime(new Date(now.getTime() - Math.round(milliseconds)))

const failures = (count: number, at: string): Row => ({ HackCount: String(count), TimeLastHack: at })

const lockedAt = (at: string): Row => ({
  ...failures(rules.recommended.maxHacks, at),
  Hacked: 'true',
  TimeHacked: at,
  TimeLockout: at,
})

// A lock of the recommended rule opens by itself after half an hour; the strict rule's stays (cupi.md 4.8).
const lockedByFailures = (moment: Moment, isStrict: boolean): Row =>
  isStrict
    ? {
        ...lockedAt(ago(moment, moment.random.next() * 20 * DAY)),
        CredentialPolicyObjectId: rules.strict.id,
      }
    : lockedAt(ago(moment, (0.2 + moment.random.next() * 2) * MINUTE))

const CHANGES: Readonly<Record<Condition, (moment: Moment, isFixed: boolean) => Row>> = {
  fine: () => ({}),
  'locked-by-failures': (moment, isFixed) => lockedByFailures(moment, !isFixed && moment.random.chance(0.6)),
  'locked-by-administrator': () => ({ Locked: 'true' }),
  expired: (moment) => ({
    TimeChanged: ago(moment, (rules.recommended.maxDays + 1 + moment.random.next() * 400) * DAY),
  }),
  'must-change': (moment) => ({
    CredMustChange: 'true',
    TimeChanged: ago(moment, moment.random.next() * 14 * DAY),
  }),
  'never-enrolled': () => ({ CredMustChange: 'true' }),
  failing: (moment) => failures(1 + moment.random.below(2), ago(moment, moment.random.next() * 10 * MINUTE)),
}

/**
 * The columns of a PIN that show a condition at a moment.
 * @param isFixed somebody whom documents name: the recommended rule, and nothing left to chance
 */
export const pinOf = (condition: Condition, moment: Moment, isFixed: boolean): Row => ({
  CredentialPolicyObjectId: rules.recommended.id,
  CredMustChange: 'false',
  DoesntExpire: 'false',
  Locked: 'false',
  HackCount: '0',
  Hacked: 'false',
  TimeHacked: null,
  TimeLastHack: null,
  TimeLockout: null,
  TimeChanged: ago(moment, (3 + moment.random.next() * (rules.recommended.maxDays - 20)) * DAY),
  ...CHANGES[condition](moment, isFixed),
})
