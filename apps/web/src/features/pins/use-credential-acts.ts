import { useState } from 'react'
import { mayChangeCredential, type CredentialPermission, type Verdict } from '#api/permissions.ts'
import { useSession } from '#api/session.ts'
import type { PersonSoFar } from '#lib/person.ts'
import { useKey } from '#ui/keys.ts'
import type { Diagnosis } from './diagnosis.ts'
import type { Note } from './note.ts'
import type { What } from './queries.ts'
import { useUnlock } from './use-unlock.ts'
import { words } from './words.ts'

export type CredentialActs = {
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

type Terms = {
  readonly keys: { readonly unlock: string; readonly reset: string }
  readonly permissions: { readonly unlock: CredentialPermission; readonly reset: CredentialPermission }
}

export const TERMS: Readonly<Record<What, Terms>> = {
  PIN: { keys: { unlock: 'u', reset: 'r' }, permissions: { unlock: 'pins:unlock', reset: 'pins:reset' } },
  password: {
    keys: { unlock: 'k', reset: 'w' },
    permissions: { unlock: 'passwords:reset', reset: 'passwords:reset' },
  },
}

/** What can be done about a credential, by button and by key, and what came of it. */
export const useCredentialActs = (
  what: What,
  { ObjectId, person }: PersonSoFar,
  diagnosis: Diagnosis | undefined,
): CredentialActs => {
  const session = useSession()
  const [{ note, noteNumber }, setNoted] = useState<{ note?: Note; noteNumber: number }>({ noteNumber: 0 })
  const [dialog, setDialog] = useState<CredentialActs['dialog']>()
  const { isBusy, run } = useUnlock(what, ObjectId)
  const { keys, permissions } = TERMS[what]
  const mayReset = mayChangeCredential(session, permissions.reset, person)
  const mayUnlock = mayChangeCredential(session, permissions.unlock, person)
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

  const said = words.of[what]
  const isLocked = smallest !== undefined && smallest !== 'reset'
  useKey(keys.unlock, said.unlock, unlock, mayUnlock.allowed && isLocked)
  useKey(keys.reset, said.reset, reset, mayReset.allowed)

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
