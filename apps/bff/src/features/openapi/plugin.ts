import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import * as z from 'zod/mini'
import { describeRoute, document, withComponents } from './describe.ts'

/** The description of /api, by the schemas of its routes; to be registered before them. */
const register = async (app: FastifyInstance): Promise<void> => {
  await app.register(swagger, {
    openapi: document,
    transform: describeRoute,
    transformObject: withComponents,
    convertConstToEnum: false,
  })
  app.get(
    '/api/openapi.json',
    {
      config: { access: 'signed-in' },
      schema: { summary: 'This description', response: { 200: z.looseObject({ openapi: z.string() }) } },
    },
    async () => app.swagger(),
  )
}

export const openApi = fastifyPlugin(register, { name: 'openapi' })
