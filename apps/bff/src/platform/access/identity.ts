import type { AuditActor, Permission, Role } from '@unity-desk/contract'
import type { FastifyRequest } from 'fastify'
import type { Acting } from '../audit/draft.ts'

/** Who a request is from. */
export type Identity = {
  readonly via: 'session'
  readonly operator: { readonly id: string; readonly name: string; readonly role: Role }
  readonly permissions: ReadonlySet<Permission>
  /** Until when dangerous acts need no password. */
  readonly stepUpUntil: Date
  /** Key of the session, for ending it. */
  readonly sessionKey: string
}

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
