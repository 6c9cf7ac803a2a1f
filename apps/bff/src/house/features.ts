import { createDirectory } from '../features/directory/directory.ts'
import { measureDirectory } from '../features/directory/measure.ts'
import type { NotMeContext } from '../features/notices/not-me.ts'
import { createSelfService } from '../features/self-service/self-service.ts'
import type { VerificationContext } from '../features/verifications/context.ts'
import { afterWrite } from '../features/vmrest/after-write.ts'
import type { gateway } from '../features/vmrest/gateway.ts'
import { namedIn } from '../features/vmrest/named.ts'
import { createObjects } from '../features/vmrest/objects.ts'
import { prepareCredential } from '../features/vmrest/prepare-credential.ts'
import { protectPerson } from '../features/vmrest/protect-person.ts'
import { createScopeCheck } from '../features/vmrest/scope-check.ts'
import { createAdmit } from '../platform/access/verification.ts'
import type { CredentialContext } from '../platform/credentials/context.ts'
import { createLoginStates } from '../platform/oidc/login-state.ts'
import { portalProvider } from '../platform/oidc/provider.ts'
import { createSeal } from '../platform/seal.ts'
import { createUnity } from '../platform/unity/client.ts'
import { createOwners } from '../platform/unity/owners.ts'
import { createLimitAlarm } from '../platform/verifications/limit-alarm.ts'
import { mailAddressChangedLately } from '../platform/verifications/mail-address.ts'
import { createTakesTwo } from '../platform/verifications/second-person.ts'
import { createVerifications } from '../platform/verifications/store.ts'
import type { Access } from './access.ts'
import type { Foundation } from './foundation.ts'

/** What the features work with. */
export type Features = ReturnType<typeof createFeatures>

export const createFeatures = (base: Foundation & Access) => {
  const { config, db, keyedHash, link, unity, audit, mailer, links, portal } = base
  const { operators, vips, guard } = base
  measureDirectory(base.metrics.meter, db)
  const directory = createDirectory({ ...base, isAlone: base.embedded })
  const verifications = createVerifications(db)
  const limits = createLimitAlarm(base.limits, audit)
  const takesTwo = createTakesTwo(db, config)
  const admit = createAdmit({ config, verifications, limits, audit, takesTwo })
  const seen: CredentialContext['seen'] = (kind, ObjectId, credential) =>
    kind === 'pin' ? directory.notePin(ObjectId, credential) : undefined
  const credentials: CredentialContext = { ...base, node: link.host, admit, seen }
  const selfService = createSelfService({
    ...base,
    inBackground: createUnity(link, { rank: 'background' }),
    portalUrl: () => portal.url,
    provider: portalProvider(config, base.timing.oidc),
    states: createLoginStates(db, keyedHash, createSeal(base.secret, 'portal login state')),
    wordFor: verifications.wordFor,
    unity: createUnity(link, { rank: 'portal' }),
    node: link.host,
    seen,
  })
  const callers: VerificationContext = {
    ...base,
    methods: [...(mailer.isOn ? (['mail-code'] as const) : []), 'vouch', 'override'],
    verifications,
    limits,
    takesTwo,
    mailAddressChangedLately: (target) => mailAddressChangedLately(db, target),
  }
  const notMe: NotMeContext = { db, credentials, links, endPortalAccess: selfService.endAccess }
  const vmrest: Omit<Parameters<typeof gateway>[1], 'ownOrigins'> = {
    link,
    domains: config.ADDRESS_DOMAINS,
    audit,
    onePerPerson: base.onePerPerson,
    changed: afterWrite({ ...base, directory }),
    timing: base.timing.patience,
    prepareCredential: prepareCredential({ unity, operators, vips, admit }),
    protectPerson: protectPerson({ unity, operators, vips }),
    scopes: createScopeCheck(unity, guard),
    named: namedIn(directory),
  }
  return {
    directory,
    verifications,
    credentials,
    selfService,
    callers,
    notMe,
    vmrest,
    objects: createObjects(vmrest),
    owners: createOwners(unity, guard, directory),
  }
}
