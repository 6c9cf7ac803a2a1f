import type { Store } from '../kernel/store.ts'
import { fixedId, site } from '../site.ts'

// Days are those of the guide's samples; which rules are on differs between them.
const RULES: readonly (readonly [words: string, days: number, isEnabled: boolean, isSecure: boolean])[] = [
  ['Move New Messages to the Saved Messages Folder', 30, false, false],
  ['Move Saved Messages to the Deleted Items', 30, false, false],
  ['Permanently Delete Messages in the Deleted Items', 15, true, false],
  ['Permanently Delete Secure Touched Messages', 30, false, true],
  ['Permanently Delete All Secure Messages', 60, false, true],
]

/** Gives a policy its five rules (CUPI guide, Message aging rules). */
export const insertAgingRules = (store: Store, policyId: string): void => {
  for (const [words, days, isEnabled, isSecure] of RULES)
    store.table('messageAgingRules').insert({
      ObjectId: fixedId(`${words} of ${policyId}`),
      MessageAgingPolicyObjectId: policyId,
      Days: String(days),
      Enabled: String(isEnabled),
      Secure: String(isSecure),
      RuleDescription: words,
    })
}

/** The policy of a fresh server. */
export const insertMessageAging = (store: Store): void => {
  store
    .table('messageAgingPolicies')
    .insert({ ObjectId: site.agingPolicy, DisplayName: 'Default System Policy', Enabled: 'true' })
  insertAgingRules(store, site.agingPolicy)
}
