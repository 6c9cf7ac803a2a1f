import type { VerificationMethod, VerifiedAction } from '@unity-desk/contract'
import type { Config } from '../../config/config.ts'
import type { Identity } from '../../platform/access/identity.ts'
import type { ScopeGuard } from '../../platform/access/scope.ts'
import type { Audit } from '../../platform/audit/audit.ts'
import type { Acting } from '../../platform/audit/draft.ts'
import type { KeyedHash } from '../../platform/keyed-hash.ts'
import type { Mailer } from '../../platform/mail/mailer.ts'
import type { PageLanguages } from '../../platform/mail/page-language.ts'
import type { Unity } from '../../platform/unity/client.ts'
import type { LimitAlarm } from '../../platform/verifications/limit-alarm.ts'
import type { TakesTwo } from '../../platform/verifications/second-person.ts'
import type { Verifications } from '../../platform/verifications/store.ts'

/** What verifying a caller works with. */
export type VerificationContext = {
  readonly config: Pick<Config, 'CALLER_VERIFICATION'>
  readonly methods: readonly VerificationMethod[]
  readonly verifications: Verifications
  readonly limits: LimitAlarm
  readonly unity: Unity
  readonly guard: ScopeGuard
  readonly operators: { readonly isOperator: (name: string) => Promise<boolean> }
  readonly vips: { readonly has: (ObjectId: string) => Promise<boolean> }
  readonly tokens: { readonly makerOf: (id: string) => Promise<string | undefined> }
  readonly audit: Audit
  readonly keyedHash: KeyedHash
  readonly takesTwo: TakesTwo
  readonly mailAddressChangedLately: (ObjectId: string) => Promise<boolean>
  readonly mailer: Pick<Mailer, 'send'>
  readonly languages: Pick<PageLanguages, 'forMailTo'>
}

/** Who asks. */
export type Asking = { readonly identity: Identity; readonly acting: Acting }

/** What it takes to do, or to back, what somebody is verified for. */
export const permissionOf = {
  'pin-reset': 'pins:reset',
  'pin-unlock': 'pins:unlock',
  'password-reset': 'passwords:reset',
  'password-unlock': 'passwords:reset',
} as const satisfies Readonly<Record<VerifiedAction, string>>
