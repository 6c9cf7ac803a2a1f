import { sql, type Kysely } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'
import { personRow, stateRow, type ListedUser } from './entry.ts'
import { reachOf } from './reach.ts'

type PersonRow = ReturnType<typeof personRow>

const COLUMNS = [
  'object_id',
  'entry',
  'alias',
  'extension',
  'department',
  'profile',
  'smtp_address',
  'sort_name',
  'location_id',
  'partition_id',
  'cos_id',
] as const satisfies readonly (keyof PersonRow)[]

/** Writes the rows of people. @returns whether anybody is not as they were */
export const writePeople = async (
  db: Kysely<Database>,
  people: readonly ListedUser[],
  sweep: number,
): Promise<boolean> => {
  const given = sql<PersonRow>`json_populate_recordset(null::person, ${JSON.stringify(people.map(personRow))})`
  // Who is as they were is not written again: the index over their text is what takes the time.
  const rows = await db
    .insertInto('person')
    .columns([...COLUMNS, 'addresses'])
    .expression((eb) =>
      eb
        .selectFrom(given.as('given'))
        .select(COLUMNS)
        .select(reachOf(sql.ref('given.object_id')).as('addresses')),
    )
    .onConflict((conflict) =>
      conflict
        .column('object_id')
        .doUpdateSet((eb) => ({
          entry: eb.ref('excluded.entry'),
          alias: eb.ref('excluded.alias'),
          extension: eb.ref('excluded.extension'),
          department: eb.ref('excluded.department'),
          profile: eb.ref('excluded.profile'),
          addresses: eb.ref('excluded.addresses'),
          smtp_address: eb.fn.coalesce('excluded.smtp_address', 'person.smtp_address'),
          sort_name: eb.ref('excluded.sort_name'),
          location_id: eb.ref('excluded.location_id'),
          partition_id: eb.ref('excluded.partition_id'),
          cos_id: eb.ref('excluded.cos_id'),
        }))
        .where(
          sql<boolean>`(person.entry, person.addresses, person.smtp_address) is distinct from
            (excluded.entry, excluded.addresses, coalesce(excluded.smtp_address, person.smtp_address))`,
        ),
    )
    .returning('object_id')
    .execute()
  await db
    .insertInto('person_state')
    .values(people.map((person) => stateRow(person, sweep)))
    .onConflict((conflict) =>
      conflict.column('object_id').doUpdateSet((eb) => ({
        awaits_enrolment: eb.ref('excluded.awaits_enrolment'),
        made_at: eb.ref('excluded.made_at'),
        never_enrolled: sql<boolean>`person_state.never_enrolled and excluded.awaits_enrolment`,
        // Never back: who was written meanwhile has been seen all the same.
        sweep: eb.fn('greatest', ['person_state.sweep', 'excluded.sweep']),
      })),
    )
    .execute()
  return rows.length > 0
}
