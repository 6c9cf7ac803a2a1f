import type { DirectoryEntry } from '@unity-desk/contract'
import { fold } from '#lib/fold.ts'
import { createStore } from '#lib/store.ts'

/** The row that the arrows have come to; undefined until they are used. */
export const chosenRow = createStore<string | undefined>(undefined)

/** Who was opened last, and not only looked at in passing. */
export const openedPerson = createStore<string | undefined>(undefined)

type Rows = readonly DirectoryEntry[]

/** Asked for by the whole extension or alias. */
const isExact =
  (q: string) =>
  ({ DtmfAccessId, Alias }: DirectoryEntry): boolean =>
    [DtmfAccessId, fold(Alias)].includes(fold(q))

/** Whom Enter opens when no arrow was used: who is asked for exactly, or else the first. */
const likeliest = (rows: Rows, q: string): DirectoryEntry | undefined => rows.find(isExact(q)) ?? rows[0]

/** Whether a row is one that the question names, and the only such. */
export const isNamed = (rows: Rows, ObjectId: string | undefined, q: string): boolean => {
  const named = rows.filter(isExact(q))
  return named.length === 1 && named[0]?.ObjectId === ObjectId
}

/** The row that is marked: where the arrows are, or who is open, or who is meant. */
export const activeRow = (
  rows: Rows,
  { q, chosen, open }: { q: string; chosen: string | undefined; open: string | undefined },
): string | undefined => {
  const has = (ObjectId: string | undefined): boolean => rows.some((row) => row.ObjectId === ObjectId)
  if (has(chosen)) return chosen
  if (has(open)) return open
  return q === '' ? undefined : likeliest(rows, q)?.ObjectId
}

/** The row so many steps away, staying within the list. */
export const rowBeside = (rows: Rows, from: string | undefined, steps: number): string | undefined => {
  const at = rows.findIndex(({ ObjectId }) => ObjectId === from)
  const to = at === -1 ? (steps > 0 ? 0 : rows.length - 1) : at + steps
  return rows[Math.min(rows.length - 1, Math.max(0, to))]?.ObjectId
}
