import type { PortalPurpose } from '@unity-desk/contract'
import type { AuditTarget } from '@unity-desk/contract'
import type { FastifyRequest } from 'fastify'
import type { Acting } from '../../platform/audit/draft.ts'

/** Whose PIN it is. */
export type Owner = { readonly ObjectId: string; readonly Alias: string; readonly DisplayName: string }

/** Somebody who has proved to the portal who they are. */
export type PortalPerson = Owner & {
  readonly purpose: PortalPurpose
  /** Of the session, for ending it. */
  readonly sessionKey: string
}

export const targetOf = ({ ObjectId, Alias, DisplayName }: Owner): AuditTarget => ({
  kind: 'users',
  ObjectId,
  Alias,
  DisplayName,
})

/** Who acts, for the audit log: the person, or somebody who has not shown yet who they are. */
export const actingAs = (request: FastifyRequest, owner: Pick<Owner, 'Alias'> | null): Acting => ({
  actor: { name: owner?.Alias ?? 'anonymous', role: null, via: 'portal' },
  source: request.ip,
  requestId: request.id,
})
