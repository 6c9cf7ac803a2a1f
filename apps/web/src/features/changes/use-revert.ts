import { useQueryClient } from '@tanstack/react-query'
import type { ChangeDetail } from '@unity-desk/contract'
import { useState } from 'react'
import { serverNow } from '#api/clock.ts'
import { desk } from '#api/desk.ts'
import { useTicket } from '#lib/ticket.ts'
import { detail } from './queries.ts'
import { words } from './words.ts'

type Note = { readonly tone: 'good' | 'warn'; readonly text: string }

/** Takes a change back, and reads everything on the screen again: it may be about what has changed. */
export const useRevert = ({ id }: ChangeDetail) => {
  const queryClient = useQueryClient()
  const ticket = useTicket()
  const [isBusy, setBusy] = useState(false)
  const [note, setNote] = useState<Note | undefined>()
  const [failure, setFailure] = useState<{ readonly error: unknown } | undefined>()

  const run = async (): Promise<void> => {
    if (isBusy) return
    setBusy(true)
    setFailure(undefined)
    try {
      const { outcome } = await desk.changes.revert(id, { ...(ticket !== '' && { reference: ticket }) })
      setNote({ tone: outcome === 'done' ? 'good' : 'warn', text: words.ended[outcome](serverNow()) })
      void queryClient.invalidateQueries()
    } catch (error) {
      setFailure({ error })
      // Whoever has changed it meanwhile is seen field by field.
      void queryClient.invalidateQueries({ queryKey: detail(id).queryKey })
    } finally {
      setBusy(false)
    }
  }
  return { run, isBusy, note, failure }
}
