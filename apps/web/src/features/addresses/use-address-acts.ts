import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { serverNow } from '#api/clock.ts'
import { withChanges, type Unity } from '#api/cupi.ts'
import { isUncertain } from '#api/error-text.ts'
import { useUndo } from '#api/use-undo.ts'
import { change, create, isDuplicate, ownerOf, readBack, remove, type Address } from './queries.ts'
import { isRefusal, standingOf, type Refusal } from './standing.ts'
import { flawOf, sameAddress } from './typed.ts'
import { words } from './words.ts'

/** What came of the last act. */
export type Note = {
  readonly tone: 'good' | 'warn'
  readonly text: string
  /** In the undo journal. */
  readonly changes?: readonly string[]
}

type Has = (list: readonly Address[]) => boolean

type Write = {
  readonly act: (unity: Unity) => Promise<unknown>
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

/** Adds, changes and deletes, each followed by reading the list again. */
export const useAddressActs = (person: string) => {
  const queryClient = useQueryClient()
  const [note, setNote] = useState<Note | undefined>()
  const undo = useUndo()

  const clear = (): void => {
    setNote(undefined)
    undo.clear()
  }

  const tell = (said: Note): void => {
    setNote(said)
    undo.offer((said.changes ?? []).map((id) => ({ id })))
  }

  /** Does it, and says what the list shows afterwards; also where the write had no answer. */
  const write = async ({ act, isThere, said }: Write): Promise<Note> => {
    const { value: lost, changes } = await withChanges((unity) =>
      act(unity).then(
        () => undefined,
        (error: unknown) => {
          if (!isUncertain(error)) throw error
          return { error }
        },
      ),
    )
    // Who has what is another question now, also for what was looked up a moment ago.
    void queryClient.invalidateQueries({ queryKey: ['address-owner'], refetchType: 'none' })
    const list = await readBack(queryClient, person)
    const at = serverNow()
    if (isThere(list)) return { tone: 'good', text: said(at), changes }
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
          act: (unity) => change(unity, editing.ObjectId, address),
          isThere: has(address, editing.ObjectId),
          said: (at) => words.changed(address, at),
        }
      : {
          act: (unity) => create(unity, person, address),
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
      return { refusal: { kind: 'failed', error } }
    }
  }

  const save = async (address: string, editing: Address | undefined): Promise<Refusal | undefined> => {
    clear()
    const end = await put(address, editing)
    if ('refusal' in end) return end.refusal
    tell(end)
    return undefined
  }

  const erase = async ({ ObjectId: id, SmtpAddress }: Address): Promise<void> => {
    clear()
    tell(
      await write({
        act: (unity) => remove(unity, id),
        isThere: (list) => !list.some((each) => each.ObjectId === id),
        said: (at) => words.removed(SmtpAddress, at),
      }),
    )
  }

  const look = async (): Promise<void> => {
    clear()
    await readBack(queryClient, person).catch(() => undefined)
  }

  return {
    ending: {
      note: undo.note ?? note,
      undo: undo.isOffered
        ? { isBusy: undo.isBusy, take: () => void undo.take(() => readBack(queryClient, person)) }
        : undefined,
      isUndone: undo.note !== undefined,
    },
    say: (said: Note) => {
      clear()
      tell(said)
    },
    put,
    save,
    erase,
    look,
  }
}

export type AddressActs = ReturnType<typeof useAddressActs>
