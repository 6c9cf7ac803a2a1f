import { useQueryClient } from '@tanstack/react-query'
import type { NewToken } from '@unity-desk/contract'
import { useState } from 'react'
import { createToken } from './queries.ts'
import { refusalsAt } from './refusals.ts'
import { FIELDS, type Refusals } from './token-draft.ts'
import { createTokenSecret, type TokenSecret } from './token-secret.ts'
import { useAct } from './use-act.ts'

type Making = {
  readonly create: (token: NewToken) => Promise<unknown>
  /** The token, once there is one. */
  readonly secret: TokenSecret | undefined
  readonly isBusy: boolean
  /** What the server refused, by field. */
  readonly refusals: Refusals | undefined
  /** Why there is none, where that is about no field. */
  readonly failure: { readonly error: unknown } | undefined
}

/** Asks for a token, which is told once and is in no state of React's: see token-secret.ts. */
export const useNewToken = (): Making => {
  const queryClient = useQueryClient()
  const { run, isBusy, failure } = useAct()
  const [secret, setSecret] = useState<TokenSecret>()
  const refusals = refusalsAt(failure?.error, FIELDS)
  return {
    create: (token) =>
      run(async () => {
        const { token: made } = await createToken(queryClient, token)
        setSecret(createTokenSecret(made))
      }),
    secret,
    isBusy,
    refusals,
    failure: refusals ? undefined : failure,
  }
}
