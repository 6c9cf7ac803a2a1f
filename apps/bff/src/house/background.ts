import { alertFollowers } from '../features/alerts/followers.ts'
import { noticeFollower } from '../features/notices/follower.ts'
import { createFormerAddresses } from '../features/notices/former-addresses.ts'
import { keepSettling, type Resolver } from '../features/unknown-acts/settle.ts'
import { resolveWrite } from '../features/vmrest/resolve.ts'
import { copyTo } from '../platform/audit/copy-file.ts'
import { keepFollowed } from '../platform/audit/follow.ts'
import { resolveCredentialAct } from '../platform/credentials/resolve.ts'
import { keepUp } from '../platform/database/upkeep.ts'
import { keepTidy } from '../platform/housekeeping.ts'
import { createUnity } from '../platform/unity/client.ts'
import type { Access } from './access.ts'
import type { Features } from './features.ts'
import type { Foundation } from './foundation.ts'

type House = Foundation & Access & Features

/** Who is told of what the audit log takes down. */
const followersOf = (house: House, formerAddresses: ReturnType<typeof createFormerAddresses>) => {
  const { config, db, link, mailer } = house
  return [
    ...alertFollowers(db, config),
    ...(mailer.isOn
      ? [noticeFollower({ ...house, unity: createUnity(link, { rank: 'background' }), formerAddresses })]
      : []),
    ...(config.AUDIT_FILE ? [copyTo(config.AUDIT_FILE)] : []),
  ]
}

/** Starts what runs by itself until the signal; the house must be lived in before. */
export const beginBackgroundWork = (house: House, signal: AbortSignal): void => {
  const { config, log, timing, db, embedded, audit, link, unity, mailer } = house
  mailer.start().catch((error: unknown) => log.error({ err: error }, 'mail cannot be sent'))
  if (embedded) void keepUp(db, log, signal)
  house.directory.keep(config.DIRECTORY_SWEEP, signal)
  const resolvers: Resolver[] = [
    (intent) => resolveCredentialAct(unity, intent),
    (intent) => resolveWrite(link, intent),
  ]
  void keepSettling({ audit, resolvers, isAlone: embedded, timing: timing.settle, log }, signal)
  const formerAddresses = createFormerAddresses(db)
  for (const follower of followersOf(house, formerAddresses))
    void keepFollowed({ db, log, timing: timing.follow }, follower, signal)
  const kept = [
    house.sessions,
    house.tokens,
    house.idempotency,
    house.throttle,
    mailer,
    house.languages,
    house.links,
    house.limits,
    formerAddresses,
    house.verifications,
  ]
  void keepTidy([...kept.map(({ sweep }) => sweep), ...house.selfService.sweeps], log, signal)
}
