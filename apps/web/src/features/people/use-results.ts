import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useStore } from '#lib/store.ts'
import { useTwoPanes } from '#ui/use-media.ts'
import { activeRow, chosenRow, isNamed, rowBeside } from './active.ts'
import { directory } from './queries.ts'
import { usePlace } from './use-place.ts'

/** How long the arrows rest on a row before its person is read. */
const REST_MS = 140
/** Rows left below the marked one when the next page is asked for. */
const AHEAD = 10

/** What was found, which row is marked, and how to move: the same for the box and for the list. */
export const useResults = () => {
  const place = usePlace()
  const { question, q, open } = place
  const query = useInfiniteQuery(directory(question))
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query
  const isWide = useTwoPanes()
  const chosen = useStore(chosenRow)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)

  const rows = data?.pages.flatMap(({ items }) => items) ?? []
  const active = activeRow(rows, { q, chosen, open })

  const readMore = (): void => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }
  const show = useEffectEvent((ObjectId: string) => {
    if (ObjectId !== open) place.preview(ObjectId)
  })
  useEffect(() => () => clearTimeout(rest.current), [])

  const move = (steps: number): void => {
    const next = rowBeside(rows, active, steps)
    if (next === undefined) return
    chosenRow.set(next)
    if (rows.findIndex(({ ObjectId }) => ObjectId === next) > rows.length - AHEAD) readMore()
    clearTimeout(rest.current)
    if (isWide) rest.current = setTimeout(() => show(next), REST_MS)
  }

  const openPerson: typeof place.openPerson = (ObjectId, options) => {
    clearTimeout(rest.current)
    chosenRow.set(ObjectId)
    place.openPerson(ObjectId, options)
  }

  /** On a small screen the person has taken the place of the list. */
  const isListShown = rows.length > 0 && place.isPeople && (isWide || open === undefined)

  const isCertain = chosen !== undefined || rows.length === 1 || isNamed(rows, active, q)
  return { ...place, query, rows, active, isCertain, move, openPerson, readMore, isListShown }
}
