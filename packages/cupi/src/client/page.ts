import { CupiProtocolError } from '../errors.ts'
import type { List } from '../wire/list.ts'
import { isTree } from '../wire/tree.ts'

/** One page of a list, as plain data. */
export type Page<T> = List<T> & {
  /** From 1. */
  readonly page: number
  /** Rows that were asked for. */
  readonly size: number
  readonly hasNext: boolean
}

/** A page may hold more or fewer rows than were asked for: some lists ignore the size (cupi.md 1.12). */
export const pageOf = <T>(list: List<T>, page: number, size: number): Page<T> => ({
  ...list,
  page,
  size,
  hasNext: list.items.length > 0 && (page - 1) * size + list.items.length < list.total,
})

/** The largest site has 100,000 users (cupi.md 5.1): 5,000 pages at the smallest size in use, 20. */
const MOST_PAGES = 10_000

const keyOf = (item: unknown): string => {
  const { ObjectId, URI } = isTree(item) ? item : {}
  return JSON.stringify(ObjectId ?? URI ?? item)
}

/**
 * Walks all pages; a page is asked for when the reader comes to it. Ends when as many rows were seen as the server
 * counts, or at an empty page.
 * @throws CupiProtocolError when a page repeats the one before: some lists ignore paging (cupi.md 1.12)
 */
export async function* eachOf<T>(
  load: (page: number) => Promise<Page<T>>,
  signal?: AbortSignal,
): AsyncGenerator<T, void, undefined> {
  let seen = 0
  let previous: string | undefined
  for (let number = 1; number <= MOST_PAGES; number += 1) {
    signal?.throwIfAborted()
    const page = await load(number)
    const [first] = page.items
    if (first === undefined) return
    const key = keyOf(first)
    if (key === previous) {
      // Rows were removed meanwhile, and a list that ignores paging has been given whole.
      if (seen >= page.total) return
      throw new CupiProtocolError(`page ${number} repeats the page before`)
    }
    previous = key
    yield* page.items
    seen += page.items.length
    if (seen >= page.total) return
  }
  throw new CupiProtocolError(`more than ${MOST_PAGES} pages`)
}
