import { queryOptions, skipToken, type QueryClient } from '@tanstack/react-query'
import type { PinReset, PinResetResult, Unlock, UnlockResult } from '@unity-desk/contract'
import { DeskProblem } from '@unity-desk/contract'
import type { FullReadOf } from '@unity-desk/cupi'
import type { authenticationRules, pin as pinResource } from '@unity-desk/cupi/resources'
import { unity } from '#api/cupi.ts'
import { desk } from '#api/desk.ts'
import { configurationQuery } from '#api/status.ts'

export type Credential = FullReadOf<typeof pinResource>
export type Rule = FullReadOf<typeof authenticationRules>

const TEN_MINUTES = 600_000

/** The state of a PIN. Somebody is on the telephone: what is shown is asked anew each time. */
export const pin = (ObjectId: string) =>
  queryOptions({
    queryKey: ['pin', ObjectId],
    queryFn: ({ signal }): Promise<Credential> => unity.users.at(ObjectId).pin.get({ signal }),
    staleTime: 3000,
  })

export const password = (ObjectId: string) =>
  queryOptions({
    queryKey: ['password', ObjectId],
    queryFn: ({ signal }): Promise<Credential> => unity.users.at(ObjectId).password.get({ signal }),
    staleTime: 3000,
  })

/** What a PIN or password must be like. Rules change a few times in a year. */
export const rule = (ObjectId: string | undefined) =>
  queryOptions({
    queryKey: ['rule', ObjectId],
    queryFn:
      ObjectId === undefined
        ? skipToken
        : ({ signal }): Promise<Rule> => unity.authenticationRules.get(ObjectId, { signal }),
    staleTime: TEN_MINUTES,
  })

export const configuration = configurationQuery

/** A call that is not a query, so that neither its PIN nor its answer stands in any cache. */
export const resetPin = async (
  queryClient: QueryClient,
  ObjectId: string,
  body: PinReset,
  key: string,
): Promise<PinResetResult> => {
  try {
    return await desk.users.resetPin(ObjectId, body, key)
  } finally {
    void queryClient.invalidateQueries({ queryKey: pin(ObjectId).queryKey })
  }
}

export const unlockPin = async (
  queryClient: QueryClient,
  ObjectId: string,
  body: Unlock,
): Promise<UnlockResult> => {
  try {
    return await desk.users.unlockPin(ObjectId, body, crypto.randomUUID())
  } finally {
    void queryClient.invalidateQueries({ queryKey: pin(ObjectId).queryKey })
  }
}

/** Reads the credential now, whatever the cache has. */
export const lookAgain = (queryClient: QueryClient, ObjectId: string): Promise<Credential> =>
  queryClient.fetchQuery({ ...pin(ObjectId), staleTime: 0, retry: false })

export const knownPin = (queryClient: QueryClient, ObjectId: string): Credential | undefined =>
  queryClient.getQueryData(pin(ObjectId).queryKey)

/** What was refused about the PIN itself: stands at its field, in the words of the rules. */
export const refusalOfPin = (error: unknown): string | undefined =>
  error instanceof DeskProblem && error.problemName === 'rule-refused'
    ? error.problem.fields
        ?.filter(({ name }) => name === 'pin')
        .map(({ message }) => message)
        .join(' ') || undefined
    : undefined
