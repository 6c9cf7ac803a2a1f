import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { AuditTarget } from '@unity-desk/contract'
import { fromKysely, PgBoss, type JobResult } from 'pg-boss'
import type { JobDatabase } from '../database/open.ts'
import { createDelivery, jobOf, RETRIES, type DeliveryContext, type Job } from './delivery.ts'
import type { Language } from './language.ts'
import { render, type Template } from './message.ts'
import type { Post } from './transport.ts'

export type Mail<V> = {
  readonly to: string
  readonly template: Template<V>
  readonly values: V
  readonly language: Language
  /** What it is for, in a word, for the log. */
  readonly purpose: string
  /** Whom it is about. */
  readonly target: AuditTarget
  /** Of two mails with one key only the first is sent. */
  readonly idempotencyKey: string
  /** What it says is worth nothing afterwards: it is not sent then. */
  readonly expiresAt?: Date
}

export type Mailer = {
  /** Whether there is a mail server. Without one every mail is dropped. */
  readonly isOn: boolean
  /**
   * Takes a mail into the queue, in the database. It is sent at once, tried again for five minutes while the mail
   * server is away, and what became of it is recorded. Never throws for a mail server.
   */
  readonly send: <V>(mail: Mail<V>) => Promise<void>
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
  /** Forgets deliveries of long ago. */
  readonly sweep: () => Promise<void>
}

export type MailTiming = {
  /** Seconds before the second try; the pause doubles then. */
  readonly retry: number
  /** Seconds between two looks for mails that another process left. */
  readonly poll: number
}

/** Three more tries within five minutes (security.md F35): after 20 to 40 s, 40 to 80 s and 80 to 160 s. */
export const mailTiming: MailTiming = { retry: 20, poll: 5 }

const LONGEST_STOP_MS = 700
const QUEUE = 'mail'
const AT_A_TIME = 5
const DAY = 86_400_000
const KEPT_DAYS = 90

/** A UUID that a key always gives (RFC 9562, version 8). */
const idOf = (key: string): string => {
  const hex = createHash('sha256').update(key).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

type Options = Omit<DeliveryContext, 'post'> & {
  readonly jobs: JobDatabase
  readonly embedded: boolean
  readonly post: Post | undefined
  readonly timing: MailTiming
}

/** Mail out, through a queue that outlives the process. */
export const createMailer = ({ db, jobs, embedded, post, seal, audit, log, timing }: Options): Mailer => {
  if (!post)
    return {
      isOn: false,
      send: async ({ purpose }) => log.warn({ purpose }, 'a mail was not sent: SMTP_URL is not set'),
      start: async () => undefined,
      stop: async () => undefined,
      sweep: async () => undefined,
    }

  const boss = new PgBoss({
    db: jobs,
    backend: embedded ? 'pglite' : 'postgres',
    schedule: false,
    // The embedded database keeps itself small, and has no autovacuum to be watched.
    reindex: !embedded,
    monitorVacuum: !embedded,
  })
  boss.on('error', (error) => log.warn({ err: error }, 'the job queue'))
  let worker: string | undefined

  const tryOne = createDelivery({ db, post, seal, audit, log })
  const underWay = new Set<Promise<unknown>>()
  const tryOnce = async (job: Job): Promise<JobResult> => {
    const trying = tryOne(job)
    underWay.add(trying)
    await trying
    underWay.delete(trying)
    return trying
  }

  const begin = async (): Promise<void> => {
    await boss.start()
    await boss.createQueue(QUEUE, {
      retryLimit: RETRIES,
      retryDelay: timing.retry,
      retryBackoff: true,
      // Longer than a try can take; then its process is gone.
      expireInSeconds: 60,
      deleteAfterSeconds: 3600,
    })
    worker = await boss.work(
      QUEUE,
      {
        includeMetadata: true,
        perJobResults: true,
        pollingIntervalSeconds: timing.poll,
        batchSize: AT_A_TIME,
        burstWhenBatchFull: true,
      },
      (batch: Job[]) => Promise.all(batch.map(tryOnce)),
    )
  }

  let started: Promise<void> | undefined

  return {
    isOn: true,
    send: async (mail) => {
      await started
      const { to, language, purpose, target, idempotencyKey, expiresAt } = mail
      const id = idOf(idempotencyKey)
      const job = jobOf(seal, {
        ...render(mail.template[language](mail.values), language),
        to,
        purpose,
        target,
        expiresAt: expiresAt?.toISOString() ?? null,
      })
      await db.transaction().execute(async (trx) => {
        const inserted = await trx
          .insertInto('mail_delivery')
          .values({
            id,
            subject_id: target.ObjectId ?? null,
            purpose,
            state: 'waiting',
            created_at: new Date(),
          })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .returning('id')
          .executeTakeFirst()
        if (!inserted) return
        await boss.send(QUEUE, job, { id, db: fromKysely(trx) })
      })
      if (worker !== undefined) boss.notifyWorker(worker)
    },
    start: () => (started ??= begin()),
    stop: async () => {
      if (!started) return
      await started.catch(() => undefined)
      await boss.stop({ graceful: false, close: false })
      // What the mail server has taken must be on record, or it is sent again.
      await Promise.race([Promise.all(underWay), wait(LONGEST_STOP_MS, undefined, { ref: false })])
    },
    sweep: async () => {
      const before = new Date(Date.now() - KEPT_DAYS * DAY)
      await db.deleteFrom('mail_delivery').where('created_at', '<', before).execute()
    },
  }
}
