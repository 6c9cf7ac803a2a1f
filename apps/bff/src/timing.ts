import { settleTiming, type SettleTiming } from './features/unknown-acts/settle.ts'
import { followTiming, type FollowTiming } from './platform/audit/follow.ts'
import { writeTiming, type WriteTiming } from './platform/credentials/write.ts'
import { httpTiming, type HttpTiming } from './platform/http/create-http.ts'
import { mailTiming, type MailTiming } from './platform/mail/mailer.ts'
import { oidcTiming, type OidcTiming } from './platform/oidc/provider.ts'
import { patienceTiming, type PatienceTiming } from './platform/patience.ts'
import { unityTiming, type UnityTiming } from './platform/unity/timing.ts'

/** Everything that takes its time, in milliseconds. Tests of faults pass shorter ones; no setting changes them. */
export type Timing = {
  readonly http: HttpTiming
  readonly unity: UnityTiming
  readonly patience: PatienceTiming
  readonly oidc: OidcTiming
  readonly write: WriteTiming
  readonly settle: SettleTiming
  readonly follow: FollowTiming
  readonly mail: MailTiming
  /** npm's caller gives ten seconds; what is in flight gets most of them (design.md section 4). */
  readonly stop: number
}

export const standardTiming: Timing = {
  http: httpTiming,
  unity: unityTiming,
  patience: patienceTiming,
  oidc: oidcTiming,
  write: writeTiming,
  settle: settleTiming,
  follow: followTiming,
  mail: mailTiming,
  stop: 8000,
}
