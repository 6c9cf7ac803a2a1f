import { CupiForbidden, isCupiError } from '@unity-desk/cupi'
import type { Kysely } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'
import type { Unity } from '../../platform/unity/client.ts'
import type { Rules } from '../../platform/unity/rules.ts'
import { keepPinState } from './pin-notes.ts'
import { ownerOf, stateColumns, type Credential } from './pin-state.ts'
import { ruleFor } from './rule-for.ts'
import { ONE_PERSONS, type SlowReader } from './slow-readers.ts'

/** Who was looked at so short a time ago is not looked at again between two sweeps. */
const RECENT_MS = 3_600_000

type Waiting = {
  readonly object_id: string
  readonly awaits_enrolment: boolean
  readonly made_at: Date | null
  readonly checked_at: Date | null
}

/** The slow rolling sweep of credentials (design.md D12). */
export const createCredentialReader = (db: Kysely<Database>, unity: Unity, rules: Rules): SlowReader => {
  const oldest = async (before: Date, most: number): Promise<Waiting[]> =>
    db
      .selectFrom('person_state')
      .select(['object_id', 'awaits_enrolment', 'made_at', 'checked_at'])
      .where((eb) => eb.or([eb('checked_at', 'is', null), eb('checked_at', '<', before)]))
      .orderBy('checked_at', (order) => order.asc().nullsFirst())
      .limit(most)
      .execute()

  const credentialOf = async (ObjectId: string, signal: AbortSignal): Promise<Credential | undefined> => {
    try {
      return await unity.users.at(ObjectId).pin.get({ signal })
    } catch (error) {
      if (isCupiError(error) && ONE_PERSONS.has(error.kind)) return undefined
      throw error
    }
  }

  const read = async ({ object_id, ...known }: Waiting, signal: AbortSignal): Promise<void> => {
    const began = new Date()
    const credential = await credentialOf(object_id, signal)
    const now = new Date()
    const columns = credential
      ? stateColumns(
          credential,
          await ruleFor(rules, credential.CredentialPolicyObjectId),
          ownerOf(known),
          now,
        )
      : { checked_at: now }
    await keepPinState(db, object_id, columns, began)
  }

  return {
    readFor: async (milliseconds, signal) => {
      const began = new Date()
      const until = performance.now() + milliseconds
      try {
        while (performance.now() < until) {
          const people = await oldest(began, 20)
          if (people.length === 0) return
          for (const person of people) {
            if (performance.now() > until) return
            await read(person, signal)
          }
        }
      } catch (error) {
        // The index is complete without them, and an account of Unity's that may not read them has no worklists.
        if (!isCupiError(error)) throw error
      }
    },
    readNext: async (signal) => {
      const [person] = await oldest(new Date(Date.now() - RECENT_MS), 1)
      if (!person) return false
      try {
        await read(person, signal)
        return true
      } catch (error) {
        if (error instanceof CupiForbidden) return false
        throw error
      }
    },
  }
}
