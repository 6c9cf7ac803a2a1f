import { sessionList } from '@unity-desk/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import * as z from 'zod/mini'
import { actingIn } from '../../platform/access/identity.ts'
import type { Sessions } from '../../platform/access/sessions.ts'
import { checkStepUp } from '../../platform/access/step-up.ts'
import type { Audit } from '../../platform/audit/audit.ts'
import { DeskError } from '../../platform/http/desk-error.ts'

type Options = { readonly sessions: Sessions; readonly audit: Audit }

const config = { access: 'sessions:manage', forPeople: true } as const

/** Who is signed in, and ending it. */
export const sessionsRoutes: FastifyPluginAsyncZod<Options> = async (app, { sessions, audit }) => {
  app.get(
    '/api/sessions',
    { config, schema: { summary: 'List sessions', response: { 200: sessionList } } },
    async ({ identity }) => ({
      items: (await sessions.list()).map((each) => ({ ...each, isOwn: each.id === identity?.sessionKey })),
    }),
  )

  app.delete(
    '/api/sessions/:id',
    {
      config,
      schema: {
        summary: 'End a session',
        params: z.object({ id: z.string().check(z.regex(/^[\w-]{43}$/)) }),
        response: { 204: z.void() },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      if (request.identity) checkStepUp(request.identity, "end somebody's session")
      const found = (await sessions.list()).find((each) => each.id === id)
      if (!found) throw new DeskError('not-found', 'There is no such session.')
      await sessions.endKey(id)
      await audit.note(
        {
          ...actingIn(request),
          action: 'sessions.end',
          target: { kind: 'operators', Alias: found.operator.name },
          details: {},
        },
        { result: 'done' },
      )
      return reply.code(204).send()
    },
  )
}
