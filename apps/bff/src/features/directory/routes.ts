import {
  directoryAddressQuery,
  directoryFacets,
  directoryOwners,
  directoryPage,
  directoryQuery,
  directoryStates,
  directoryStatesQuery,
  MOST_STATES,
  worklists,
  type DirectoryPage,
} from '@unity-desk/contract'
import { OBJECT_ID } from '@unity-desk/cupi'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { DeskError } from '../../platform/http/desk-error.ts'
import { findByAddress } from './by-address.ts'
import type { Directory } from './directory.ts'
import { mayMissSomebody } from './gap.ts'
import { countWorklists } from './worklists.ts'

const config = { access: 'users:read' } as const

const NUMBER = /^\+?\d[\d ]*$/

/** @throws DeskError where there are too many of them; what is no ObjectId names nobody */
const idsIn = (text: string): string[] => {
  const ids = [...new Set(text.toLowerCase().split(','))].filter((id) => OBJECT_ID.test(id))
  if (ids.length <= MOST_STATES) return ids
  const fields = [{ name: 'ids', code: 'many', message: `names more than ${MOST_STATES} people` }]
  throw new DeskError('malformed', `ids: names more than ${MOST_STATES} people`, { fields })
}

export const directoryRoutes: FastifyPluginAsyncZod<{ readonly directory: Directory }> = async (
  app,
  { directory },
) => {
  const { db, search, lookUp, states, facets, numbers } = directory

  /** Who asks for a number that nobody has is told if somebody's may not have been read yet. */
  const withUnread = async (page: DirectoryPage, q: string): Promise<DirectoryPage> => {
    if (page.total > 0 || !NUMBER.test(q)) return page
    const { people } = await numbers.known()
    return people.read < people.of ? { ...page, alternates: people } : page
  }

  app.get(
    '/api/directory',
    {
      config,
      schema: { summary: 'Find people', querystring: directoryQuery, response: { 200: directoryPage } },
    },
    async ({ query: { limit, cursor, ...question }, identity }) => {
      const scope = identity?.scope ?? null
      const page = await search(question, limit, cursor, scope)
      const { q, ...filters } = question
      const isPlain = cursor === undefined && Object.values(filters).every((each) => each === undefined)
      if (!isPlain || (page.total > 0 && !mayMissSomebody(page, q))) return page
      const isFound = await (page.total > 0 ? lookUp.exact(q) : lookUp.person(q))
      if (!isFound) return withUnread(page, q)
      return search(question, limit, cursor, scope)
    },
  )

  app.get(
    '/api/directory/states',
    {
      config,
      schema: {
        summary: 'How the PINs of some people are, read live',
        querystring: directoryStatesQuery,
        response: { 200: directoryStates },
      },
    },
    async ({ query: { ids }, identity, signal }) => ({
      items: await states.read(idsIn(ids), identity?.scope ?? null, signal),
    }),
  )

  app.get(
    '/api/directory/facets',
    { config, schema: { summary: 'What people can be filtered by', response: { 200: directoryFacets } } },
    async ({ identity }) => facets(identity?.scope ?? null),
  )

  app.get(
    '/api/directory/address',
    {
      config,
      schema: {
        summary: 'Who has a mail address, by the index',
        querystring: directoryAddressQuery,
        response: { 200: directoryOwners },
      },
    },
    async ({ query: { address }, identity }) => {
      const scope = identity?.scope ?? null
      const items = await findByAddress(db, address, scope)
      if (items.length > 0 || !(await lookUp.address(address))) return { items }
      return { items: await findByAddress(db, address, scope) }
    },
  )

  app.get(
    '/api/worklists',
    { config, schema: { summary: 'How many people are on each worklist', response: { 200: worklists } } },
    async ({ identity }) => countWorklists(db, identity?.scope ?? null),
  )
}
