import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTicket } from '#lib/ticket.ts'
import type { Note } from './note.ts'
import { unlockCredential, type What } from './queries.ts'

type Unlocking = {
  readonly isBusy: boolean
  /** Opens the lock of failures, and with `adminLock` an administrator's as well. */
  readonly run: (adminLock: boolean) => Promise<Note | undefined>
}

export const useUnlock = (what: What, ObjectId: string): Unlocking => {
  const queryClient = useQueryClient()
  const reference = useTicket()
  const [isBusy, setBusy] = useState(false)

  const run = async (adminLock: boolean): Promise<Note | undefined> => {
    if (isBusy) return undefined
    setBusy(true)
    try {
      const { outcome, unlockedAt } = await unlockCredential(queryClient, what, ObjectId, {
        adminLock,
        ...(reference !== '' && { reference }),
      })
      return outcome === 'done' && unlockedAt !== null
        ? { kind: 'unlocked', at: new Date(unlockedAt), reference }
        : { kind: 'unknown' }
    } catch (error) {
      return { kind: 'failed', error }
    } finally {
      setBusy(false)
    }
  }

  return { isBusy, run }
}
