import type { SignOnRefusal } from '@unity-desk/contract'
import type { FastifyRequest } from 'fastify'
import type { Config } from '../../config/config.ts'
import type { Audit } from '../../platform/audit/audit.ts'
import type { Limit, Limits } from '../../platform/limits.ts'
import { claimAt, readClaims } from '../../platform/oidc/claims.ts'
import { SignOnFailure } from '../../platform/oidc/failure.ts'
import type { LoginState, LoginStates } from '../../platform/oidc/login-state.ts'
import type { Claims, Provider } from '../../platform/oidc/provider.ts'
import type { Unity } from '../../platform/unity/client.ts'
import { findAccount } from './find-account.ts'
import { actingAs, targetOf, type Owner } from './person.ts'
import type { PortalSessions } from './sessions.ts'

export type SignOnContext = {
  readonly provider: Provider
  readonly states: LoginStates
  readonly config: Config
  readonly unity: Unity
  readonly sessions: Pick<PortalSessions, 'begin'>
  readonly limits: Limits
  readonly audit: Pick<Audit, 'note'>
}

const fromSource: Limit = { name: 'portal sign-ons from a source', most: 60, seconds: 900 }

/** A sign-on that leads back to the portal without a session. */
class Refused extends Error {
  readonly why: SignOnRefusal
  constructor(why: SignOnRefusal, reason: string) {
    super(reason)
    this.why = why
  }
}

/**
 * The alias or the mail address of an account. Where a provider does not say that it has verified a mail address
 * (OpenID Connect Core 5.1, `email_verified`), whoever signs in may have typed somebody else's.
 */
const accountIn = (claims: Claims, name: string): string => {
  const account = claimAt(claims, name)
  if (typeof account !== 'string' || account === '') throw new Refused('nobody', 'the claim is missing')
  if (name === 'email' && claims['email_verified'] !== true)
    throw new Refused(
      'unverified-address',
      'the provider does not say that it has verified the mail address (email_verified)',
    )
  return account
}

const whyOf = (error: unknown): Refused | undefined => {
  if (error instanceof Refused) return error
  if (!(error instanceof SignOnFailure)) return undefined
  return new Refused(error.kind === 'refused' ? 'refused' : 'unavailable', error.reason)
}

/** What happens when a browser comes back from the provider. @returns the token of a session, or why there is none */
export const createSignOn = ({ provider, states, config, unity, sessions, limits, audit }: SignOnContext) => {
  const identify = async (request: FastifyRequest, begun: LoginState | undefined): Promise<Claims> => {
    const back = new URL(request.originalUrl, 'http://here.invalid')
    if (await limits.take([[fromSource, request.ip]])) throw new Refused('unavailable', fromSource.name)
    if (!begun || back.searchParams.get('state') !== begun.state)
      throw new Refused('refused', 'no such sign-on was begun in this browser')
    if (!(await states.use(begun))) throw new Refused('refused', 'it was used before')
    const callback = new URL(begun.redirectUri)
    callback.search = back.search
    return provider.finish(callback, begun, false)
  }

  const ownerOf = async (claims: Claims): Promise<Owner> => {
    const { writeUntil } = readClaims(claims, config).proof
    if (writeUntil !== null && writeUntil <= new Date())
      throw new Refused(
        'refused',
        'the sign-on did not show what OIDC_ACR, OIDC_AMR and OIDC_MAX_AGE ask for',
      )
    const account = accountIn(claims, config.OIDC_ACCOUNT_CLAIM)
    const user = await findAccount(unity, account, { byExtension: false })
    if (!user) throw new Refused('nobody', 'no such account, or more than one')
    return user
  }

  return async (
    request: FastifyRequest,
    begun: LoginState | undefined,
  ): Promise<{ readonly token: string } | { readonly refused: SignOnRefusal }> => {
    const action = 'self-service.sign-in'
    let evidence: Readonly<Record<string, unknown>> = {}
    try {
      const claims = await identify(request, begun)
      ;({ evidence } = readClaims(claims, config))
      const owner = await ownerOf(claims)
      const details = { by: 'single sign-on', ...evidence }
      await audit.note(
        { ...actingAs(request, owner), action, target: targetOf(owner), details },
        { result: 'done' },
      )
      return { token: await sessions.begin(owner, 'everything') }
    } catch (error) {
      const refused = whyOf(error)
      if (!refused) request.log.warn({ err: error }, 'a sign-on at the portal failed')
      const details = { by: 'single sign-on', ...evidence }
      await audit.note(
        { ...actingAs(request, null), action, target: null, details },
        { result: 'denied', reason: refused?.message ?? 'Unity Connection or the database is away' },
      )
      return { refused: refused?.why ?? 'unavailable' }
    }
  }
}
