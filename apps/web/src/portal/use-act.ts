import { useEffect, useRef, useState } from 'react'

/** Of something that is asked of the server: not asked, on its way since then, or failed. */
export type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly since: number }
  | { readonly kind: 'failed'; readonly error: unknown }

export type Act<Arguments extends readonly unknown[]> = {
  readonly progress: Progress
  readonly isBusy: boolean
  readonly run: (...given: Arguments) => Promise<void>
  /** Waits no longer; the server may go on. */
  readonly stop: () => void
  readonly forget: () => void
}

const IDLE: Progress = { kind: 'idle' }

/**
 * One act and what has become of it. Pressed twice it is done once; whoever has gone to another step hears no more of it.
 * @param onDone is not called after `stop`
 */
export const useAct = <Arguments extends readonly unknown[], Result>(
  act: (...given: Arguments) => Promise<Result>,
  onDone: (result: Result) => void,
  onFailed?: (error: unknown) => boolean,
): Act<Arguments> => {
  const [progress, setProgress] = useState<Progress>(IDLE)
  const latest = useRef<symbol>(undefined)

  useEffect(
    () => () => {
      latest.current = undefined
    },
    [],
  )

  const run = async (...given: Arguments): Promise<void> => {
    if (latest.current) return
    const mine = Symbol('act')
    latest.current = mine
    setProgress({ kind: 'busy', since: Date.now() })
    const end = (next: Progress): boolean => {
      if (latest.current !== mine) return false
      latest.current = undefined
      setProgress(next)
      return true
    }
    try {
      const result = await act(...given)
      if (end(IDLE)) onDone(result)
    } catch (error) {
      if (latest.current !== mine) return
      end(onFailed?.(error) === true ? IDLE : { kind: 'failed', error })
    }
  }
  const forget = (): void => {
    latest.current = undefined
    setProgress(IDLE)
  }
  return { progress, isBusy: progress.kind === 'busy', run, stop: forget, forget }
}
