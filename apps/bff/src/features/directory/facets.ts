import type { DirectoryFacets, Scope } from '@unity-desk/contract'
import { sql, type Kysely } from 'kysely'
import { within } from '../../platform/access/people-within.ts'
import type { Database } from '../../platform/database/schema.ts'

/** How many people there are of each kind. */
export type Facets = (scope: Scope | null) => Promise<DirectoryFacets>

/** Longer lists are searched, not read. */
const MOST = 200
/** Everybody is looked at for it, so not with every change. */
const AT_LEAST_MS = 5000

type Kept = { readonly facets: DirectoryFacets; readonly version: number; readonly until: number }

export const createFacets = (db: Kysely<Database>): Facets => {
  const departmentsIn = (scope: Scope | null): Promise<DirectoryFacets['departments']> =>
    db
      .selectFrom('person')
      .select(({ fn }) => [
        fn.countAll<number>().as('count'),
        // Those of one department differ by case and accents at most.
        sql<string>`min(entry->>'Department')`.as('name'),
      ])
      .where('department', '!=', '')
      .where(within(scope))
      .groupBy('department')
      .orderBy('count', 'desc')
      .orderBy('department')
      .limit(MOST)
      .execute()

  const placesIn = async (
    column: 'location_id' | 'cos_id',
    scope: Scope | null,
    names: ReadonlyMap<string, string>,
  ): Promise<DirectoryFacets['locations']> => {
    const rows = await db
      .selectFrom('person')
      .select(({ fn }) => [`${column} as ObjectId`, fn.countAll<number>().as('count')])
      .where(column, 'is not', null)
      .where(within(scope))
      .groupBy(column)
      .orderBy('count', 'desc')
      .limit(MOST)
      .execute()
    return rows.flatMap(({ ObjectId, count }) =>
      ObjectId === null ? [] : [{ ObjectId, DisplayName: names.get(ObjectId) ?? ObjectId, count }],
    )
  }

  const remembered = new Map<string, Kept>()

  return async (scope) => {
    const key = JSON.stringify(scope)
    const { version } = await db.selectFrom('directory_sweep').select('version').executeTakeFirstOrThrow()
    const known = remembered.get(key)
    if (known && (known.version === version || known.until > performance.now())) return known.facets
    const rows = await db.selectFrom('directory_name').selectAll().execute()
    const names = new Map(rows.map(({ object_id, name }) => [object_id, name]))
    const facets = {
      departments: await departmentsIn(scope),
      locations: await placesIn('location_id', scope, names),
      classesOfService: await placesIn('cos_id', scope, names),
    }
    remembered.set(key, { facets, version, until: performance.now() + AT_LEAST_MS })
    return facets
  }
}
