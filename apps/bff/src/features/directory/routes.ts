import { directoryPage, directoryQuery } from '@unity-desk/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { DirectoryStore } from './store.ts'

export const directoryRoutes: FastifyPluginAsyncZod<{ readonly store: DirectoryStore }> = async (
  app,
  { store },
) => {
  app.get(
    '/api/directory',
    {
      config: { access: 'users:read' },
      schema: { querystring: directoryQuery, response: { 200: directoryPage } },
    },
    async ({ query: { q, limit, cursor }, identity }) => store.search(q, limit, cursor, identity?.scope),
  )
}
