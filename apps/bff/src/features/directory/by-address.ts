import type { DirectoryItem, Scope } from '@unity-desk/contract'
import { sql, type Kysely } from 'kysely'
import { within } from '../../platform/access/people-within.ts'
import type { Database } from '../../platform/database/schema.ts'
import { fold } from './fold.ts'
import { itemColumns, itemsOf } from './items.ts'

/** Two people have an address only where Unity's own columns disagree. */
const MOST = 25

/** Whoever has a mail or proxy address, whole and in any case. */
export const findByAddress = async (
  db: Kysely<Database>,
  address: string,
  scope: Scope | null,
): Promise<DirectoryItem[]> => {
  const wanted = fold(address)
  // What is no word of a profile or of the addresses is no address there.
  if (wanted === '' || wanted.includes(' ')) return []
  const rows = await db
    .selectFrom('person')
    .select(itemColumns)
    .where('search', 'like', `% ${wanted.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`)
    .where(within(scope))
    .orderBy('sort_name')
    .limit(MOST)
    .execute()
  const items = await itemsOf(db, rows, [wanted])
  return items.filter(({ EmailAddress = '', SmtpAddress = '', matched }) => {
    const proxy = matched?.field === 'SmtpProxyAddress' ? matched.value : ''
    return [EmailAddress, SmtpAddress, proxy].some((each) => fold(each) === wanted)
  })
}

/** A proxy address of a person. */
type IndexedAddress = { readonly owner: string; readonly address: string }

/**
 * Proxy addresses of people in a mail domain, but for those whose owner has the same name in another domain already;
 * undefined while the index has not seen everybody.
 */
export const findInDomain = async (
  db: Kysely<Database>,
  domain: string,
  { besides, most }: { readonly besides?: string | undefined; readonly most: number },
): Promise<IndexedAddress[] | undefined> => {
  const sweep = await db.selectFrom('directory_sweep').select('completed_at').executeTakeFirst()
  if (!sweep?.completed_at) return undefined
  const ending = `@${fold(domain)}`
  let rows = db
    .selectFrom('person_address as here')
    .select(['here.owner_id as owner', 'here.address'])
    .where(sql<boolean>`right(here.folded, ${ending.length}::int) = ${ending}`)
  if (besides !== undefined)
    rows = rows.where(
      sql<boolean>`not exists (select from person_address there where there.owner_id = here.owner_id
        and there.folded = left(here.folded, ${-ending.length}::int) || ${`@${fold(besides)}`})`,
    )
  return rows.orderBy('here.address').limit(most).execute()
}
