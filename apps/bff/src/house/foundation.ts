import { hostname } from 'node:os'
import type { Config } from '../config/config.ts'
import type { Secret } from '../config/secret.ts'
import { openAudit } from '../platform/audit/audit.ts'
import { createChain } from '../platform/audit/chain.ts'
import { countRecords } from '../platform/audit/measure.ts'
import { openDatabase } from '../platform/database/open.ts'
import { createIdempotency } from '../platform/idempotency.ts'
import { auditKey, createKeyedHash, sessionSecret } from '../platform/keyed-hash.ts'
import { createKeyedLock } from '../platform/keyed-lock.ts'
import { createLimits } from '../platform/limits.ts'
import type { Log } from '../platform/log.ts'
import { createMailer } from '../platform/mail/mailer.ts'
import { measureMails } from '../platform/mail/measure.ts'
import { createPageLanguages } from '../platform/mail/page-language.ts'
import { postBy } from '../platform/mail/transport.ts'
import { createMetrics } from '../platform/metrics/metrics.ts'
import { measureProcess } from '../platform/metrics/process.ts'
import { createOneTimeLinks } from '../platform/one-time-links.ts'
import { createSeal } from '../platform/seal.ts'
import { createUnity } from '../platform/unity/client.ts'
import { createUnityLink } from '../platform/unity/link.ts'
import { measured } from '../platform/unity/measure.ts'
import { createRules } from '../platform/unity/rules.ts'
import type { Timing } from '../timing.ts'

/** What all else stands on: one database, one audit log, one link to Unity, one way out for mail. */
export type Foundation = Awaited<ReturnType<typeof openFoundation>>

export const openFoundation = async (config: Config, password: () => Secret, log: Log, timing: Timing) => {
  const { db, embedded, jobs, close: closeDatabase } = await openDatabase(config, log)
  const instance = `${hostname()}:${process.pid}`
  const chain = createChain(createKeyedHash(await auditKey(config)))
  const kept = embedded ? config.DATA_DIR : undefined
  const metrics = createMetrics(log)
  const { meter } = metrics
  const added = countRecords(meter)
  const audit = await openAudit({ db, directory: kept, chain, instance, log, added })
  const secret = await sessionSecret(config)
  const keyedHash = createKeyedHash(secret)
  const link = measured(createUnityLink(config, password, timing.unity), meter)
  const unity = createUnity(link)
  const mailer = createMailer({
    db,
    jobs,
    embedded,
    post: postBy(config),
    seal: createSeal(secret, 'mail'),
    audit,
    log,
    timing: timing.mail,
  })
  measureProcess(meter)
  measureMails(meter, db)
  /** What is known only when the portal listens. */
  const portal = { url: '' }
  return {
    config,
    log,
    timing,
    metrics,
    db,
    /** That the database is our own: no other process is at it. */
    embedded,
    instance,
    chain,
    audit,
    secret,
    keyedHash,
    link,
    unity,
    rules: createRules(unity),
    mailer,
    languages: createPageLanguages(db),
    idempotency: createIdempotency(db, keyedHash, log),
    limits: createLimits(db, keyedHash),
    onePerPerson: createKeyedLock(),
    portal,
    links: createOneTimeLinks(db, keyedHash, () => portal.url),
    close: async () => {
      await mailer.stop()
      await link.close()
      await audit.close()
      await closeDatabase()
    },
  }
}
