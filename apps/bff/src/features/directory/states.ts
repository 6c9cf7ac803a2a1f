import type { DirectoryState, Scope } from '@unity-desk/contract'
import { isCupiError } from '@unity-desk/cupi'
import type { Kysely } from 'kysely'
import { whyProtected } from '../../platform/access/protection.ts'
import { isInScope } from '../../platform/access/scope.ts'
import type { Database } from '../../platform/database/schema.ts'
import type { Unity } from '../../platform/unity/client.ts'
import type { Rules } from '../../platform/unity/rules.ts'
import { keepPinState } from './pin-notes.ts'
import { badgesOf, stateColumns } from './pin-state.ts'
import { ruleFor } from './rule-for.ts'

/** States of the rows on a screen, as of this moment (design.md D12). */
export type States = {
  /** Whoever is outside the scope is left out, as is whoever does not exist. */
  readonly read: (
    ids: readonly string[],
    scope: Scope | null,
    signal: AbortSignal,
  ) => Promise<DirectoryState[]>
}

/** Who owns an account and which roles it holds hardly changes while somebody looks through a list. */
const REMEMBERED_MS = 60_000
const MOST_REMEMBERED = 1000
/** What could not be read by then is not known; the console asks again. */
const PATIENCE_MS = 10_000

type Options = {
  readonly db: Kysely<Database>
  /** With two calls at a time. */
  readonly unity: Unity
  readonly rules: Rules
  readonly operators: { readonly isOperator: (name: string) => Promise<boolean> }
  readonly vips: { readonly has: (ObjectId: string) => Promise<boolean> }
}

export const createStates = ({ db, unity, rules, operators, vips }: Options): States => {
  const loadAccount = async (ObjectId: string, signal: AbortSignal) => {
    const [user, roles] = await Promise.all([
      unity.users.get(ObjectId, { signal }),
      unity.users
        .at(ObjectId)
        .userRoles.list({ signal })
        // Whose roles cannot be read is protected as far as is known.
        .catch((error: unknown) => {
          if (isCupiError(error) && error.kind === 'forbidden') return { items: [] }
          throw error
        }),
    ])
    return { user, roles: roles.items.map(({ RoleName }) => RoleName ?? 'a Unity role') }
  }
  type Account = Awaited<ReturnType<typeof loadAccount>>
  const remembered = new Map<string, { readonly account: Account; readonly until: number }>()

  const accountOf = async (ObjectId: string, signal: AbortSignal): Promise<Account> => {
    const known = remembered.get(ObjectId)
    if (known && known.until > performance.now()) return known.account
    const account = await loadAccount(ObjectId, signal)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(ObjectId, { account, until: performance.now() + REMEMBERED_MS })
    return account
  }

  /** What was read is worth keeping: the worklists are right about whoever was on a screen. */
  const pinOf = async ({ user }: Account, signal: AbortSignal): Promise<DirectoryState['pin']> => {
    try {
      const began = new Date()
      const credential = await unity.users.at(user.ObjectId).pin.get({ signal })
      const rule = await ruleFor(rules, credential.CredentialPolicyObjectId)
      const now = new Date()
      await keepPinState(db, user.ObjectId, stateColumns(credential, rule, user, now), began)
      return badgesOf(credential, rule, user, now)
    } catch (error) {
      if (isCupiError(error) || signal.aborted) return null
      throw error
    }
  }

  const stateOf = async (
    ObjectId: string,
    scope: Scope | null,
    signal: AbortSignal,
  ): Promise<DirectoryState | undefined> => {
    try {
      const account = await accountOf(ObjectId, signal)
      const { user, roles } = account
      if (!isInScope(scope, user)) return undefined
      const [isOperator, isVip] = [await operators.isOperator(user.Alias), await vips.has(ObjectId)]
      return {
        ObjectId,
        pin: await pinOf(account, signal),
        directoryOwned: (user.LdapType ?? 0) !== 0,
        protected: whyProtected(roles, isOperator, isVip) ?? null,
      }
    } catch (error) {
      if (isCupiError(error) && error.kind === 'not-found') return undefined
      if (!isCupiError(error) && !signal.aborted) throw error
      // Nobody is told of somebody who may be outside their scope.
      return scope === null ? { ObjectId, pin: null, directoryOwned: null, protected: null } : undefined
    }
  }

  return {
    read: async (ids, scope, caller) => {
      const signal = AbortSignal.any([caller, AbortSignal.timeout(PATIENCE_MS)])
      const states = await Promise.all(ids.map((ObjectId) => stateOf(ObjectId, scope, signal)))
      return states.filter((state) => state !== undefined)
    },
  }
}
