import type { AuditActor, Permission, Role, Scope } from '@unity-desk/contract'
import type { FastifyRequest } from 'fastify'
import type { Acting } from '../audit/draft.ts'
import { DeskError } from '../http/desk-error.ts'

type Caller = {
  /** At the beginning of a sentence. */
  readonly title: string
  readonly permissions: ReadonlySet<Permission>
  /** Whom the permissions are for; null for everybody. */
  readonly scope: Scope | null
  /** Signs in at an OpenID provider, and has no password here. */
  readonly isSingleSignOn: boolean
  /** Until when anything may be written at all; null for as long as the session lasts. */
  readonly writeUntil: Date | null
  /** Until when dangerous acts need no password. */
  readonly stepUpUntil: Date
  /** Key of the session, for ending it; or of the token. */
  readonly sessionKey: string
}

type Named<R> = { readonly id: string; readonly name: string; readonly role: R }

/** Somebody in front of a browser. */
export type PersonIdentity = Caller & {
  readonly via: 'session'
  readonly operator: Named<Role>
  /** Codes of an authenticator app are asked for beside the password. */
  readonly hasSecondFactor: boolean
}

/** A script: a token has an id and a name as operators have them, and no role. */
export type TokenIdentity = Caller & { readonly via: 'token'; readonly operator: Named<null> }

/** Who a request is from. */
export type Identity = PersonIdentity | TokenIdentity

export const actorOf = (identity: Identity | null): AuditActor =>
  identity
    ? { name: identity.operator.name, role: identity.operator.role, via: identity.via }
    : { name: 'anonymous', role: null, via: 'session' }

/** Who acts in a request, for the audit log. */
export const actingIn = (request: FastifyRequest): Acting => ({
  actor: actorOf(request.identity),
  source: request.ip,
  requestId: request.id,
})

export const signedOut = (): DeskError => new DeskError('signed-out', 'Sign in first.')

/** @throws DeskError where nobody is signed in */
export const identityIn = ({ identity }: FastifyRequest): Identity => {
  if (!identity) throw signedOut()
  return identity
}
