import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import * as z from 'zod/mini'

/** Scripts, styles and fonts of the built pages. */
export const assetRoutes: FastifyPluginAsyncZod<{ readonly dist: string }> = async (app, { dist }) => {
  await app.register(fastifyStatic, {
    serve: false,
    root: join(dist, 'assets'),
    preCompressed: true,
    // Names hold a hash of the content.
    immutable: true,
    maxAge: '1y',
  })
  app.get(
    '/assets/:file',
    { config: { access: 'public' }, schema: { params: z.object({ file: z.string() }) } },
    async (request, reply) => {
      void reply.removeHeader('cache-control')
      return reply.sendFile(request.params.file)
    },
  )
}
