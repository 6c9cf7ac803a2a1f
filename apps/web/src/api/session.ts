import { queryOptions, useQuery } from '@tanstack/react-query'
import { DeskProblem, type Session } from '@unity-desk/contract'
import { desk } from './desk.ts'
import { tellOtherTabs } from './other-tabs.ts'
import { noteSignedIn } from './renewal.ts'

/** Who is signed in; null for nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      const session = await desk.session.get({ signal })
      noteSignedIn(true)
      tellOtherTabs()
      return session
    } catch (error) {
      if (error instanceof DeskProblem && error.problem.status === 401) return null
      throw error
    }
  },
  staleTime: Infinity,
  gcTime: Infinity,
})

/** Who is signed in. Only below the gate, which lets nobody else in. */
export const useSession = (): Session => {
  const { data } = useQuery(sessionQuery)
  if (!data) throw new Error('used outside the gate')
  return data
}
