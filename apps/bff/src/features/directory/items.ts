import { directoryEntry, type DirectoryItem, type DirectoryMatch } from '@unity-desk/contract'
import type { Kysely } from 'kysely'
import * as z from 'zod/mini'
import type { Database } from '../../platform/database/schema.ts'
import { isShown, matchOf } from './match.ts'

export const itemColumns = ['entry', 'smtp_address', 'sort_name', 'object_id'] as const

export type Row = {
  readonly entry: object
  readonly smtp_address: string | null
  readonly sort_name: string
  readonly object_id: string
}

type Further = ReadonlyMap<string, readonly DirectoryMatch[]>

/** Proxy addresses and alternate extensions. */
const furtherOf = async (db: Kysely<Database>, rows: readonly Row[]): Promise<Further> => {
  if (rows.length === 0) return new Map()
  const ids = rows.map(({ object_id }) => object_id)
  const addresses = await db
    .selectFrom('person_address')
    .select(['owner_id', 'address as value'])
    .where('owner_id', 'in', ids)
    .orderBy('address')
    .execute()
  const extensions = await db
    .selectFrom('directory_number')
    .select(['owner_id', 'number as value'])
    .where('owner_id', 'in', ids)
    .orderBy('number')
    .execute()
  const found = [
    ...addresses.map((row) => ({ ...row, field: 'SmtpProxyAddress' as const })),
    ...extensions.map((row) => ({ ...row, field: 'AlternateExtension' as const })),
  ]
  const byOwner = Map.groupBy(found, ({ owner_id }) => owner_id ?? '')
  return new Map(
    [...byOwner].map(([owner, each]) => [owner, each.map(({ field, value }) => ({ field, value }))]),
  )
}

/** Rows as they are shown, with what of them answers the words. */
export const itemsOf = async (
  db: Kysely<Database>,
  rows: readonly Row[],
  words: readonly string[],
): Promise<DirectoryItem[]> => {
  const people = rows.map(({ entry, smtp_address }) =>
    z.parse(directoryEntry, { ...entry, ...(smtp_address && { SmtpAddress: smtp_address }) }),
  )
  const unclear = rows.filter((_, at) => {
    const person = people[at]
    return person !== undefined && !isShown(person, words)
  })
  const further = await furtherOf(db, unclear)
  return people.map((person) => {
    const matched = matchOf(person, further.get(person.ObjectId) ?? [], words)
    return { ...person, ...(matched && { matched }) }
  })
}
