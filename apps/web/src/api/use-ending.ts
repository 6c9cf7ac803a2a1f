import { useRef, useState, type ReactNode } from 'react'
import { withChanges, type Unity } from './cupi.ts'
import { describeEnding, writeAndRead, type Ending, type Written } from './ending.ts'
import { sentenceOf } from './sentence.tsx'
import { useUndo } from './use-undo.ts'
import { words } from './words.ts'

/** A write by the client that it is given, so that the changes it makes are known from those of others. */
type Write<T> = Omit<Written<T>, 'act'> & { readonly act: (unity: Unity) => Promise<unknown> }

/** The last write of a screen, what came of it, and the way back. */
export const useEnding = () => {
  const [ending, setEnding] = useState<Ending | undefined>()
  const undo = useUndo()
  const read = useRef<() => Promise<unknown>>(async () => undefined)
  const isRunning = useRef(false)

  const clear = (): void => {
    setEnding(undefined)
    undo.clear()
  }

  /** One at a time. @returns why nothing was written; undefined where it was, or may have been */
  const run = async <T>({ act, ...written }: Write<T>): Promise<ReactNode> => {
    if (isRunning.current || undo.isBusy) return words.stillWriting
    isRunning.current = true
    clear()
    read.current = written.read
    try {
      const { value, changes } = await withChanges((unity) =>
        writeAndRead({ ...written, act: () => act(unity) }),
      ).finally(() => {
        isRunning.current = false
      })
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
