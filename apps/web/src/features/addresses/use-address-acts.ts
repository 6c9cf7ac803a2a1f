import { useQueryClient } from '@tanstack/react-query'
import type { Change } from '@unity-desk/contract'
import { useState } from 'react'
import { serverNow } from '#api/clock.ts'
import { isUncertain } from '#api/error-text.ts'
import {
  change,
  create,
  isDuplicate,
  isRejected,
  ownerOf,
  readBack,
  remove,
  type Address,
} from './queries.ts'
import { isRefusal, standingOf, type Refusal } from './standing.ts'
import { flawOf, sameAddress } from './typed.ts'
import { useUndo } from './use-undo.ts'
import { words } from './words.ts'

/** What came of the last act. */
export type Note = { readonly tone: 'good' | 'warn'; readonly text: string }

type Has = (list: readonly Address[]) => boolean

type Write = {
  readonly act: () => Promise<unknown>
  readonly isThere: Has
  readonly said: (at: Date) => string
}

const has =
  (address: string, ObjectId?: string): Has =>
  (list) =>
    list.some(
      (each) =>
        sameAddress(each.SmtpAddress, address) && (ObjectId === undefined || each.ObjectId === ObjectId),
    )

/** Whether a change of the journal is the one of this kind that wrote, or deleted, the address. */
const isChangeOf =
  (kind: Change['kind'], address: string) =>
  (each: Change): boolean => {
    const fields = kind === 'remove' ? each.before : each.after
    return (
      each.action.startsWith('smtpProxyAddresses.') &&
      each.kind === kind &&
      sameAddress(fields?.['SmtpAddress'] ?? '', address)
    )
  }

/** Adds, changes and deletes, each followed by reading the list again. */
export const useAddressActs = (person: string) => {
  const queryClient = useQueryClient()
  const [note, setNote] = useState<Note | undefined>()
  const undo = useUndo()

  const clear = (): void => {
    setNote(undefined)
    undo.clear()
  }

  /** Does it, and says what the list shows afterwards; also where the write had no answer. */
  const write = async ({ act, isThere, said }: Write): Promise<Note> => {
    const lost = await act().then(
      () => undefined,
      (error: unknown) => {
        if (!isUncertain(error)) throw error
        return { error }
      },
    )
    // Who has what is another question now, also for what was looked up a moment ago.
    void queryClient.invalidateQueries({ queryKey: ['address-owner'], refetchType: 'none' })
    const list = await readBack(queryClient, person)
    const at = serverNow()
    if (isThere(list)) return { tone: 'good', text: said(at) }
    if (lost) throw lost.error
    return { tone: 'warn', text: words.unseen(at) }
  }

  const refusalNow = async (
    address: string,
    except: string | undefined,
    staleTime?: number,
  ): Promise<Refusal | undefined> => {
    const flaw = flawOf(address)
    if (flaw !== undefined) return { kind: 'flaw', flaw }
    const asked = { ...ownerOf(address, except), ...(staleTime !== undefined && { staleTime }) }
    const standing = standingOf(await queryClient.fetchQuery(asked), person)
    return isRefusal(standing) ? standing : undefined
  }

  const writeOf = (address: string, editing: Address | undefined): Write =>
    editing
      ? {
          act: () => change(editing.ObjectId, address),
          isThere: has(address, editing.ObjectId),
          said: (at) => words.changed(address, at),
        }
      : {
          act: () => create(person, address),
          isThere: has(address),
          said: (at) => words.added(address, at),
        }

  /** @returns what came of it, or why not */
  const put = async (address: string, editing?: Address): Promise<Note | { readonly refusal: Refusal }> => {
    const except = editing?.ObjectId
    try {
      const refusal = await refusalNow(address, except)
      return refusal ? { refusal } : await write(writeOf(address, editing))
    } catch (error) {
      // Somebody was faster, or only Unity knows: asked again, so that it can be said who.
      const taken = isDuplicate(error)
        ? await refusalNow(address, except, 0).catch(() => undefined)
        : undefined
      if (taken) return { refusal: taken }
      const refusal: Refusal = isRejected(error)
        ? { kind: 'refused', text: error.message }
        : { kind: 'failed', error }
      return { refusal }
    }
  }

  const save = async (address: string, editing: Address | undefined): Promise<Refusal | undefined> => {
    clear()
    const end = await put(address, editing)
    if ('refusal' in end) return end.refusal
    setNote(end)
    void undo.offer({ target: person }, isChangeOf(editing ? 'update' : 'create', address))
    return undefined
  }

  const erase = async ({ ObjectId: id, SmtpAddress }: Address): Promise<void> => {
    clear()
    setNote(
      await write({
        act: () => remove(id),
        isThere: (list) => !list.some((each) => each.ObjectId === id),
        said: (at) => words.removed(SmtpAddress, at),
      }),
    )
    void undo.offer({ target: person }, isChangeOf('remove', SmtpAddress))
  }

  const look = async (): Promise<void> => {
    clear()
    await readBack(queryClient, person).catch(() => undefined)
  }

  return {
    note: undo.note ?? note,
    canUndo: undo.isOffered,
    isUndoing: undo.isBusy,
    undo: () => undo.take(() => readBack(queryClient, person)),
    say: (said: Note) => {
      clear()
      setNote(said)
    },
    put,
    save,
    erase,
    look,
  }
}

export type AddressActs = ReturnType<typeof useAddressActs>
