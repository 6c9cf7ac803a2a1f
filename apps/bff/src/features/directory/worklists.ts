import { worklistNames, type Scope, type Worklists } from '@unity-desk/contract'
import { sql, type Kysely } from 'kysely'
import { within } from '../../platform/access/people-within.ts'
import type { Database } from '../../platform/database/schema.ts'
import { isOnList } from './pin-state.ts'

/** How many people are on each list, as far as the slow sweep of credentials has come. */
export const countWorklists = async (db: Kysely<Database>, scope: Scope | null): Promise<Worklists> => {
  const now = new Date()
  const people = db.selectFrom('person_state')
  const inside =
    scope === null
      ? people
      : people.where('object_id', 'in', (eb) =>
          eb.selectFrom('person').select('person.object_id').where(within(scope)),
        )
  const counts = await inside
    .select(({ fn }) => [
      fn.countAll<number>().as('of'),
      fn.count<number>('checked_at').as('checked'),
      fn.min('checked_at').as('oldest'),
      ...worklistNames.map((list) => sql<number>`count(*) filter (where ${isOnList(list, now)})`.as(list)),
    ])
    .executeTakeFirstOrThrow()
  return {
    checked: counts.checked,
    of: counts.of,
    oldest: counts.oldest?.toISOString() ?? null,
    items: worklistNames.map((list) => ({ list, count: counts[list] })),
  }
}
