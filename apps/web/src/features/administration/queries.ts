import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { AddOperator, ChangeOperator, CreatedToken, NewToken } from '@unity-desk/contract'
import { desk } from '#api/desk.ts'

const BRIEF_MS = 3000

export const operators = queryOptions({
  queryKey: ['operators'],
  queryFn: async ({ signal }) => (await desk.operators.list({ signal })).items,
  staleTime: BRIEF_MS,
})

export const sessions = queryOptions({
  queryKey: ['sessions'],
  queryFn: async ({ signal }) => (await desk.sessions.list({ signal })).items,
  staleTime: BRIEF_MS,
})

export const tokens = queryOptions({
  queryKey: ['tokens'],
  queryFn: async ({ signal }) => (await desk.tokens.list({ signal })).items,
  staleTime: BRIEF_MS,
})

/** The list is read again whatever came of the act: a refusal may mean that somebody was faster. */
const then = async <T>(
  queryClient: QueryClient,
  queryKey: readonly string[],
  act: Promise<T>,
): Promise<T> => {
  try {
    return await act
  } finally {
    await queryClient.invalidateQueries({ queryKey })
  }
}

export const addOperator = (queryClient: QueryClient, operator: AddOperator) =>
  then(queryClient, operators.queryKey, desk.operators.add(operator))

export const changeOperator = (queryClient: QueryClient, id: string, changes: ChangeOperator) =>
  then(queryClient, operators.queryKey, desk.operators.change(id, changes))

export const removeOperator = (queryClient: QueryClient, id: string): Promise<void> =>
  then(queryClient, operators.queryKey, desk.operators.remove(id))

export const endSession = (queryClient: QueryClient, id: string): Promise<void> =>
  then(queryClient, sessions.queryKey, desk.sessions.end(id))

export const revokeToken = (queryClient: QueryClient, id: string): Promise<void> =>
  then(queryClient, tokens.queryKey, desk.tokens.revoke(id))

/** Not a query: the token stands in no cache. */
export const createToken = (queryClient: QueryClient, token: NewToken): Promise<CreatedToken> =>
  then(queryClient, tokens.queryKey, desk.tokens.create(token))
