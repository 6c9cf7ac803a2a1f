import { createHmac, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

type Json = Readonly<Record<string, unknown>>

/** What an answer of the provider is to be, other than right. */
export type Lie = {
  /** Laid over the claims of the ID token; undefined takes a claim away. */
  readonly claims?: Json
  readonly header?: Json
  /** `none` signs with nothing, `stranger` with a key that the provider does not publish, `secret` with the client's. */
  readonly signature?: 'none' | 'stranger' | 'secret'
  /** Laid over the parameters of the way back. */
  readonly back?: Readonly<Record<string, string | undefined>>
  readonly noIdToken?: boolean
  readonly tokenStatus?: number
  readonly userInfo?: Json
  readonly discovery?: Json
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

const defined = (json: Json): Json =>
  Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined))

const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 })

const send = (response: ServerResponse, body: Json, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** An OpenID provider that says what it is told to, and signs it well. */
export const startLyingProvider = async (clientSecret: string) => {
  const [own, stranger] = [newKey(), newKey()]
  let lie: Lie = {}
  let nonce = ''
  let issuer = ''
  /** Codes are never used up here: what comes twice must be noticed by who asks. */
  const issued: string[] = []

  const signatureOf = (input: string): string => {
    const withKey = (key: KeyObject): string => sign('sha256', Buffer.from(input), key).toString('base64url')
    if (lie.signature === 'none') return ''
    if (lie.signature === 'secret')
      return createHmac('sha256', clientSecret).update(input).digest('base64url')
    return withKey((lie.signature === 'stranger' ? stranger : own).privateKey)
  }

  const signed = (claims: Json): string => {
    const input = `${encode({ alg: 'RS256', kid: 'own', ...lie.header })}.${encode(defined(claims))}`
    const token = `${input}.${signatureOf(input)}`
    issued.push(token)
    return token
  }

  const idToken = (): string => {
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      iss: issuer,
      sub: 'lena',
      aud: 'unity-desk',
      exp: now + 300,
      iat: now,
      auth_time: now,
      nonce,
      preferred_username: 'lena',
      groups: ['unity-desk-helpdesk'],
      ...lie.claims,
    }
    return signed(claims)
  }

  /** What the provider sends when somebody has signed out there. */
  const logoutToken = (): string => {
    const now = Math.floor(Date.now() / 1000)
    const events = { 'http://schemas.openid.net/event/backchannel-logout': {} }
    const claims = {
      iss: issuer,
      aud: 'unity-desk',
      iat: now,
      exp: now + 120,
      jti: randomBytes(8).toString('hex'),
    }
    return signed({ ...claims, events, sub: 'lena', ...lie.claims })
  }

  const authorize = (asked: URLSearchParams, response: ServerResponse): void => {
    nonce = asked.get('nonce') ?? ''
    const back = new URL(asked.get('redirect_uri') ?? '')
    const parameters = { code: randomBytes(16).toString('hex'), state: asked.get('state'), ...lie.back }
    for (const [name, value] of Object.entries(defined(parameters)))
      back.searchParams.set(name, String(value))
    response.writeHead(303, { location: back.href }).end()
  }

  const routes: Readonly<Record<string, (url: URL, response: ServerResponse) => void>> = {
    '/.well-known/openid-configuration': (_url, response) =>
      send(response, {
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/me`,
        jwks_uri: `${issuer}/jwks`,
        id_token_signing_alg_values_supported: ['RS256'],
        ...lie.discovery,
      }),
    '/jwks': (_url, response) =>
      send(response, { keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'own', use: 'sig' }] }),
    '/auth': ({ searchParams }, response) => authorize(searchParams, response),
    '/token': (_url, response) => {
      if (lie.tokenStatus !== undefined) return send(response, {}, lie.tokenStatus)
      const token = randomBytes(24).toString('hex')
      issued.push(token)
      const answer = { access_token: token, token_type: 'Bearer', expires_in: 60 }
      return send(response, lie.noIdToken === true ? answer : { ...answer, id_token: idToken() })
    },
    '/me': (_url, response) => send(response, lie.userInfo ?? { sub: 'lena' }),
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', issuer)
    void text(request).then(() => (routes[url.pathname] ?? (() => send(response, {}, 404)))(url, response))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    url: issuer,
    issued,
    logoutToken,
    tell: (next: Lie): void => {
      lie = next
    },
    stop: async (): Promise<void> => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
