import { CupiForbidden, CupiNotFound } from '@unity-desk/cupi'
import type { Rules } from '../../platform/unity/rules.ts'

/** What no rule says: no PIN expires, and a lock opens when somebody opens it. */
const NO_RULE = { LockoutDuration: 0, MaxDays: 0, MaxHacks: 0 }

/** The rule of a credential, where Unity's account may read it (Help Desk Administrators may not). */
export const ruleFor = async (rules: Rules, ObjectId: string) => {
  try {
    return await rules.get(ObjectId)
  } catch (error) {
    if (error instanceof CupiForbidden || error instanceof CupiNotFound) return NO_RULE
    throw error
  }
}
