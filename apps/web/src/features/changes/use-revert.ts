import { useQueryClient } from '@tanstack/react-query'
import type { ChangeDetail } from '@unity-desk/contract'
import { useState } from 'react'
import { credentialOf, revertChange } from '#api/revert.ts'
import { noteOf } from '#api/take-back.ts'
import type { Note } from '#lib/note.ts'
import { useTicket } from '#lib/ticket.ts'
import { detail } from './queries.ts'

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
