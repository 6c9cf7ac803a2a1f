import type { FastifyRequest } from 'fastify'
import { actingIn } from '../../platform/access/identity.ts'
import type { Sessions } from '../../platform/access/sessions.ts'
import type { Audit } from '../../platform/audit/audit.ts'
import type { Ending } from '../../platform/audit/draft.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import { readClaims, type ClaimSettings, type SignedOn } from '../../platform/oidc/claims.ts'
import { SignOnFailure } from '../../platform/oidc/failure.ts'
import type { LoginState, LoginStates } from '../../platform/oidc/login-state.ts'
import type { Provider } from '../../platform/oidc/provider.ts'
import type { OperatorStore } from '../../platform/operators/store.ts'
import { createRepeats } from '../../platform/repeats.ts'
import type { SignInThrottle } from './throttle.ts'

export type SignOnContext = {
  readonly provider: Provider
  readonly settings: ClaimSettings
  readonly states: LoginStates
  readonly sessions: Sessions
  readonly operators: OperatorStore
  readonly throttle: SignInThrottle
  readonly audit: Audit
}

export const unavailable = (cause: unknown): DeskError =>
  new DeskError(
    'sign-on-unavailable',
    'The single sign-on of your organisation does not answer. Whoever is signed in goes on as before. Try again in a moment.',
    { retryAfter: 15, cause },
  )

const refused = (): DeskError =>
  new DeskError('bad-sign-in', 'The sign-on could not be completed. Begin again from Unity Desk.')

const noRole = (name: string): DeskError =>
  new DeskError(
    'forbidden',
    `${name} is in no group that may use Unity Desk. An administrator of your organisation can change that.`,
    { reason: 'in-no-group' },
  )

const otherPerson = (name: string): DeskError =>
  new DeskError('forbidden', `Sign on as the person who is signed in here, not as ${name}.`, {
    reason: 'another-signed-on',
  })

const UNREACHABLE_AGAIN_SECONDS = 60

/** What happens when a browser comes back from the provider. */
export const createSignOn = ({
  provider,
  settings,
  states,
  sessions,
  operators,
  throttle,
  audit,
}: SignOnContext) => {
  const isFirst = createRepeats()

  const note = (request: FastifyRequest, ending: Ending, who?: Partial<SignedOn>): Promise<void> => {
    const { name, role = null, evidence } = who ?? {}
    const acting = actingIn(request)
    const actor = name === undefined ? acting.actor : { name, role, via: 'session' as const }
    const details = { by: 'single sign-on', ...evidence }
    return audit.note({ ...acting, actor, action: 'session.begin', target: null, details }, ending)
  }

  /** Who came back, once it is sure that they were sent from here by this browser and come for the first time. */
  const identify = async (request: FastifyRequest, begun: LoginState | undefined): Promise<SignedOn> => {
    const back = new URL(request.originalUrl, 'http://here.invalid')
    if (!begun) throw new SignOnFailure('refused', 'no sign-on was begun in this browser')
    if (back.searchParams.get('state') !== begun.state) throw new SignOnFailure('refused', 'wrong state')
    if (!(await states.use(begun))) throw new SignOnFailure('refused', 'it was used before')
    const callback = new URL(begun.redirectUri)
    callback.search = back.search
    return readClaims(await provider.finish(callback, begun, begun.isStepUp), settings)
  }

  const problemOf = async (request: FastifyRequest, error: unknown): Promise<unknown> => {
    if (!(error instanceof SignOnFailure)) return error
    request.log.warn({ err: error }, 'single sign-on failed')
    if (error.kind === 'refused') {
      await note(request, { result: 'denied', reason: error.reason })
      return refused()
    }
    // Once a minute from an address, or who asks while the provider is away fills the log.
    if (isFirst(request.ip, UNREACHABLE_AGAIN_SECONDS))
      await note(request, { result: 'failed', reason: error.reason })
    return unavailable(error)
  }

  const deny = async (
    request: FastifyRequest,
    who: SignedOn,
    reason: string,
    error: DeskError,
  ): Promise<never> => {
    await note(request, { result: 'denied', reason }, who)
    throw error
  }

  /** The session that a sign-on opens. @returns its token */
  const enter = async (request: FastifyRequest, begun: LoginState, who: SignedOn): Promise<string> => {
    const { identity, name, role, proof } = who
    if (role === undefined) {
      await operators.withdraw(identity)
      sessions.forget()
      return deny(request, who, 'no group that has a role', noRole(name))
    }
    const operator = await operators.atProvider(identity, name, role)
    const before = begun.sessionKey === null ? null : await sessions.ofKey(begun.sessionKey)
    if (begun.isStepUp && before?.operator.id !== operator.id)
      return deny(request, who, 'a step-up by another person', otherPerson(name))
    if (begun.sessionKey !== null) await sessions.endKey(begun.sessionKey)
    const token = await sessions.begin(operator.id, proof)
    // The role may be another than before, for all that this person has open.
    sessions.forget()
    await note(request, { result: 'done' }, { ...who, name: operator.name })
    return token
  }

  /**
   * Completes a sign-on.
   * @returns the token of the new session
   * @throws DeskError
   */
  return async (request: FastifyRequest, begun: LoginState | undefined): Promise<string> => {
    const attempt = await throttle.take(null, request.ip)
    if (!attempt.allowed)
      throw new DeskError('too-many-requests', 'Too many attempts. Wait before the next one.', attempt)
    try {
      const who = await identify(request, begun)
      await attempt.wasRight()
      if (!begun) throw refused()
      return await enter(request, begun, who)
    } catch (error) {
      if (error instanceof SignOnFailure && error.kind === 'unreachable') await attempt.withdraw()
      throw await problemOf(request, error)
    }
  }
}
