import { auditRecord, type NotMeTaken } from '@unity-desk/contract'
import type { FastifyRequest } from 'fastify'
import type { Kysely } from 'kysely'
import * as z from 'zod/mini'
import type { Acting } from '../../platform/audit/draft.ts'
import type { CredentialContext } from '../../platform/credentials/context.ts'
import { lockCredential } from '../../platform/credentials/lock.ts'
import { NotApplied } from '../../platform/credentials/write.ts'
import type { Database } from '../../platform/database/schema.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import type { OneTimeLinks } from '../../platform/one-time-links.ts'
import type { Patience } from '../../platform/patience.ts'

export type NotMeContext = {
  readonly db: Kysely<Database>
  readonly credentials: CredentialContext
  readonly links: OneTimeLinks
  /** Ends whatever somebody has open on the portal in a person's name. */
  readonly endPortalAccess: (ObjectId: string) => Promise<void>
}

const notLocked = (): DeskError =>
  new DeskError('unity-timeout', 'Unity Connection did not answer, and the PIN is not locked. Press again.')

const noSuchLink = (): DeskError =>
  new DeskError(
    'bad-link',
    'This link was used before, or has expired. If something is wrong, call the helpdesk.',
  )

/** What of the act belongs to the evidence: who, from where, when, and how it was let in. */
const evidenceOf = async (db: Kysely<Database>, operationId: string) => {
  const rows = await db
    .selectFrom('audit_record')
    .select('body')
    .where('operation_id', '=', operationId)
    .orderBy('seq')
    .execute()
  const records = rows.map(({ body }) => z.parse(auditRecord, JSON.parse(body)))
  const [intent] = records
  if (!intent) return { operationId }
  const { action, actor, source, requestId, at, reference, details } = intent
  const { verification } = details
  const seqs = records.map(({ seq }) => seq)
  return { operationId, action, actor, source, requestId, at, reference, verification, records: seqs }
}

/**
 * Somebody says that what they were told of was not their doing: their PIN is locked, security is alerted by the record,
 * and the record keeps together what is known of it. A lock that Unity did not take leaves the link as it was.
 * @throws DeskError, CupiError, AuditUnavailable
 */
export const takeNotMe = async (
  context: NotMeContext,
  request: FastifyRequest,
  secret: string,
  patience: Patience,
): Promise<NotMeTaken> => {
  const { db, credentials, links, endPortalAccess } = context
  const { unity, audit } = credentials
  const link = await links.use('not-me', secret)
  if (!link) throw noSuchLink()
  const { owner, operationId } = link
  const acting: Acting = {
    actor: { name: owner.Alias, role: null, via: 'portal' },
    source: request.ip,
    requestId: request.id,
  }
  const disputed = await evidenceOf(db, operationId)
  const act = { ...acting, action: 'self-service.not-me', target: { kind: 'users', ...owner } }
  await audit.note({ ...act, details: { disputed } }, { result: 'done' })
  try {
    await Promise.all([endPortalAccess(owner.ObjectId), links.withdraw('ticket', owner.ObjectId)])
    const user = await unity.users.get(owner.ObjectId)
    const reference = `not me: ${operationId}`
    const { outcome } = await lockCredential(credentials, { acting, patience, user, kind: 'pin', reference })
    return { outcome }
  } catch (error) {
    await link.giveBack()
    throw error instanceof NotApplied ? notLocked() : error
  }
}
