import type { DirectoryItem, Scope } from '@unity-desk/contract'
import type { Kysely } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'
import { fold } from './fold.ts'
import { itemColumns, itemsOf } from './items.ts'
import { within } from './question.ts'

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
  return items.filter(({ EmailAddress = '', SmtpAddress = '', matched }) =>
    [EmailAddress, SmtpAddress, matched?.value ?? ''].some((each) => fold(each) === wanted),
  )
}
