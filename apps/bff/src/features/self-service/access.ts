import type { FastifyInstance, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { isCrossSite } from '../../platform/access/cross-site.ts'
import { signedOut } from '../../platform/access/identity.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import { languageAccepted } from '../../platform/mail/language.ts'
import type { PageLanguages } from '../../platform/mail/page-language.ts'
import type { PortalPerson } from './person.ts'
import { SESSION_COOKIE, type PortalSessions } from './sessions.ts'

declare module 'fastify' {
  interface FastifyRequest {
    person: PortalPerson | null
  }
}

type Options = {
  readonly sessions: Pick<PortalSessions, 'find'>
  readonly languages: Pick<PageLanguages, 'keep'>
  /** Known only once the server listens. */
  readonly ownOrigins: () => ReadonlySet<string>
}

const register = async (
  app: FastifyInstance,
  { sessions, languages, ownOrigins }: Options,
): Promise<void> => {
  app.decorateRequest('person', null)
  app.addHook('onRoute', ({ method, url, config }) => {
    if (config?.access !== 'public' && config?.access !== 'signed-in')
      throw new Error(`${String(method)} ${url} declares no access`)
  })
  app.addHook('onRequest', async (request) => {
    const { access } = request.routeOptions.config
    if (access === undefined) return
    if (isCrossSite(request, ownOrigins()))
      throw new DeskError('cross-site', 'This request does not come from a page of the portal.')
    if (access === 'public') return
    const token = request.cookies[SESSION_COOKIE]
    request.person = token === undefined ? null : await sessions.find(token)
    if (!request.person) throw signedOut()
    const language = languageAccepted(request.headers['accept-language'])
    if (language) await languages.keep(request.person.ObjectId, language)
  })
}

/** Who calls on the portal's listener. Sessions of the console count for nothing here. */
export const portalAccess = fastifyPlugin(register, {
  name: 'portal-access',
  dependencies: ['@fastify/cookie'],
})

export const personIn = ({ person }: FastifyRequest): PortalPerson => {
  if (!person) throw signedOut()
  return person
}
