import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { serverAnswers, unityTrouble } from '#api/connection.ts'
import { readinessQuery } from '#api/status.ts'
import { useStore } from '#lib/store.ts'

/** What does not answer, from the nearest to the farthest. */
export type Connection = 'ok' | 'server' | 'database' | 'unreachable' | 'refused'

/** When the way is whole again, what could not be read is read at once. */
const useRecovery = (connection: Connection): void => {
  const queryClient = useQueryClient()
  const before = useRef(connection)
  useEffect(() => {
    const isBack = connection === 'ok' && before.current !== 'ok'
    before.current = connection
    if (isBack)
      void queryClient.invalidateQueries({
        predicate: ({ state }) => state.error !== null || state.fetchFailureReason !== null,
      })
  }, [queryClient, connection])
}

/** Watches the way to Unity. */
export const useConnection = (): Connection => {
  const queryClient = useQueryClient()
  const { data } = useQuery(readinessQuery)
  const isServerThere = useStore(serverAnswers)
  const trouble = useStore(unityTrouble)

  const beyond = data?.database === 'failed' ? 'database' : (data?.unity ?? 'ok')
  const connection = isServerThere ? beyond : 'server'

  useEffect(() => {
    if (Number.isFinite(trouble)) void queryClient.invalidateQueries({ queryKey: readinessQuery.queryKey })
  }, [queryClient, trouble])
  useRecovery(connection)

  return connection
}
