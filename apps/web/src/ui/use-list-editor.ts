import { useState } from 'react'
import { neighbourOf } from '#lib/neighbour.ts'
import { useKey } from './keys.ts'
import { recordWords } from './record-words.ts'
import { useFocus } from './use-focus.ts'

/** Where the focus is kept that belongs to no row. */
export const ADD_ROW = 'add'

type Row = { readonly ObjectId: string }

type Open<Item> =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit' | 'remove'; readonly item: Item }
  | undefined

type Options<Item> = {
  readonly list: readonly Item[]
  readonly mayWrite: boolean
  readonly canEdit?: (item: Item) => boolean
  readonly canRemove?: (item: Item) => boolean
}

const always = (): boolean => true

/** One thing of a list is open at a time: the form for a new one, that of a row, or the question before a delete. */
export const useListEditor = <Item extends Row>({
  list,
  mayWrite,
  canEdit = always,
  canRemove = always,
}: Options<Item>) => {
  const focus = useFocus()
  const [open, setOpen] = useState<Open<Item>>()

  const focused = (): Item | undefined => {
    const row = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row']
    return list.find(({ ObjectId }) => ObjectId === row)
  }
  const add = (): void => setOpen({ kind: 'add' })
  const edit = (item: Item): void => {
    if (canEdit(item)) setOpen({ kind: 'edit', item })
  }
  const remove = (item: Item): void => {
    if (canRemove(item)) setOpen({ kind: 'remove', item })
  }

  const close = (): void => {
    // A dialog gives the focus back by itself; a form that goes leaves it to the button that opened it.
    if (open?.kind === 'add') focus.to(ADD_ROW)
    if (open?.kind === 'edit') focus.to(open.item.ObjectId)
    setOpen(undefined)
  }
  /** After a delete the focus goes to the neighbour. */
  const closeRemoved = ({ ObjectId }: Item): void => {
    const ids = list.map((each) => each.ObjectId)
    focus.to(neighbourOf(ids, ObjectId) ?? ADD_ROW)
    setOpen(undefined)
  }

  const isFree = mayWrite && open === undefined
  const first = list.find(canEdit)
  useKey('a', recordWords.add, add, isFree)
  useKey(
    'e',
    recordWords.edit,
    () => {
      const item = focused() ?? first
      if (item) edit(item)
    },
    isFree && first !== undefined,
  )
  useKey(
    'Delete',
    recordWords.remove,
    () => {
      const item = focused()
      if (item) remove(item)
    },
    isFree && list.some(canRemove),
  )

  return { open, focus, add, edit, remove, close, closeRemoved }
}
