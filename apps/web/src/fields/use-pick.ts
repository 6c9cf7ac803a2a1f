import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import type { Choice } from '#api/reference-readers.ts'
import { hasNames, isSearched, reference, references } from '#api/references.ts'
import { recordWords } from '#ui/record-words.ts'
import { words } from './words.ts'

type Pick = {
  readonly options: readonly Choice[]
  /** What stands there is not at Unity any more. */
  readonly isGone: boolean
  readonly empty: string
  readonly isReading: boolean
  readonly onOpen: () => void
  readonly onSearch: ((text: string) => void) | undefined
}

const emptyOf = (list: { readonly isError: boolean; readonly isPending: boolean }): string => {
  if (list.isError) return words.pick.away
  return list.isPending ? words.pick.reading : words.pick.none
}

/** What a field can name: the list is read when it is opened, and of what stands there the name alone. */
export const usePick = (kind: string, value: string): Pick => {
  const [isOpened, setOpened] = useState(false)
  const [text, setText] = useState('')
  const typed = useDeferredValue(text)
  const isNamed = hasNames(kind)
  const list = useQuery({ ...references(kind, typed), enabled: isOpened || !isNamed })
  const listed = list.data?.find((choice) => choice.value === value)?.label
  const one = useQuery({ ...reference(kind, value), enabled: isNamed && listed === undefined })
  const shown = listed ?? one.data ?? (value === '' ? recordWords.nothing : value)
  const others = (list.data ?? []).filter((choice) => choice.value !== value)
  return {
    // What stands there is the first, so that nothing moves under the keys when the list comes.
    options: typed === '' || !isSearched(kind) ? [{ value, label: shown }, ...others] : (list.data ?? []),
    isGone: value !== '' && listed === undefined && one.data === null,
    empty: emptyOf(list),
    isReading: list.isFetching,
    onOpen: () => setOpened(true),
    onSearch: isSearched(kind) ? setText : undefined,
  }
}
