import type { FullReadOf } from '@unity-desk/cupi'
import type { authenticationRules } from '@unity-desk/cupi/resources'
import type { Unity } from './client.ts'

export type AuthenticationRule = FullReadOf<typeof authenticationRules>

/** The authentication rules, remembered for ten minutes: nearly every write of a credential needs one. */
export type Rules = {
  /** @throws CupiNotFound */
  readonly get: (ObjectId: string) => Promise<AuthenticationRule>
  /** One of them was changed through us. */
  readonly forget: () => void
}

const REMEMBERED_MS = 600_000

export const createRules = (unity: Unity): Rules => {
  const remembered = new Map<string, { readonly rule: AuthenticationRule; readonly until: number }>()
  return {
    get: async (ObjectId) => {
      const known = remembered.get(ObjectId)
      if (known && known.until > performance.now()) return known.rule
      const rule = await unity.authenticationRules.get(ObjectId)
      remembered.set(ObjectId, { rule, until: performance.now() + REMEMBERED_MS })
      return rule
    },
    forget: () => remembered.clear(),
  }
}
