import type { Kysely } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'
import type { Log } from '../../platform/log.ts'
import type { Rules } from '../../platform/unity/rules.ts'
import { ownerOf, stateColumns, type Credential } from './pin-state.ts'
import { ruleFor } from './rule-for.ts'

/**
 * Keeps what a reading has shown of somebody's PIN.
 * @param since when the reading began: what was read of them after that is newer
 */
export const keepPinState = async (
  db: Kysely<Database>,
  ObjectId: string,
  columns: ReturnType<typeof stateColumns> | { readonly checked_at: Date },
  since: Date,
): Promise<void> => {
  await db
    .updateTable('person_state')
    .set(columns)
    .where('object_id', '=', ObjectId)
    .where((eb) => eb.or([eb('checked_at', 'is', null), eb('checked_at', '<=', since)]))
    .execute()
}

/** Is told of a PIN that was read for another reason, as after a write: the worklists are right about it at once. */
export type NotePin = (ObjectId: string, credential: Credential) => void

export const createPinNotes = (db: Kysely<Database>, rules: Rules, log: Log): NotePin => {
  const note = async (ObjectId: string, credential: Credential): Promise<void> => {
    const readAt = new Date()
    const owner = await db
      .selectFrom('person_state')
      .select(['awaits_enrolment', 'made_at'])
      .where('object_id', '=', ObjectId)
      .executeTakeFirst()
    if (!owner) return
    const rule = await ruleFor(rules, credential.CredentialPolicyObjectId)
    await keepPinState(db, ObjectId, stateColumns(credential, rule, ownerOf(owner), readAt), readAt)
  }
  return (ObjectId, credential) =>
    void note(ObjectId, credential).catch((error: unknown) =>
      log.warn({ err: error }, 'the worklists will show a change of a PIN only when it is read again'),
    )
}
