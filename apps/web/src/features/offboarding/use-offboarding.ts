import { useQueryClient } from '@tanstack/react-query'
import type { Offboarding, OffboardingResult } from '@unity-desk/contract'
import { useState } from 'react'
import { desk } from '#api/desk.ts'
import { isUncertain } from '#api/error-text.ts'
import type { Made } from '#api/take-back.ts'
import { useUndo } from '#api/use-undo.ts'

type Step = Offboarding['step']

/** What came of a step; `lost` where no answer came, and nobody knows. */
export type Ended =
  | { readonly step: Step; readonly result: OffboardingResult }
  | { readonly step: Step; readonly result: 'lost' }

const CREDENTIALS = { 'lock-pin': 'pin-unlock', 'lock-password': 'password-unlock' } as const

/** What can be taken back of it; opening what was locked may take a verified caller. */
const madeBy = ({ steps }: OffboardingResult, target: string): Made[] =>
  steps.flatMap(({ step, outcome, changeId }) => {
    if (outcome !== 'done' || changeId === undefined) return []
    const action = step === 'lock-pin' || step === 'lock-password' ? CREDENTIALS[step] : undefined
    return [{ id: changeId, ...(action && { credential: { target, action } }) }]
  })

/** One step at a time, and what came of the last one, below one before it that can still be taken back. */
export const useOffboarding = (ObjectId: string, reference: string) => {
  const queryClient = useQueryClient()
  const [ended, setEnded] = useState<readonly Ended[]>([])
  const [failure, setFailure] = useState<{ readonly error: unknown } | undefined>()
  const [isBusy, setBusy] = useState(false)
  const undo = useUndo()

  const readAgain = (): Promise<void> =>
    queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === ObjectId })

  /** @returns whether something may have been done */
  const run = async (step: Step, confirm?: string): Promise<boolean> => {
    if (isBusy) return false
    setBusy(true)
    setFailure(undefined)
    try {
      const asked = { step, ...(confirm !== undefined && { confirm }), ...(reference && { reference }) }
      const result = await desk.users.offboard(ObjectId, asked)
      const made = step === 'disable' ? madeBy(result, ObjectId) : []
      const isNothingDone = step === 'disable' ? made.length === 0 : result.outcome === 'refused'
      // What was done before can still be taken back.
      const isKept = isNothingDone && undo.isOffered
      if (!isKept) undo.offer(made)
      setEnded((before) => [
        ...before.filter((each) => isKept && each.step === 'disable' && step === 'delete'),
        { step, result },
      ])
      return true
    } catch (error) {
      if (!isUncertain(error)) {
        setFailure({ error })
        return false
      }
      undo.clear()
      setEnded([{ step, result: 'lost' }])
      return true
    } finally {
      setBusy(false)
      // Who is deleted has no page to be read again: it goes when it is left.
      // All that is shown of them: why they cannot get in is something else now.
      if (step === 'disable') void readAgain()
      void queryClient.invalidateQueries({ queryKey: ['directory'] })
    }
  }

  return {
    run,
    ended,
    ending: {
      note: undo.note,
      undo: undo.isOffered ? { isBusy: undo.isBusy, take: () => void undo.take(readAgain) } : undefined,
      isUndone: undo.note !== undefined,
    },
    failure,
    isBusy,
    forget: () => setFailure(undefined),
  }
}
