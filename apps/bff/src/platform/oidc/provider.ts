import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose'
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  ClientSecretPost,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type ClientAuth,
  type Configuration,
  type IDToken,
} from 'openid-client'
import type { Config } from '../../config/config.ts'
import type { Secret } from '../../config/secret.ts'
import { claimAt } from './claims.ts'
import { failureOf, SignOnFailure } from './failure.ts'
import { readLogoutToken, type Ended } from './logout-token.ts'

export type Claims = IDToken

/** What one sign-on is recognised by when it comes back. Secret: it stays between the server and its own cookie. */
export type Challenge = { readonly state: string; readonly nonce: string; readonly verifier: string }

/** The OpenID provider of the staff. */
export type Provider = {
  readonly state: () => Promise<'ready' | 'unavailable'>
  /** @throws SignOnFailure */
  readonly begin: (redirectUri: string, isStepUp: boolean) => Promise<Challenge & { readonly url: string }>
  /**
   * Exchanges what came back for who it is. The tokens end here: nobody else sees them.
   * @throws SignOnFailure
   */
  readonly finish: (callback: URL, challenge: Challenge, isStepUp: boolean) => Promise<Claims>
  /**
   * Reads the provider's word that somebody has signed out there.
   * @throws SignOnFailure
   */
  readonly ended: (logoutToken: string) => Promise<Ended & { readonly issuer: string }>
}

type ProviderSettings = Pick<Config, 'OIDC_SCOPES' | 'OIDC_ACR' | 'OIDC_MAX_AGE'> & {
  /** Claims without which a person is not known. */
  readonly claims: readonly string[]
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: Secret
}

export type OidcTiming = {
  /** How long it is believed that the provider answers, or does not, in milliseconds. */
  readonly believed: number
  /** For each answer, in seconds. */
  readonly patience: number
}

export const oidcTiming: OidcTiming = { believed: 15_000, patience: 5 }

/** A step-up is a sign-in of this moment: security.md 3.9. */
const STEP_UP_SECONDS = 120

/** By header where the provider takes that, as a secret in a form is logged more often. */
const authenticate = (secret: Secret): ClientAuth => {
  const [basic, post] = [ClientSecretBasic(secret.reveal()), ClientSecretPost(secret.reveal())]
  return (server, ...request) => {
    const methods = server.token_endpoint_auth_methods_supported
    return (methods?.includes('client_secret_basic') === false ? post : basic)(server, ...request)
  }
}

const discover = async (
  { issuer, clientId, clientSecret }: ProviderSettings,
  timeout: number,
): Promise<Configuration> => {
  const url = new URL(issuer)
  return discovery(url, clientId, undefined, authenticate(clientSecret), {
    timeout,
    // The library trusts an ID token that came straight from the provider; this one looks at the signature as well.
    execute: [enableNonRepudiationChecks, ...(url.protocol === 'http:' ? [allowInsecureRequests] : [])],
  })
}

type Seen = { readonly configuration: Configuration | undefined; readonly at: number }

const createProvider = (settings: ProviderSettings, timing: OidcTiming): Provider => {
  const { clientId, OIDC_SCOPES, OIDC_ACR, OIDC_MAX_AGE } = settings
  let seen: Seen | undefined
  let looking: Promise<Seen> | undefined

  const look = async (): Promise<Seen> => {
    const configuration = await discover(settings, timing.patience).catch(() => undefined)
    seen = { configuration, at: performance.now() }
    looking = undefined
    return seen
  }

  /** Strangers can ask for this, so many questions are one question at the provider. */
  const recent = async (): Promise<Configuration | undefined> => {
    if (seen && performance.now() - seen.at < timing.believed) return seen.configuration
    looking ??= look()
    return (await looking).configuration
  }

  const available = async (): Promise<Configuration> => {
    const configuration = await recent()
    if (!configuration) throw new SignOnFailure('unreachable', 'the provider does not answer')
    return configuration
  }

  const begin: Provider['begin'] = async (redirectUri, isStepUp) => {
    const configuration = await available()
    const challenge = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
    const maxAge = isStepUp ? 0 : OIDC_MAX_AGE
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: OIDC_SCOPES,
      state: challenge.state,
      nonce: challenge.nonce,
      code_challenge: await calculatePKCECodeChallenge(challenge.verifier),
      code_challenge_method: 'S256',
      ...(OIDC_ACR && { acr_values: OIDC_ACR.join(' ') }),
      ...(maxAge !== undefined && { max_age: String(maxAge) }),
      ...(isStepUp && { prompt: 'login' }),
    })
    return { ...challenge, url: url.href }
  }

  /** Some providers put groups in the ID token, others only into what they tell of the person when asked. */
  const withUserInfo = async (
    configuration: Configuration,
    token: string,
    claims: IDToken,
  ): Promise<Claims> => {
    const isComplete = settings.claims.every((name) => claimAt(claims, name) !== undefined)
    if (isComplete || !configuration.serverMetadata().userinfo_endpoint) return claims
    return { ...(await fetchUserInfo(configuration, token, claims.sub)), ...claims }
  }

  const finish: Provider['finish'] = async (callback, { state, nonce, verifier }, isStepUp) => {
    const configuration = await available()
    try {
      const tokens = await authorizationCodeGrant(configuration, callback, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
        ...(isStepUp && { maxAge: STEP_UP_SECONDS }),
      })
      const claims = tokens.claims()
      if (!claims) throw new SignOnFailure('refused', 'there is no ID token')
      return await withUserInfo(configuration, tokens.access_token, claims)
    } catch (error) {
      throw failureOf(error)
    }
  }

  let keys: { readonly uri: string; readonly get: JWTVerifyGetKey } | undefined
  const ended: Provider['ended'] = async (token) => {
    const { issuer, jwks_uri: uri = '' } = (await available()).serverMetadata()
    // Kept while they are at the same place: the library fetches them again when it meets a new one, not each time.
    if (keys?.uri !== uri) keys = { uri, get: createRemoteJWKSet(new URL(uri)) }
    return { issuer, ...(await readLogoutToken(token, { issuer, audience: clientId, keys: keys.get })) }
  }

  return { state: async () => ((await recent()) ? 'ready' : 'unavailable'), begin, finish, ended }
}

const configuredProvider = (
  config: Config,
  claims: readonly string[],
  timing: OidcTiming,
): Provider | undefined => {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = config
  if (issuer === undefined || clientId === undefined || !clientSecret) return undefined
  return createProvider({ ...config, issuer, clientId, clientSecret, claims }, timing)
}

/** The provider that the staff signs on at; undefined where none is configured, or nobody has a role by it. */
export const staffProvider = (config: Config, timing: OidcTiming): Provider | undefined =>
  config.OIDC_ROLE_MAP && configuredProvider(config, [config.OIDC_NAME_CLAIM, config.OIDC_ROLE_CLAIM], timing)

/** The same provider for people at the portal; undefined where they do not sign in so. */
export const portalProvider = (config: Config, timing: OidcTiming): Provider | undefined =>
  config.PORTAL_SIGN_IN.includes('sso')
    ? configuredProvider(config, [config.OIDC_ACCOUNT_CLAIM], timing)
    : undefined
