import type { SignOnContext } from '../features/session/sign-on.ts'
import { createSignInThrottle } from '../features/session/throttle.ts'
import { createScopeGuard } from '../platform/access/scope.ts'
import { createSessions } from '../platform/access/sessions.ts'
import { createTokens } from '../platform/access/tokens.ts'
import { createVips } from '../platform/access/vips.ts'
import { createLoginStates } from '../platform/oidc/login-state.ts'
import { staffProvider } from '../platform/oidc/provider.ts'
import { createRoster } from '../platform/operators/roster.ts'
import { createSecondFactor } from '../platform/operators/second-factor.ts'
import { createOperatorStore } from '../platform/operators/store.ts'
import { createSeal } from '../platform/seal.ts'
import type { Foundation } from './foundation.ts'

/** Who may come in, and whom they may see. */
export type Access = ReturnType<typeof createAccess>

export const createAccess = ({ config, log, timing, db, audit, secret, keyedHash, unity }: Foundation) => {
  const sessions = createSessions(db, keyedHash, config.STEP_UP_MINUTES)
  const operators = createOperatorStore(db)
  const throttle = createSignInThrottle(db, keyedHash)
  const provider = staffProvider(config, timing.oidc)
  // A site may have a provider for its callers alone.
  if (config.OIDC_ISSUER !== undefined && !provider)
    log.warn('OIDC_ROLE_MAP is not set: no operator can use single sign-on')
  const states = createLoginStates(db, keyedHash, createSeal(secret, 'login state'))
  /** Undefined where no OpenID provider is configured. */
  const signOn: SignOnContext | undefined = provider && {
    provider,
    settings: config,
    states,
    sessions,
    operators,
    throttle,
    audit,
  }
  return {
    sessions,
    tokens: createTokens(db, keyedHash),
    vips: createVips(db),
    guard: createScopeGuard(unity),
    operators,
    roster: createRoster(db),
    secondFactor: createSecondFactor(db, secret),
    throttle,
    signOn,
  }
}
