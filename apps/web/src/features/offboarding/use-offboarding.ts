import { useQueryClient } from '@tanstack/react-query'
import type { Offboarding, OffboardingResult } from '@unity-desk/contract'
import { useState } from 'react'
import { desk } from '#api/desk.ts'
import { isUncertain } from '#api/error-text.ts'

type Step = Offboarding['step']

/** What came of a step; `lost` where no answer came, and nobody knows. */
export type Ended =
  | { readonly step: Step; readonly result: OffboardingResult }
  | { readonly step: Step; readonly result: 'lost' }

/** One step at a time, and what came of the last one. */
export const useOffboarding = (ObjectId: string, reference: string) => {
  const queryClient = useQueryClient()
  const [ended, setEnded] = useState<Ended | undefined>()
  const [failure, setFailure] = useState<{ readonly error: unknown } | undefined>()
  const [isBusy, setBusy] = useState(false)

  /** @returns whether something may have been done */
  const run = async (step: Step, confirm?: string): Promise<boolean> => {
    if (isBusy) return false
    setBusy(true)
    setFailure(undefined)
    try {
      const asked = { step, ...(confirm !== undefined && { confirm }), ...(reference && { reference }) }
      const result = await desk.users.offboard(ObjectId, asked)
      setEnded({ step, result })
      return true
    } catch (error) {
      if (!isUncertain(error)) {
        setFailure({ error })
        return false
      }
      setEnded({ step, result: 'lost' })
      return true
    } finally {
      setBusy(false)
      // Who is deleted has no page to be read again: it goes when it is left.
      // All that is shown of them: why they cannot get in is something else now.
      if (step === 'disable')
        void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === ObjectId })
      void queryClient.invalidateQueries({ queryKey: ['directory'] })
    }
  }

  return { run, ended, failure, isBusy, forget: () => setFailure(undefined) }
}
