import { queryOptions } from '@tanstack/react-query'
import { unityTrouble } from './connection.ts'
import { desk } from './desk.ts'

const CALM_MS = 30_000
const WORRIED_MS = 4000

/** Whether Unity answers. Asked gently while all is well, and more often until it is again. */
export const readinessQuery = queryOptions({
  queryKey: ['readiness'],
  queryFn: ({ signal }) => desk.readiness({ signal }),
  staleTime: 0,
  retry: false,
  refetchInterval: ({ state }) => {
    const isFine = state.status === 'success' && state.data?.status === 'ok'
    return isFine && Date.now() - unityTrouble.get() > CALM_MS ? CALM_MS : WORRIED_MS
  },
})

export const configurationQuery = queryOptions({
  queryKey: ['configuration'],
  queryFn: ({ signal }) => desk.configuration({ signal }),
  staleTime: Infinity,
})
