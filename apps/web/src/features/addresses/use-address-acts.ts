import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { serverNow } from '#api/clock.ts'
import { isUncertain } from '#api/error-text.ts'
import { findOwner, type Owner } from './owner.ts'
import { change, create, isDuplicate, isRejected, readBack, remove, type Address } from './queries.ts'
import { words } from './words.ts'

/** What came of the last act. */
export type Note = { readonly tone: 'good' | 'warn'; readonly text: string }

/** Why an address was not saved: shown at its field. */
export type Refusal =
  | { readonly kind: 'owned'; readonly owner: Owner }
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'failed'; readonly error: unknown }

type Has = (list: readonly Address[]) => boolean

const has =
  (address: string, ObjectId?: string): Has =>
  (list) =>
    list.some(
      (each) =>
        each.SmtpAddress.toLowerCase() === address.toLowerCase() &&
        (ObjectId === undefined || each.ObjectId === ObjectId),
    )

/** Adds, changes and deletes, each followed by reading the list again. */
export const useAddressActs = (ObjectId: string) => {
  const queryClient = useQueryClient()
  const [note, setNote] = useState<Note | undefined>()

  /** Does it, and says what the list shows afterwards; also where the write had no answer. */
  const write = async (
    act: () => Promise<unknown>,
    isThere: Has,
    said: (at: Date) => string,
  ): Promise<void> => {
    setNote(undefined)
    const lost = await act().then(
      () => undefined,
      (error: unknown) => {
        if (!isUncertain(error)) throw error
        return { error }
      },
    )
    const list = await readBack(queryClient, ObjectId)
    const at = serverNow()
    if (isThere(list)) setNote({ tone: 'good', text: said(at) })
    else if (lost) throw lost.error
    else setNote({ tone: 'warn', text: words.unseen(at) })
  }

  const save = async (address: string, editing: Address | undefined): Promise<Refusal | undefined> => {
    const asked = { address, ObjectId, editing: editing?.ObjectId }
    try {
      const owner = await findOwner(asked)
      if (owner) return { kind: 'owned', owner }
      if (editing)
        await write(
          () => change(editing.ObjectId, address),
          has(address, editing.ObjectId),
          (at) => words.changed(address, at),
        )
      else
        await write(
          () => create(ObjectId, address),
          has(address),
          (at) => words.added(address, at),
        )
      return undefined
    } catch (error) {
      // Somebody was faster, or only Unity knows: asked again, so that it can be said who.
      const owner = isDuplicate(error) ? await findOwner(asked).catch(() => undefined) : undefined
      if (owner) return { kind: 'owned', owner }
      return isRejected(error)
        ? { kind: 'refused', text: words.refused(error.message) }
        : { kind: 'failed', error }
    }
  }

  const erase = ({ ObjectId: id, SmtpAddress }: Address): Promise<void> =>
    write(
      () => remove(id),
      (list) => !list.some((each) => each.ObjectId === id),
      (at) => words.removed(SmtpAddress, at),
    )

  const look = (): void => {
    setNote(undefined)
    void readBack(queryClient, ObjectId).catch(() => undefined)
  }

  return { note, save, erase, look }
}
