import { generateKeyPairSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { interactionPolicy, Provider, type Configuration } from 'oidc-provider'
import * as z from 'zod/mini'
import { groupOf, settings, type Account, type Settings } from './settings.ts'
import { signInPage } from './sign-in-page.ts'

// A real OpenID provider with a few accounts, for the demo and the tests (design.md D9). It forgets everything when it
// ends, and it listens on loopback alone.

const CALLBACKS = ['/api/session/oidc/callback', '/api/self-service/oidc/callback']
const GROUPS = 'groups'

const claimsOf = ({ name, shown, claims, role }: Account) => ({
  ...claims,
  sub: `demo-${name}`,
  preferred_username: shown ?? name,
  [GROUPS]: ['everybody', ...(role === null ? [] : [groupOf(role)])],
})

const signingKey = () => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  use: 'sig',
  alg: 'RS256',
})

/** Sign-in alone: the one client is the organisation's own, and nobody is asked whether they trust it. */
const prompts = () => {
  const policy = interactionPolicy.base()
  policy.remove('consent')
  return policy
}

const configurationFor = ({ accounts, isTalkative, ...client }: Settings): Configuration => ({
  clients: [
    {
      client_id: client.clientId,
      client_secret: client.clientSecret,
      // RFC 8252: on loopback the port is whatever the system gave.
      application_type: 'native',
      redirect_uris: client.consoles.flatMap((origin) => CALLBACKS.map((path) => `${origin}${path}`)),
      ...(client.logoutUri !== undefined && {
        backchannel_logout_uri: client.logoutUri,
        backchannel_logout_session_required: true,
      }),
      require_auth_time: true,
    },
  ],
  jwks: { keys: [signingKey()] },
  cookies: { keys: [randomBytes(32).toString('base64url')] },
  claims: {
    openid: ['sub', 'amr', 'acr'],
    profile: ['preferred_username', GROUPS, 'email', 'email_verified'],
  },
  acrValues: ['mfa'],
  conformIdTokenClaims: !isTalkative,
  features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
  interactions: { policy: prompts(), url: (_ctx, { uid }) => `/interaction/${uid}` },
  // The provider keeps away from loopback, where the console of the demo is: without its guard, a request is plain.
  fetch: (url, options) => {
    const { dispatcher: _guard, ...plain } = options as RequestInit & { readonly dispatcher?: unknown }
    return fetch(url, plain)
  },
  findAccount: (_ctx, id) => {
    const account = accounts.find((each) => claimsOf(each).sub === id)
    return account && { accountId: id, claims: () => claimsOf(account) }
  },
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({
      ...(oidc.client && { clientId: oidc.client.clientId }),
      ...(oidc.account && { accountId: oidc.account.accountId }),
    })
    grant.addOIDCScope('openid profile')
    await grant.save()
    return grant
  },
})

const isSame = (one: string, other: string): boolean =>
  Buffer.byteLength(one) === Buffer.byteLength(other) && timingSafeEqual(Buffer.from(one), Buffer.from(other))

const showPage = (response: ServerResponse, action: string, status = 200, trouble = ''): void => {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
  response.end(signInPage(action, trouble))
}

const interact = async (
  provider: Provider,
  accounts: readonly Account[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { uid } = await provider.interactionDetails(request, response)
  const action = `/interaction/${uid}`
  if (request.method !== 'POST') return showPage(response, action)
  const form = new URLSearchParams(await text(request))
  const account = accounts.find(({ name }) => name === form.get('login'))
  if (!account || !isSame(account.password, form.get('password') ?? ''))
    return showPage(response, action, 401, 'The name or the password is wrong.')
  const hasFactor = form.has('factor')
  const login = {
    accountId: claimsOf(account).sub,
    amr: hasFactor ? ['pwd', 'otp'] : ['pwd'],
    ...(hasFactor && { acr: 'mfa' }),
  }
  await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false })
}

const told = z.parse(settings, JSON.parse(process.env['DEMO_PROVIDER'] ?? '{}'))
const server = createServer()
server.once('error', () => server.listen(0, '127.0.0.1'))
server.once('listening', () => {
  // By this name, so that it is another site than 127.0.0.1, as a real provider is.
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, configurationFor(told))
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/') !== true) void answer(request, response)
    else
      interact(provider, told.accounts, request, response).catch(() => {
        if (!response.headersSent) response.writeHead(400).end('This sign-on is over. Begin again.')
      })
  })
  process.stdout.write(`oidc-provider listening on ${issuer}\n`)
})
// The port of the last time, if it is free: operators are known by where they come from.
server.listen(told.port, '127.0.0.1')
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0))
