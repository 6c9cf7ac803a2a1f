import { REQUESTED_WITH } from '@unity-desk/contract'
import type { FastifyRequest } from 'fastify'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
const HEADER = REQUESTED_WITH.name.toLowerCase()

/**
 * Whether a write may come from another site's page (security.md 3.3). A browser sends our cookie along by itself, but
 * it cannot be made to send our header, our origin, or another value of Sec-Fetch-Site, across sites.
 */
export const isCrossSite = (request: FastifyRequest, ownOrigins: ReadonlySet<string>): boolean => {
  if (SAFE.has(request.method)) return false
  const { origin, 'sec-fetch-site': site } = request.headers
  if (request.headers[HEADER] !== REQUESTED_WITH.value) return true
  if (origin === undefined || !ownOrigins.has(origin)) return true
  return site !== undefined && site !== 'same-origin'
}

/**
 * The origins that are this server: the one configured, or on a machine of one's own both names of it.
 * @param url as configured or printed
 */
export const ownOrigins = (url: string, configured: boolean): ReadonlySet<string> => {
  const { origin, port } = new URL(url)
  return new Set(configured ? [origin] : [origin, `http://localhost:${port}`, `http://127.0.0.1:${port}`])
}

/** Of our own origins the one that the browser is at, or its cookie would not come back with it. */
export const originFor = ({ host }: FastifyRequest, origins: ReadonlySet<string>): string => {
  const [first = '', ...others] = origins
  return others.find((origin) => new URL(origin).host === host) ?? first
}
