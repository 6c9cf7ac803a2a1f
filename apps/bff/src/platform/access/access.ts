import type { Permission } from '@unity-desk/contract'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { Audit } from '../audit/audit.ts'
import { DeskError } from '../http/desk-error.ts'
import { isCrossSite } from './cross-site.ts'
import { checkEvidence } from './evidence.ts'
import { actingIn, signedOut, type Identity } from './identity.ts'
import type { Sessions } from './sessions.ts'
import type { Tokens } from './tokens.ts'

/**
 * What a route asks of whoever calls it. `public` asks nothing; `signed-in` any session; `itself` leaves refusals to
 * the route, which answers in a shape of its own. A route that declares nothing stops the start.
 */
export type Access = 'public' | 'signed-in' | 'itself' | Permission

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
    /** Not for tokens. */
    forPeople?: true
    /** Honours an Idempotency-Key. */
    isRepeatable?: true
  }
  interface FastifyRequest {
    identity: Identity | null
  }
}

export const SESSION_COOKIE = '__Host-desk'

type Options = {
  readonly sessions: Sessions
  readonly tokens: Tokens
  readonly audit: Audit
  /** Known only once the server listens. */
  readonly ownOrigins: () => ReadonlySet<string>
}

const WORDS: Readonly<Partial<Record<Permission, string>>> = {
  'pins:reset': 'reset PINs',
  'pins:unlock': 'unlock PINs',
  'passwords:reset': 'reset passwords',
  'users:read': 'see people',
}

const forbidden = (identity: Identity, permission: Permission): DeskError =>
  new DeskError(
    'forbidden',
    `${identity.title} may not ${WORDS[permission] ?? 'do this'}. An administrator of Unity Desk can.`,
  )

/** @throws DeskError where the caller may not use a route */
const check = async (request: FastifyRequest, { audit, ownOrigins }: Options): Promise<void> => {
  const { access, forPeople } = request.routeOptions.config
  if (access === undefined || access === 'itself') return
  const { identity } = request
  if (access !== 'public' && !identity) throw signedOut()
  if (identity?.via === 'token' && forPeople)
    throw new DeskError('forbidden', `${identity.title} is not for this.`)
  // No page of another site can send a token.
  if (identity?.via !== 'token' && isCrossSite(request, ownOrigins()))
    throw new DeskError('cross-site', 'This request does not come from a page of Unity Desk.')
  if (access === 'public' || access === 'signed-in' || !identity) return
  if (identity.permissions.has(access)) {
    if (request.method !== 'GET') checkEvidence(identity)
    return
  }
  const error = forbidden(identity, access)
  await audit.note(
    {
      ...actingIn(request),
      action: `${request.method} ${request.routeOptions.url ?? ''}`,
      target: null,
      details: {},
    },
    { result: 'denied', reason: error.message },
  )
  throw error
}

/** What stands behind Bearer, or as the password of Basic, so that clients written for Unity can bring it. */
const tokenIn = (authorization: string): string => {
  const [scheme = '', credentials = ''] = authorization.trim().split(/\s+/)
  if (scheme.toLowerCase() === 'bearer') return credentials
  if (scheme.toLowerCase() !== 'basic') return ''
  const pair = Buffer.from(credentials, 'base64').toString('utf8')
  return pair.slice(pair.indexOf(':') + 1)
}

const identify = async (
  { headers: { authorization }, cookies, ip }: FastifyRequest,
  { sessions, tokens }: Options,
): Promise<Identity | null> => {
  if (authorization !== undefined) return tokens.find(tokenIn(authorization), ip)
  const cookie = cookies[SESSION_COOKIE]
  return cookie === undefined ? null : sessions.find(cookie)
}

const register = async (app: FastifyInstance, options: Options): Promise<void> => {
  app.decorateRequest('identity', null)
  app.addHook('onRoute', ({ method, url, config }) => {
    if (config?.access === undefined) throw new Error(`${String(method)} ${url} declares no access`)
  })
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.config.access !== undefined) request.identity = await identify(request, options)
    await check(request, options)
  })
}

/** Who calls, and whether they may. */
export const access = fastifyPlugin(register, { name: 'access', dependencies: ['@fastify/cookie'] })
