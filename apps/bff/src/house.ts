import { hostname } from 'node:os'
import type { Kysely } from 'kysely'
import type { Config } from './config/config.ts'
import type { Secret } from './config/secret.ts'
import { alertFollowers } from './features/alerts/followers.ts'
import { createDirectory, type Directory } from './features/directory/directory.ts'
import { noticeFollower } from './features/notices/follower.ts'
import { createFormerAddresses } from './features/notices/former-addresses.ts'
import type { NotMeContext } from './features/notices/not-me.ts'
import { createSelfService, type SelfService } from './features/self-service/self-service.ts'
import type { SignOnContext } from './features/session/sign-on.ts'
import { createSignInThrottle, type SignInThrottle } from './features/session/throttle.ts'
import { keepSettling, type Resolver } from './features/unknown-acts/settle.ts'
import type { VerificationContext } from './features/verifications/context.ts'
import { afterWrite } from './features/vmrest/after-write.ts'
import type { gateway } from './features/vmrest/gateway.ts'
import { namedIn } from './features/vmrest/named.ts'
import { createObjects } from './features/vmrest/objects.ts'
import { prepareCredential } from './features/vmrest/prepare-credential.ts'
import { resolveWrite } from './features/vmrest/resolve.ts'
import { createScopeCheck } from './features/vmrest/scope-check.ts'
import { createScopeGuard, type ScopeGuard } from './platform/access/scope.ts'
import { createSessions, type Sessions } from './platform/access/sessions.ts'
import { createTokens, type Tokens } from './platform/access/tokens.ts'
import { createAdmit } from './platform/access/verification.ts'
import { createVips, type Vips } from './platform/access/vips.ts'
import { openAudit, type Audit } from './platform/audit/audit.ts'
import { createChain, type Chain } from './platform/audit/chain.ts'
import { copyTo } from './platform/audit/copy-file.ts'
import { keepFollowed } from './platform/audit/follow.ts'
import type { CredentialContext } from './platform/credentials/context.ts'
import { resolveCredentialAct } from './platform/credentials/resolve.ts'
import { openDatabase } from './platform/database/open.ts'
import type { Database } from './platform/database/schema.ts'
import { keepTidy } from './platform/housekeeping.ts'
import { createIdempotency, type Idempotency } from './platform/idempotency.ts'
import { auditKey, createKeyedHash, sessionSecret, type KeyedHash } from './platform/keyed-hash.ts'
import { createKeyedLock } from './platform/keyed-lock.ts'
import { createLimits } from './platform/limits.ts'
import type { Log } from './platform/log.ts'
import { createMailer, type Mailer } from './platform/mail/mailer.ts'
import { postBy } from './platform/mail/transport.ts'
import { createLoginStates } from './platform/oidc/login-state.ts'
import { portalProvider, staffProvider } from './platform/oidc/provider.ts'
import { createOneTimeLinks, type OneTimeLinks } from './platform/one-time-links.ts'
import { createRoster, type Roster } from './platform/operators/roster.ts'
import { createSecondFactor, type SecondFactor } from './platform/operators/second-factor.ts'
import { createOperatorStore, type OperatorStore } from './platform/operators/store.ts'
import { createSeal } from './platform/seal.ts'
import { createUnity, type Unity } from './platform/unity/client.ts'
import { createUnityLink, type UnityLink } from './platform/unity/link.ts'
import type { Objects } from './platform/unity/objects.ts'
import { createOwners, type Owners } from './platform/unity/owners.ts'
import { createRules } from './platform/unity/rules.ts'
import { createLimitAlarm } from './platform/verifications/limit-alarm.ts'
import { mailAddressChangedLately } from './platform/verifications/mail-address.ts'
import { createTakesTwo } from './platform/verifications/second-person.ts'
import { createVerifications } from './platform/verifications/store.ts'
import type { Timing } from './timing.ts'

type VmrestContext = Omit<Parameters<typeof gateway>[1], 'ownOrigins'>

/** All that the listeners share: one database, one audit log, one link to Unity. */
export type House = {
  readonly log: Log
  readonly timing: Timing
  readonly db: Kysely<Database>
  readonly audit: Audit
  readonly chain: Chain
  readonly keyedHash: KeyedHash
  readonly sessions: Sessions
  readonly tokens: Tokens
  readonly vips: Vips
  readonly guard: ScopeGuard
  readonly operators: OperatorStore
  readonly roster: Roster
  readonly secondFactor: SecondFactor
  readonly throttle: SignInThrottle
  /** Undefined where no OpenID provider is configured. */
  readonly signOn: SignOnContext | undefined
  readonly idempotency: Idempotency
  readonly link: UnityLink
  readonly unity: Unity
  readonly directory: Directory
  readonly mailer: Mailer
  readonly selfService: SelfService
  readonly links: OneTimeLinks
  readonly notMe: NotMeContext
  /** What is known only when the portal listens. */
  readonly portal: { url: string }
  readonly credentials: CredentialContext
  readonly callers: VerificationContext
  readonly vmrest: VmrestContext
  readonly objects: Objects
  readonly owners: Owners
  /** Starts what runs by itself; the house must be lived in before. */
  readonly begin: () => void
  readonly close: () => Promise<void>
}

export const openHouse = async (
  config: Config,
  password: () => Secret,
  log: Log,
  timing: Timing,
): Promise<House> => {
  const { db, embedded, jobs, close: closeDatabase } = await openDatabase(config, log)
  const instance = `${hostname()}:${process.pid}`
  const chain = createChain(createKeyedHash(await auditKey(config)))
  const kept = embedded ? config.DATA_DIR : undefined
  const audit = await openAudit({ db, directory: kept, chain, instance, log })
  const secret = await sessionSecret(config)
  const keyedHash = createKeyedHash(secret)
  const link = createUnityLink(config, password, timing.unity)
  const unity = createUnity(link)
  const rules = createRules(unity)
  const sessions = createSessions(db, keyedHash, config.STEP_UP_MINUTES)
  const tokens = createTokens(db, keyedHash)
  const vips = createVips(db)
  const operators = createOperatorStore(db)
  const secondFactor = createSecondFactor(db, secret)
  const throttle = createSignInThrottle(db, keyedHash)
  const provider = staffProvider(config, timing.oidc)
  // A site may have a provider for its callers alone.
  if (config.OIDC_ISSUER !== undefined && !provider)
    log.warn('OIDC_ROLE_MAP is not set: no operator can use single sign-on')
  const states = createLoginStates(db, keyedHash, createSeal(secret, 'login state'))
  const signOn = provider && { provider, settings: config, states, sessions, operators, throttle, audit }
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
  const idempotency = createIdempotency(db, keyedHash, log)
  const directory = createDirectory({
    db,
    link,
    rules,
    operators,
    vips,
    instance,
    isAlone: embedded,
    log,
  })
  const onePerPerson = createKeyedLock()
  const verifications = createVerifications(db)
  const limits = createLimits(db, keyedHash)
  const alarm = createLimitAlarm(limits, audit)
  const takesTwo = createTakesTwo(db, config)
  const admit = createAdmit({
    config,
    verifications,
    limits: alarm,
    audit,
    takesTwo,
  })
  const credentials: CredentialContext = {
    unity,
    rules,
    node: link.host,
    audit,
    operators,
    vips,
    onePerPerson,
    admit,
    config,
    timing,
  }
  const portal = { url: '' }
  const links = createOneTimeLinks(db, keyedHash, () => portal.url)
  const selfService = createSelfService({
    inBackground: createUnity(link, { rank: 'background' }),
    portalUrl: () => portal.url,
    provider: portalProvider(config, timing.oidc),
    states: createLoginStates(db, keyedHash, createSeal(secret, 'portal login state')),
    links,
    limits,
    wordFor: verifications.wordFor,
    db,
    keyedHash,
    unity: createUnity(link, { rank: 'portal' }),
    rules,
    node: link.host,
    audit,
    operators,
    vips,
    onePerPerson,
    mailer,
    log,
    config,
    timing,
  })
  const guard = createScopeGuard(unity)
  const callers: VerificationContext = {
    config,
    methods: [...(mailer.isOn ? (['mail-code'] as const) : []), 'vouch', 'override'],
    verifications,
    limits: alarm,
    unity,
    guard,
    operators,
    vips,
    tokens,
    audit,
    keyedHash,
    takesTwo,
    mailAddressChangedLately: (target) => mailAddressChangedLately(db, target),
    mailer,
  }
  const formerAddresses = createFormerAddresses(db)
  const notMe: NotMeContext = { db, credentials, links, endPortalAccess: selfService.endAccess }
  const stopping = new AbortController()

  const vmrest: VmrestContext = {
    link,
    domains: config.ADDRESS_DOMAINS,
    audit,
    onePerPerson,
    changed: afterWrite({ unity, directory, rules, guard, log }),
    timing: timing.patience,
    prepareCredential: prepareCredential({ unity, operators, vips, admit }),
    scopes: createScopeCheck(unity, guard),
    named: namedIn(directory),
  }

  const begin = (): void => {
    const { signal } = stopping
    mailer.start().catch((error: unknown) => log.error({ err: error }, 'mail cannot be sent'))
    directory.keep(config.DIRECTORY_SWEEP, signal)
    const resolvers: Resolver[] = [
      (intent) => resolveCredentialAct(unity, intent),
      (intent) => resolveWrite(link, intent),
    ]
    void keepSettling({ audit, resolvers, isAlone: embedded, timing: timing.settle, log }, signal)
    const followers = [
      ...alertFollowers(db, config),
      ...(mailer.isOn
        ? [
            noticeFollower({
              db,
              unity: createUnity(link, { rank: 'background' }),
              mailer,
              links,
              formerAddresses,
              config,
              log,
            }),
          ]
        : []),
      ...(config.AUDIT_FILE ? [copyTo(config.AUDIT_FILE)] : []),
    ]
    for (const follower of followers) void keepFollowed({ db, log, timing: timing.follow }, follower, signal)
    void keepTidy(
      [
        ...[
          sessions,
          tokens,
          idempotency,
          throttle,
          mailer,
          links,
          limits,
          formerAddresses,
          verifications,
        ].map(({ sweep }) => sweep),
        ...selfService.sweeps,
      ],
      log,
      signal,
    )
  }

  return {
    log,
    timing,
    db,
    audit,
    chain,
    keyedHash,
    sessions,
    tokens,
    vips,
    guard,
    operators,
    roster: createRoster(db),
    secondFactor,
    throttle,
    signOn,
    idempotency,
    link,
    unity,
    directory,
    mailer,
    selfService,
    links,
    notMe,
    portal,
    credentials,
    callers,
    vmrest,
    objects: createObjects(vmrest),
    owners: createOwners(unity, guard, directory),
    begin,
    close: async () => {
      stopping.abort()
      await directory.release().catch(() => undefined)
      await mailer.stop()
      await link.close()
      await audit.close()
      await closeDatabase()
    },
  }
}
