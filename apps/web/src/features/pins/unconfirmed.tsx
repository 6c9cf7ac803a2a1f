import { useQueryClient } from '@tanstack/react-query'
import { instantOf } from '@unity-desk/cupi'
import { useState } from 'react'
import { serverNow } from '#api/clock.ts'
import { Button } from '#ui/button.tsx'
import { Dialog, DialogActions } from '#ui/dialog.tsx'
import { lookAgain, type What } from './queries.ts'
import { words } from './words.ts'
import classes from './unconfirmed.module.css'

type Props = {
  readonly what: What
  readonly ObjectId: string
  /** When it had been changed, before this reset; undefined where that was not known. */
  readonly before: string | null | undefined
  readonly onConfirmed: (changedAt: Date | undefined) => void
  readonly onClose: () => void
}

/** A change shows in the time of the last one; where that was not known, in one of the last minute. */
const FRESH_MS = 60_000

const isChanged = (after: string | null | undefined, before: string | null | undefined): boolean => {
  if (before !== undefined) return after !== before
  const changed = instantOf(after)
  return changed !== undefined && serverNow().getTime() - changed.getTime() < FRESH_MS
}

/** Sent, and nobody knows yet whether it was applied: said as it is, and looked up when asked. */
export const Unconfirmed = ({ what, ObjectId, before, onConfirmed, onClose }: Props) => {
  const queryClient = useQueryClient()
  const [looked, setLooked] = useState('')
  const [isBusy, setBusy] = useState(false)

  const look = async (): Promise<void> => {
    setBusy(true)
    try {
      const { TimeChanged } = await lookAgain(queryClient, what, ObjectId)
      if (isChanged(TimeChanged, before)) return onConfirmed(instantOf(TimeChanged))
      setLooked(words.unknown.still(serverNow()))
    } catch {
      setLooked(words.unknown.unseen)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Dialog title={words.unknown.title} onClose={onClose}>
      <p className={classes.text}>{words.of[what].unconfirmed}</p>
      <p className={classes.looked} role="status">
        {looked}
      </p>
      <DialogActions>
        <Button hint="Escape" onClick={onClose}>
          {words.unknown.close}
        </Button>
        <Button tone="primary" hint="Enter" isBusy={isBusy} onClick={() => void look()} autoFocus>
          {words.unknown.look}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
