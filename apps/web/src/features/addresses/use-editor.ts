import { useState } from 'react'
import { neighbourOf } from '#lib/neighbour.ts'
import { useKey } from '#ui/keys.ts'
import { useFocus } from '#ui/use-focus.ts'
import type { Address } from './queries.ts'
import type { Refusal } from './standing.ts'
import { useAddressActs } from './use-address-acts.ts'
import { words } from './words.ts'

/** Where the focus is kept that belongs to no row. */
export const ADD = 'add'

type Open =
  | { readonly kind: 'add' }
  | { readonly kind: 'several'; readonly text: string }
  | { readonly kind: 'edit' | 'remove'; readonly address: Address }
  | undefined

/** The row that has the focus somewhere in it. */
const focusedRow = (list: readonly Address[]): Address | undefined => {
  const row = document.activeElement?.closest<HTMLElement>('[data-address]')?.dataset['address']
  return list.find(({ ObjectId }) => ObjectId === row)
}

/** One thing is open at a time: the form for a new address, that of a row, or the question before a delete. */
export const useEditor = (ObjectId: string, list: readonly Address[] = [], mayWrite: boolean) => {
  const acts = useAddressActs(ObjectId)
  const focus = useFocus()
  const [open, setOpen] = useState<Open>()

  const add = (): void => setOpen({ kind: 'add' })
  const addSeveral = (text = ''): void => setOpen({ kind: 'several', text })
  const edit = (address: Address): void => setOpen({ kind: 'edit', address })
  const remove = (address: Address): void => setOpen({ kind: 'remove', address })

  const close = (): void => {
    // A dialog gives the focus back by itself; a form that goes leaves it to the button that opened it.
    if (open?.kind === 'add' || open?.kind === 'several') focus.to(ADD)
    if (open?.kind === 'edit') focus.to(open.address.ObjectId)
    setOpen(undefined)
  }

  const save = async (address: string, editing: Address | undefined): Promise<Refusal | undefined> => {
    const refusal = await acts.save(address, editing)
    if (!refusal) {
      focus.to(editing?.ObjectId ?? ADD)
      setOpen(undefined)
    }
    return refusal
  }

  const erase = async (address: Address): Promise<void> => {
    const ids = list.map((each) => each.ObjectId)
    const neighbour = neighbourOf(ids, address.ObjectId)
    await acts.erase(address)
    setOpen(undefined)
    focus.to(neighbour ?? ADD)
  }

  const isFree = mayWrite && open === undefined
  const [first] = list
  useKey('a', words.add, add, isFree)
  useKey('m', words.several.add, addSeveral, isFree)
  useKey(
    'e',
    words.editKey,
    () => {
      const address = focusedRow(list) ?? first
      if (address) edit(address)
    },
    isFree && first !== undefined,
  )
  useKey(
    'Delete',
    words.removeKey,
    () => {
      const address = focusedRow(list)
      if (address) remove(address)
    },
    isFree && first !== undefined,
  )

  return { acts, open, focus, add, addSeveral, edit, remove, close, save, erase }
}

export type Editor = ReturnType<typeof useEditor>
