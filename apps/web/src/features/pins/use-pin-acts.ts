import { useState } from 'react'
import { mayChangePin, type Verdict } from '#api/permissions.ts'
import { useSession } from '#api/session.ts'
import type { PersonSoFar } from '#lib/person.ts'
import { useKey } from '#ui/keys.ts'
import type { Diagnosis } from './diagnosis.ts'
import { useUnlock, type Note } from './use-unlock.ts'
import { words } from './words.ts'

export type PinActs = {
  readonly note: Note | undefined
  /** Another one for each note, so that the same words are said again. */
  readonly noteNumber: number
  readonly dialog: 'reset' | 'open-lock' | undefined
  readonly isUnlocking: boolean
  readonly mayReset: Verdict
  readonly mayUnlock: Verdict
  readonly unlock: () => void
  readonly openLock: () => Promise<void>
  readonly reset: () => void
  /** A dialog is closed, and perhaps something has come of it. */
  readonly close: (note?: Note) => void
}

/** What can be done about a PIN, by button and by key, and what came of it. */
export const usePinActs = ({ ObjectId, person }: PersonSoFar, diagnosis: Diagnosis | undefined): PinActs => {
  const session = useSession()
  const [{ note, noteNumber }, setNoted] = useState<{ note?: Note; noteNumber: number }>({ noteNumber: 0 })
  const [dialog, setDialog] = useState<PinActs['dialog']>()
  const { isBusy, run } = useUnlock(ObjectId)
  const mayReset = mayChangePin(session, 'pins:reset', person)
  const mayUnlock = mayChangePin(session, 'pins:unlock', person)
  const [smallest] = diagnosis?.fixes ?? []

  const close = (next?: Note): void => {
    setDialog(undefined)
    if (next) setNoted((before) => ({ note: next, noteNumber: before.noteNumber + 1 }))
  }
  const openLock = async (): Promise<void> => close(await run(true))
  const openFailures = async (): Promise<void> => close(await run(false))
  const unlock = (): void => {
    // What an administrator has locked was locked on purpose: that takes one step more.
    if (smallest === 'open-administrators-lock') setDialog('open-lock')
    else void openFailures()
  }
  const reset = (): void => setDialog('reset')

  useKey('u', words.panel.unlock, unlock, mayUnlock.allowed && smallest !== undefined && smallest !== 'reset')
  useKey('r', words.panel.reset, reset, mayReset.allowed)

  return {
    note,
    noteNumber,
    dialog,
    isUnlocking: isBusy,
    mayReset,
    mayUnlock,
    unlock,
    openLock,
    reset,
    close,
  }
}
