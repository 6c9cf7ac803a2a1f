import type { Kysely } from 'kysely'
import type { Config } from '../../config/config.ts'
import type { Database } from '../../platform/database/schema.ts'
import type { Idempotency } from '../../platform/idempotency.ts'
import type { KeyedHash } from '../../platform/keyed-hash.ts'
import type { Log } from '../../platform/log.ts'
import type { PageLanguages } from '../../platform/mail/page-language.ts'
import type { LoginStates } from '../../platform/oidc/login-state.ts'
import type { Provider } from '../../platform/oidc/provider.ts'
import type { OneTimeLinks } from '../../platform/one-time-links.ts'
import type { Unity } from '../../platform/unity/client.ts'
import { mailAddressChangedLately } from '../../platform/verifications/mail-address.ts'
import { createCodes, type Codes } from './codes.ts'
import { createReminders, type Reminders } from './reminders.ts'
import { createSendCode, type Asked, type SendCodeContext } from './send-code.ts'
import { createPortalSessions, type PortalSessions } from './sessions.ts'
import type { OwnPinContext } from './set-pin.ts'
import type { SignOnContext } from './sign-on.ts'

/** What the portal works with. */
export type SelfService = OwnPinContext &
  Omit<SendCodeContext, 'codes' | 'limits' | 'mailAddressChangedLately'> & {
    readonly log: Log
    readonly codes: Codes
    readonly reminders: Reminders
    readonly idempotency: Idempotency
    readonly languages: PageLanguages
    readonly links: OneTimeLinks
    /** Undefined where nobody signs in so. */
    readonly signOn: SignOnContext | undefined
    readonly sessions: PortalSessions
    readonly sendCode: (asked: Asked) => Promise<void>
    /** Ends whatever is open in a person's name. */
    readonly endAccess: (ObjectId: string) => Promise<void>
    readonly sweeps: readonly (() => Promise<void>)[]
  }

type Given = OwnPinContext &
  Omit<SendCodeContext, 'codes' | 'config' | 'mailAddressChangedLately'> & {
    readonly db: Kysely<Database>
    readonly log: Log
    readonly keyedHash: KeyedHash
    readonly links: OneTimeLinks
    readonly languages: PageLanguages
    readonly idempotency: Idempotency
    /** For what nobody waits for. */
    readonly inBackground: Unity
    readonly portalUrl: () => string
    readonly provider: Provider | undefined
    readonly states: LoginStates
    readonly config: Config
  }

export const createSelfService = ({
  db,
  keyedHash,
  inBackground,
  portalUrl,
  provider,
  states,
  ...given
}: Given): SelfService => {
  const { limits } = given
  const codes = createCodes(db, keyedHash, limits)
  const sessions = createPortalSessions(db, keyedHash)
  const reminders = createReminders({ ...given, db, unity: inBackground, portalUrl })
  return {
    ...given,
    reminders,
    codes,
    sessions,
    signOn: provider && { ...given, provider, states, sessions },
    sendCode: createSendCode({
      ...given,
      codes,
      mailAddressChangedLately: (ObjectId) => mailAddressChangedLately(db, ObjectId),
    }),
    endAccess: async (ObjectId) => {
      await Promise.all([codes.withdrawAllOf(ObjectId), sessions.endAllOf(ObjectId)])
    },
    sweeps: [codes.sweep, sessions.sweep, reminders.run],
  }
}
