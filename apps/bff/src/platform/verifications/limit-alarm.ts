import type { Audit } from '../audit/audit.ts'
import type { Act } from '../audit/draft.ts'
import { DeskError } from '../http/desk-error.ts'
import type { Counted, Full, Limits } from '../limits.ts'
import { createRepeats } from '../repeats.ts'

export const LIMIT_BROKEN = 'verifications.limit'

/** Once for each closing, or somebody who keeps trying would fill the log. */
const QUIET_SECONDS = 600

/** Limits that refuse, and say so in the audit log, from which the alerts are made (product.md E43). */
export type LimitAlarm = {
  /** @throws DeskError where a limit is full */
  readonly check: (act: Act, counted: readonly Counted[]) => Promise<void>
  /** @throws DeskError likewise; otherwise it is counted */
  readonly take: (act: Act, counted: readonly Counted[]) => Promise<void>
}

export const createLimitAlarm = (limits: Limits, audit: Audit): LimitAlarm => {
  const isFirst = createRepeats()
  const refuse = async (act: Act, { name, most, retryAfter }: Full): Promise<never> => {
    const text = `This would be more than ${most} ${name}.`
    if (isFirst(`${name} ${act.actor.name} ${act.target?.ObjectId}`, QUIET_SECONDS))
      await audit.note(
        { ...act, action: LIMIT_BROKEN, details: { limit: name, most, act: act.action } },
        { result: 'denied', reason: text },
      )
    throw new DeskError('too-many-requests', text, { retryAfter })
  }
  return {
    check: async (act, counted) => {
      const full = await limits.check(counted)
      if (full) await refuse(act, full)
    },
    take: async (act, counted) => {
      const full = await limits.take(counted)
      if (full) await refuse(act, full)
    },
  }
}
