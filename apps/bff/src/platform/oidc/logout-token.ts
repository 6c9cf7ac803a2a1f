import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose'
import * as z from 'zod/mini'
import { SignOnFailure } from './failure.ts'

const EVENT = 'http://schemas.openid.net/event/backchannel-logout'

/** What OpenID Connect Back-Channel Logout 1.0, section 2.4, asks of a logout token beside those of every token. */
const payload = z
  .object({
    jti: z.string(),
    sid: z.optional(z.string()),
    sub: z.optional(z.string()),
    events: z.object({ [EVENT]: z.object({}) }),
    // Forbidden, so that no ID token can be taken for one.
    nonce: z.optional(z.undefined()),
  })
  .check(z.refine(({ sid, sub }) => sid !== undefined || sub !== undefined))

/** Whose sessions are over: one at the provider, or all of a person. */
export type Ended = { readonly session: string | undefined; readonly subject: string | undefined }

type Expected = { readonly issuer: string; readonly audience: string; readonly keys: JWTVerifyGetKey }

/** With a key of the provider's own: what the client's secret could have signed is not from there. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']

const reasonOf = (error: unknown): SignOnFailure => {
  if (error instanceof errors.JWKSTimeout || error instanceof TypeError)
    return new SignOnFailure('unreachable', 'the provider does not answer', error)
  const reason = error instanceof errors.JOSEError ? error.code : 'it is not a logout token'
  return new SignOnFailure('refused', `the logout token is refused: ${reason}`)
}

/** @throws SignOnFailure */
export const readLogoutToken = async (
  token: string,
  { issuer, audience, keys }: Expected,
): Promise<Ended> => {
  try {
    const checks = { issuer, audience, algorithms: ALGORITHMS, maxTokenAge: '2 minutes', clockTolerance: 30 }
    const { sid, sub } = z.parse(payload, (await jwtVerify(token, keys, checks)).payload)
    return { session: sid, subject: sub }
  } catch (error) {
    throw reasonOf(error)
  }
}
