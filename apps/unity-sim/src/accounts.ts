import { attempt, isShut } from './credentials/attempts.ts'
import { credentialOf, PASSWORD } from './credentials/table.ts'
import type { Accounts } from './kernel/auth.ts'
import type { Account, World } from './kernel/call.ts'
import { rolesHeldBy } from './people/assignments.ts'

/**
 * Those who can sign in to CUPI: users, by alias and web password (cupi.md 1.2). A wrong password counts, and locks in
 * the end; a password that must be changed, or is expired, is not asked about here.
 */
export const createAccounts = (world: World): Accounts => {
  const users = () => world.store.table('users')

  const accountOf = (id: string, alias: string): Account => ({ id, alias, roles: rolesHeldBy(world, id) })

  return {
    signIn: (alias, password) => {
      if (alias === '') return undefined
      const user = users().first([{ column: 'Alias', operator: 'is', value: alias }], ['ObjectId', 'Alias'])
      if (!user?.['ObjectId']) return undefined
      const { ObjectId: id, Alias: spelling } = user
      const result = world.store.transaction(() =>
        attempt(world, credentialOf(world, id, PASSWORD), password),
      )
      return result === 'wrong' || result === 'locked' ? undefined : accountOf(id, spelling ?? alias)
    },
    find: (id) => {
      const alias = users().get(id)?.['Alias']
      if (!alias) return undefined
      return isShut(world, credentialOf(world, id, PASSWORD)) ? undefined : accountOf(id, alias)
    },
  }
}
