import { queryOptions } from '@tanstack/react-query'
import { MOST_STATES, type DirectoryState, type DirectoryStates } from '@unity-desk/contract'
import { desk } from '#api/desk.ts'

type Ask = (ids: readonly string[], options: { signal: AbortSignal }) => Promise<DirectoryStates>

type Waiting = {
  readonly id: string
  readonly signal: AbortSignal
  readonly resolve: (state: DirectoryState | null) => void
  readonly reject: (error: unknown) => void
}

const send = async (ask: Ask, group: readonly Waiting[]): Promise<void> => {
  const away = new AbortController()
  let left = group.length
  for (const { signal } of group)
    signal.addEventListener('abort', () => {
      left -= 1
      if (left === 0) away.abort()
    })
  try {
    const { items } = await ask(
      group.map(({ id }) => id),
      { signal: away.signal },
    )
    for (const { id, resolve } of group) resolve(items.find(({ ObjectId }) => ObjectId === id) ?? null)
  } catch (error) {
    for (const { reject } of group) reject(error)
  }
}

/**
 * One question for the rows that come into sight together. Unity reads each of them live: so nobody is asked for who
 * has gone by before the eye can rest, and an answer that nobody waits for any more is given up.
 */
export const createStateReader = (ask: Ask, restMs: number) => {
  let waiting: Waiting[] = []
  let rest: ReturnType<typeof setTimeout> | undefined

  const flush = (): void => {
    const wanted = waiting.filter(({ signal }) => !signal.aborted)
    waiting = []
    for (let start = 0; start < wanted.length; start += MOST_STATES)
      void send(ask, wanted.slice(start, start + MOST_STATES))
  }

  return (id: string, signal: AbortSignal): Promise<DirectoryState | null> =>
    new Promise((resolve, reject) => {
      waiting.push({ id, signal, resolve, reject })
      clearTimeout(rest)
      rest = setTimeout(flush, restMs)
    })
}

const REST_MS = 180

const read = createStateReader((ids, options) => desk.directory.states(ids, options), REST_MS)

/** What stands in somebody's way. Below the key of their PIN: what is done to that is seen here too. */
export const stateOf = (ObjectId: string) =>
  queryOptions({
    queryKey: ['pin', ObjectId, 'state'],
    queryFn: ({ signal }) => read(ObjectId, signal),
    // A badge that does not come is missed by nobody who opens the person.
    retry: false,
  })
