import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Note } from '#lib/note.ts'
import { useTicket } from '#lib/ticket.ts'
import { takeBack, type Made } from './take-back.ts'

/** The way back from what has just been done here. */
export const useUndo = () => {
  const queryClient = useQueryClient()
  const ticket = useTicket()
  const [made, setMade] = useState<readonly Made[]>([])
  const [note, setNote] = useState<Note>()
  const [isBusy, setBusy] = useState(false)

  const clear = (): void => {
    setMade([])
    setNote(undefined)
  }
  const offer = (changes: readonly Made[]): void => {
    setNote(undefined)
    setMade(changes)
  }

  /** @param look reads what is shown beside it again */
  const take = async (look: () => Promise<unknown>): Promise<void> => {
    if (made.length === 0 || isBusy) return
    setBusy(true)
    const { note: told, left } = await takeBack(made, ticket)
    await look().catch(() => undefined)
    // Whatever else is on the screen may be about what has changed.
    void queryClient.invalidateQueries()
    setNote(told)
    setMade(left)
    setBusy(false)
  }

  return { note, isOffered: made.length > 0, count: made.length, isBusy, offer, take, clear }
}
