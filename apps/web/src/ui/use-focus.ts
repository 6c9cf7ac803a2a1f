import { useEffect, useRef } from 'react'

type Focus = {
  /** Remembers the button that stands for a row. */
  readonly hold: (row: string) => (button: HTMLButtonElement | null) => void
  /** Gives the focus to a row as soon as it is there. */
  readonly to: (row: string) => void
}

/** The focus goes to what has come of an act: the row that was written, or the neighbour of the one that is gone. */
export const useFocus = (): Focus => {
  const buttons = useRef(new Map<string, HTMLButtonElement>())
  const wanted = useRef<string>(undefined)

  useEffect(() => {
    const button = wanted.current === undefined ? undefined : buttons.current.get(wanted.current)
    if (!button) return
    wanted.current = undefined
    button.focus()
  })

  return {
    hold: (row) => (button) => {
      if (button) buttons.current.set(row, button)
      else buttons.current.delete(row)
    },
    to: (row) => {
      wanted.current = row
    },
  }
}
