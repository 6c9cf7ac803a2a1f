import { useQueryClient } from '@tanstack/react-query'
import type { ChangeDetail, ChangeReverted } from '@unity-desk/contract'
import { useState } from 'react'
import { serverNow } from '#api/clock.ts'
import { credentialOf, revertChange } from '#api/revert.ts'
import { useTicket } from '#lib/ticket.ts'
import { detail } from './queries.ts'
import { words } from './words.ts'

type Note = { readonly tone: 'good' | 'warn'; readonly text: string }

const noteOf = ({ outcome, left = [] }: ChangeReverted): Note => {
  const ended = words.ended[outcome](serverNow())
  if (left.length === 0) return { tone: outcome === 'done' ? 'good' : 'warn', text: ended }
  return { tone: 'warn', text: `${ended} ${words.ended.left(left.map(({ name }) => name).join(', '))}` }
}

/** Takes a change back, and reads everything on the screen again: it may be about what has changed. */
export const useRevert = (change: ChangeDetail) => {
  const { id, conflicts } = change
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
      // Only what was seen: what comes between now and then stops it.
      const overwrite = Object.fromEntries(conflicts.map(({ field, now }) => [field, now]))
      const body = { ...(ticket !== '' && { reference: ticket }), ...(conflicts.length > 0 && { overwrite }) }
      setNote(noteOf(await revertChange(id, body, credentialOf(change))))
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
