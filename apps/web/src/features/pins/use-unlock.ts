import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTicket } from '#lib/ticket.ts'
import { unlockPin } from './queries.ts'

/** What came of the last act on the PIN. */
export type Note =
  | { readonly kind: 'unlocked'; readonly at: Date }
  | { readonly kind: 'reset' | 'unseen'; readonly at: Date | undefined }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed'; readonly error: unknown }

type Unlock = {
  readonly isBusy: boolean
  /** Opens the lock of failures, and with `adminLock` an administrator's as well. */
  readonly run: (adminLock: boolean) => Promise<Note | undefined>
}

export const useUnlock = (ObjectId: string): Unlock => {
  const queryClient = useQueryClient()
  const reference = useTicket()
  const [isBusy, setBusy] = useState(false)

  const run = async (adminLock: boolean): Promise<Note | undefined> => {
    if (isBusy) return undefined
    setBusy(true)
    try {
      const { outcome, unlockedAt } = await unlockPin(queryClient, ObjectId, {
        adminLock,
        ...(reference !== '' && { reference }),
      })
      return outcome === 'done' && unlockedAt !== null
        ? { kind: 'unlocked', at: new Date(unlockedAt) }
        : { kind: 'unknown' }
    } catch (error) {
      return { kind: 'failed', error }
    } finally {
      setBusy(false)
    }
  }

  return { isBusy, run }
}
