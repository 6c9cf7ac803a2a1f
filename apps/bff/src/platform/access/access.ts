import type { Permission } from '@unity-desk/contract'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { Audit } from '../audit/audit.ts'
import { DeskError } from '../http/desk-error.ts'
import { isCrossSite } from './cross-site.ts'
import { actingIn, type Identity } from './identity.ts'
import type { Sessions } from './sessions.ts'

/**
 * What a route asks of whoever calls it. `public` asks nothing; `signed-in` any session; `itself` leaves refusals to
 * the route, which answers in a shape of its own. A route that declares nothing stops the start.
 */
export type Access = 'public' | 'signed-in' | 'itself' | Permission

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
  }
  interface FastifyRequest {
    identity: Identity | null
  }
}

export const SESSION_COOKIE = '__Host-desk'

type Options = {
  readonly sessions: Sessions
  readonly audit: Audit
  /** Known only once the server listens. */
  readonly ownOrigins: () => ReadonlySet<string>
}

const WORDS: Readonly<Partial<Record<Permission, string>>> = {
  'pins:reset': 'reset PINs',
  'pins:unlock': 'unlock PINs',
  'users:read': 'see people',
}

const forbidden = (identity: Identity, permission: Permission): DeskError =>
  new DeskError(
    'forbidden',
    `The role ${identity.operator.role} may not ${WORDS[permission] ?? 'do this'}. An administrator of Unity Desk can.`,
  )

/** @throws DeskError where the caller may not use a route */
const check = async (request: FastifyRequest, { audit, ownOrigins }: Options): Promise<void> => {
  const { access } = request.routeOptions.config
  if (access === undefined || access === 'itself') return
  const { identity } = request
  if (access !== 'public' && !identity) throw new DeskError('signed-out', 'Sign in first.')
  if (isCrossSite(request, ownOrigins()))
    throw new DeskError('cross-site', 'This request does not come from a page of Unity Desk.')
  if (access === 'public' || access === 'signed-in' || !identity || identity.permissions.has(access)) return
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

const register = async (app: FastifyInstance, options: Options): Promise<void> => {
  app.decorateRequest('identity', null)
  app.addHook('onRoute', ({ method, url, config }) => {
    if (config?.access === undefined) throw new Error(`${String(method)} ${url} declares no access`)
  })
  app.addHook('onRequest', async (request) => {
    const token = request.cookies[SESSION_COOKIE]
    if (token !== undefined && request.routeOptions.config.access !== undefined)
      request.identity = await options.sessions.find(token)
    await check(request, options)
  })
}

/** Who calls, and whether they may. */
export const access = fastifyPlugin(register, { name: 'access', dependencies: ['@fastify/cookie'] })
