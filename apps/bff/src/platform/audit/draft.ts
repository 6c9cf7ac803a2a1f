import type { AuditActor, AuditRecord, AuditResult, AuditTarget } from '@unity-desk/contract'

/** Who acts, and from where. */
export type Acting = {
  readonly actor: AuditActor
  readonly source: string | null
  readonly requestId: string | null
}

export type Act = Acting & {
  /** Resource and verb: `users.pin.reset`. */
  readonly action: string
  readonly target: AuditTarget | null
  /** Never a PIN, a password or a code: secrets are a type of their own that prints as `[secret]`. */
  readonly details: Readonly<Record<string, unknown>>
  readonly reference?: string | undefined
}

export type Ending = {
  readonly result: AuditResult
  readonly reason?: string | undefined
  readonly status?: number | undefined
  readonly node?: string | undefined
  /** ObjectId of what the act made. */
  readonly created?: string | undefined
}

/** A record that has no place in the chain yet. */
export type Draft = Omit<AuditRecord, 'seq'>

type Part = Pick<Draft, 'phase' | 'operationId' | 'instance'> & { readonly ending?: Ending }

export const draftOf = (act: Act, { phase, operationId, instance, ending }: Part): Draft => ({
  operationId,
  phase,
  at: new Date().toISOString(),
  instance,
  actor: act.actor,
  source: act.source,
  requestId: act.requestId,
  action: act.action,
  target: act.target,
  details: { ...act.details },
  reference: act.reference ?? null,
  result: ending?.result ?? null,
  reason: ending?.reason ?? null,
  unity:
    ending && (ending.status !== undefined || ending.node !== undefined)
      ? { status: ending.status ?? null, node: ending.node ?? null }
      : null,
})
