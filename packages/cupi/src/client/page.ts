import { CupiProtocolError } from '../errors.ts'
import type { List } from '../wire/list.ts'

/** One page of a list, as plain data. */
export type Page<T> = List<T> & {
  /** From 1. */
  readonly page: number
  /** Rows that were asked for. */
  readonly size: number
  readonly hasNext: boolean
}

export const pageOf = <T>(list: List<T>, page: number, size: number): Page<T> => ({
  ...list,
  page,
  size,
  hasNext: list.items.length > 0 && page * size < list.total,
})

const keyOf = (item: unknown): string => JSON.stringify(item)

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
  for (let number = 1; ; number += 1) {
    signal?.throwIfAborted()
    const page = await load(number)
    const [first] = page.items
    if (first === undefined) return
    const key = keyOf(first)
    if (key === previous) {
      // A list that ignores paging gives everything on its first page.
      if (seen >= page.total) return
      throw new CupiProtocolError(`page ${number} repeats the page before`)
    }
    previous = key
    yield* page.items
    seen += page.items.length
    if (seen >= page.total) return
  }
}
