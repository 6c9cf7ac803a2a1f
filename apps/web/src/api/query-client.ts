import { QueryClient } from '@tanstack/react-query'
import { DeskProblem, DeskUnreachable } from '@unity-desk/contract'
import { isCupiError } from '@unity-desk/cupi'

/** Nobody answered, or was too busy to: it says nothing about what was asked. */
const isAway = (error: unknown): boolean =>
  isCupiError(error)
    ? error.kind === 'unreachable' || error.kind === 'busy'
    : error instanceof DeskUnreachable || (error instanceof DeskProblem && error.problem.status === 503)

/** A server that failed may not fail a second time. */
const isFault = (error: unknown): boolean => isCupiError(error) && error.kind === 'fault'

const HALF_MINUTE = 30_000
const PAUSES = [800, 2000, 4000, 8000]
const LONGEST_PAUSE = 10_000

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: HALF_MINUTE,
        // Nobody has to press a button until the server is back: see trouble.ts for what is shown meanwhile.
        retry: (failures, error) => isAway(error) || (failures < 1 && isFault(error)),
        retryDelay: (failures) => PAUSES[failures] ?? LONGEST_PAUSE,
        // An intranet needs no internet.
        networkMode: 'always',
      },
    },
  })
