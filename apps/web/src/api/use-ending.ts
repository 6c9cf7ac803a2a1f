import { useRef, useState, type ReactNode } from 'react'
import { describeEnding, writeAndRead, type Ending, type Written } from './ending.ts'
import { withChanges } from './noted-changes.ts'
import { sentenceOf } from './sentence.tsx'
import { useUndo } from './use-undo.ts'

/** The last write of a screen, what came of it, and the way back. */
export const useEnding = () => {
  const [ending, setEnding] = useState<Ending | undefined>()
  const undo = useUndo()
  const read = useRef<() => Promise<unknown>>(async () => undefined)

  const clear = (): void => {
    setEnding(undefined)
    undo.clear()
  }

  /** @returns why nothing was written; undefined where it was, or may have been */
  const run = async <T>(written: Written<T>): Promise<ReactNode> => {
    clear()
    read.current = written.read
    try {
      const { value, changes } = await withChanges(() => writeAndRead(written))
      setEnding(value)
      // What Unity does not show is looked at first.
      if (value.kind === 'done') undo.offer(changes.map((id) => ({ id })))
      return undefined
    } catch (error) {
      return sentenceOf(error)
    }
  }

  return {
    note: undo.note ?? (ending && describeEnding(ending)),
    undo: undo.isOffered ? { isBusy: undo.isBusy, take: () => void undo.take(read.current) } : undefined,
    isUndone: undo.note !== undefined,
    run,
    clear,
  }
}
