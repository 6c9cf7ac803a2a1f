import { isCupiError } from '@unity-desk/cupi'
import type { Kysely } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'
import type { Unity } from '../../platform/unity/client.ts'
import type { Rules } from '../../platform/unity/rules.ts'
import { ONE_PERSONS, type SlowReader } from './one-by-one.ts'
import { keepPinState } from './pin-notes.ts'
import { ownerOf, stateColumns, type Credential } from './pin-state.ts'
import { ruleFor } from './rule-for.ts'

const HOUR_MS = 3_600_000

type Waiting = {
  readonly object_id: string
  readonly awaits_enrolment: boolean
  readonly made_at: Date | null
}

/** Reads the credentials of people: what the worklists stand on. */
export const createCredentialReader = (db: Kysely<Database>, unity: Unity, rules: Rules): SlowReader => {
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
    recent: { withSweep: 0, between: HOUR_MS },
    oldest: async (before, most) => {
      const people = await db
        .selectFrom('person_state')
        .select(['object_id', 'awaits_enrolment', 'made_at'])
        .where((eb) =>
          eb.or([
            eb('checked_at', 'is', null),
            ...(before === undefined ? [] : [eb('checked_at', '<', before)]),
          ]),
        )
        .orderBy('checked_at', (order) => order.asc().nullsFirst())
        .limit(most)
        .execute()
      return people.map((person) => (signal) => read(person, signal))
    },
  }
}
