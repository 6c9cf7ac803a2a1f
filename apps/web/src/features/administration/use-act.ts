import { useState } from 'react'

type Act = {
  /** @returns whether it was done */
  readonly run: (act: () => Promise<unknown>) => Promise<boolean>
  readonly isBusy: boolean
  /** Why the last one was not done. */
  readonly failure: { readonly error: unknown } | undefined
}

/** One act at a time, and why the last one failed. */
export const useAct = (): Act => {
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<{ error: unknown } | undefined>()
  const run = async (act: () => Promise<unknown>): Promise<boolean> => {
    if (isBusy) return false
    setBusy(true)
    try {
      await act()
      setFailure(undefined)
      return true
    } catch (error) {
      setFailure({ error })
      return false
    } finally {
      setBusy(false)
    }
  }
  return { run, isBusy, failure }
}
