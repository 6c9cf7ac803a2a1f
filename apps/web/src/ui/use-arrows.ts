import { useRef, type KeyboardEvent, type RefObject } from 'react'

type Arrows = {
  /** What the rows stand in; each has a button that stands for it, marked with data-row. */
  readonly list: RefObject<HTMLDivElement | null>
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly move: (steps: number) => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }

/** The arrows give the focus to the row above or below. */
export const useArrows = (): Arrows => {
  const list = useRef<HTMLDivElement>(null)
  const move = (steps: number): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const row = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-row]')
    const at = row ? rows.indexOf(row) : -1
    rows[Math.min(rows.length - 1, Math.max(0, at + steps))]?.focus()
  }
  return {
    list,
    move,
    onKeyDown: (event) => {
      const steps = STEPS[event.key]
      if (steps === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      event.preventDefault()
      move(steps)
    },
  }
}
