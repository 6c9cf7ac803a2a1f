import type { Kysely } from 'kysely'
import type { JobResult, JobWithMetadata } from 'pg-boss'
import * as z from 'zod/mini'
import type { Audit } from '../audit/audit.ts'
import type { Database } from '../database/schema.ts'
import type { Log } from '../log.ts'
import type { Seal } from '../seal.ts'
import { MailRefused, type Post } from './transport.ts'

export const RETRIES = 3

export type Job = Pick<JobWithMetadata<unknown>, 'id' | 'data' | 'retryCount'>

const letter = z.object({
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  purpose: z.string(),
  target: z.object({
    kind: z.string(),
    ObjectId: z.optional(z.string()),
    Alias: z.optional(z.string()),
    DisplayName: z.optional(z.string()),
  }),
  expiresAt: z.nullable(z.string()),
})

type Letter = z.infer<typeof letter>

/** What is recorded of a mail; of one that cannot be opened nobody knows whom it was to. */
type Known = Pick<Letter, 'purpose' | 'target'> & Partial<Pick<Letter, 'to'>>

const jobData = z.object({ sealed: z.string() })

/** What a job holds of a mail: it is sealed, since a mail may hold a code or a link that opens something. */
export const jobOf = (seal: Seal, content: Letter): z.infer<typeof jobData> => ({
  sealed: seal.close(JSON.stringify(content)),
})

export type DeliveryContext = {
  readonly db: Kysely<Database>
  readonly post: Post
  readonly seal: Seal
  readonly audit: Pick<Audit, 'note'>
  readonly log: Log
}

/** One try to send what a job holds; what became of it is recorded. */
export const createDelivery = ({ db, post, seal, audit, log }: DeliveryContext) => {
  const record = async (
    { id, retryCount }: Job,
    { purpose, target, to }: Known,
    state: 'delivered' | 'failed' | 'expired',
    reason?: string,
  ): Promise<void> => {
    const attempts = state === 'expired' ? retryCount : retryCount + 1
    await db
      .updateTable('mail_delivery')
      .set({ state, reason: reason ?? null, attempts, ended_at: new Date() })
      .where('id', '=', id)
      .execute()
    await audit.note(
      {
        actor: { name: 'mail', role: null, via: 'system' },
        source: null,
        requestId: null,
        action: 'mail.send',
        target,
        details: { purpose, ...(to !== undefined && { to }), attempts },
      },
      { result: state === 'delivered' ? 'done' : 'failed', reason },
    )
  }

  /** A process may end between sending a mail and telling the queue so. */
  const isWaiting = async ({ id }: Job): Promise<boolean> => {
    const found = await db.selectFrom('mail_delivery').select('state').where('id', '=', id).executeTakeFirst()
    return found?.state === 'waiting'
  }

  /** Undefined for what another key sealed, or another version wrote. */
  const opened = ({ data }: Job): Letter | undefined => {
    const job = z.safeParse(jobData, data)
    const text = job.success ? seal.open(job.data.sealed) : undefined
    return text === undefined ? undefined : z.safeParse(letter, JSON.parse(text)).data
  }

  const giveUpUnopened = async (job: Job): Promise<void> => {
    const { purpose, subject_id: ObjectId } = await db
      .selectFrom('mail_delivery')
      .select(['purpose', 'subject_id'])
      .where('id', '=', job.id)
      .executeTakeFirstOrThrow()
    const target = { kind: 'users', ...(ObjectId !== null && { ObjectId }) }
    await record(job, { purpose, target }, 'failed', 'it could not be opened')
  }

  const deliver = async (job: Job): Promise<void> => {
    if (!(await isWaiting(job))) return
    const isLastTry = job.retryCount >= RETRIES
    const mail = opened(job)
    if (!mail && isLastTry) return giveUpUnopened(job)
    // A process that has the key may be the next to try.
    if (!mail) throw new Error('a mail that could not be opened')
    const isLate = mail.expiresAt !== null && new Date(mail.expiresAt) <= new Date()
    if (isLate) return record(job, mail, 'expired', 'what it says had expired')
    try {
      await post({ ...mail, id: job.id })
    } catch (error) {
      const isLast = isLastTry || (error instanceof MailRefused && error.isFinal)
      const reason = error instanceof MailRefused ? error.message : 'error'
      log.warn({ purpose: mail.purpose, reason, try: job.retryCount + 1 }, 'a mail was not accepted')
      if (!isLast) throw error
      return record(job, mail, 'failed', reason)
    }
    await record(job, mail, 'delivered')
  }

  return async (job: Job): Promise<JobResult> => {
    try {
      await deliver(job)
      return { id: job.id, status: 'completed' }
    } catch (error) {
      if (!(error instanceof MailRefused)) log.error({ err: error }, 'a mail could not be dealt with')
      return { id: job.id, status: 'failed' }
    }
  }
}
