import { queryOptions, skipToken, type QueryClient } from '@tanstack/react-query'
import type { PinMode, Unlock, UnlockResult } from '@unity-desk/contract'
import { DeskProblem } from '@unity-desk/contract'
import type { FullReadOf } from '@unity-desk/cupi'
import type { authenticationRules, pin as pinResource } from '@unity-desk/cupi/resources'
import { unity } from '#api/cupi.ts'
import { desk } from '#api/desk.ts'
import { configurationQuery } from '#api/status.ts'
import { newIdempotencyKey } from '#lib/idempotency-key.ts'
import { words } from './words.ts'

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

export type What = 'PIN' | 'password'

const queries = { PIN: pin, password } as const

export const credential = (what: What, ObjectId: string) => queries[what](ObjectId)

/** How a credential is to be reset. */
export type Asked = {
  readonly mode: PinMode
  /** For the mode `typed` alone. */
  readonly typed: string
  readonly mustChange: boolean
  readonly reference: string
}

export type Answer = {
  readonly outcome: 'done' | 'unknown'
  readonly changedAt: string | null
  /** What was made, this once. */
  readonly secret: string | undefined
  readonly ticketExpiresAt: string | undefined
}

const sharedOf = ({ mustChange, reference }: Asked) => ({
  mustChange,
  ...(reference !== '' && { reference }),
})

const sendPin = async (ObjectId: string, asked: Asked, key: string): Promise<Answer> => {
  const { mode, typed } = asked
  const body = { ...sharedOf(asked), mode, ...(mode === 'typed' && { pin: typed }) }
  const { outcome, changedAt, pin: secret, ticketExpiresAt } = await desk.users.resetPin(ObjectId, body, key)
  return { outcome, changedAt, secret, ticketExpiresAt }
}

const sendPassword = async (ObjectId: string, asked: Asked, key: string): Promise<Answer> => {
  const body =
    asked.mode === 'typed'
      ? { ...sharedOf(asked), mode: asked.mode, password: asked.typed }
      : { ...sharedOf(asked), mode: 'generated' as const }
  const { outcome, changedAt, password: secret } = await desk.users.resetPassword(ObjectId, body, key)
  return { outcome, changedAt, secret, ticketExpiresAt: undefined }
}

/** A call that is not a query, so that neither its secret nor its answer stands in any cache. */
export const resetCredential = async (
  queryClient: QueryClient,
  what: What,
  ObjectId: string,
  asked: Asked,
  key: string,
): Promise<Answer> => {
  try {
    return await (what === 'PIN' ? sendPin : sendPassword)(ObjectId, asked, key)
  } finally {
    void queryClient.invalidateQueries({ queryKey: credential(what, ObjectId).queryKey })
  }
}

export const unlockCredential = async (
  queryClient: QueryClient,
  what: What,
  ObjectId: string,
  body: Unlock,
): Promise<UnlockResult> => {
  const { unlockPin, unlockPassword } = desk.users
  try {
    return await (what === 'PIN' ? unlockPin : unlockPassword)(ObjectId, body, newIdempotencyKey())
  } finally {
    void queryClient.invalidateQueries({ queryKey: credential(what, ObjectId).queryKey })
  }
}

/** Reads the credential now, whatever the cache has. */
export const lookAgain = (queryClient: QueryClient, what: What, ObjectId: string): Promise<Credential> =>
  queryClient.fetchQuery({ ...credential(what, ObjectId), staleTime: 0, retry: false })

export const knownCredential = (
  queryClient: QueryClient,
  what: What,
  ObjectId: string,
): Credential | undefined => queryClient.getQueryData(credential(what, ObjectId).queryKey)

/** What was refused about the secret itself: stands at its field, in the words of the rules. */
export const refusalOf = (error: unknown): string | undefined =>
  error instanceof DeskProblem && error.problemName === 'rule-refused'
    ? error.problem.fields
        ?.filter(({ name }) => name === 'pin' || name === 'password')
        .map(({ code, message }) => words.refusalOf(code) ?? message)
        .join(' ') || undefined
    : undefined
