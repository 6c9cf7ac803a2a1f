import {
  confirmVerification,
  startVerification,
  verification,
  waitingVerifications,
} from '@unity-desk/contract'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import * as z from 'zod/mini'
import { actingIn, identityIn } from '../../platform/access/identity.ts'
import { answerOf, auditTargetOf, waitingOf } from './answer.ts'
import { confirm, notYours } from './confirm.ts'
import type { Asking, VerificationContext } from './context.ts'
import { backUp, waitingFor } from './second-person.ts'
import { start } from './start.ts'

type Options = { readonly context: VerificationContext }

const params = z.object({ id: z.uuid().check(z.toLowerCase()) })
const config = { access: 'signed-in' } as const
/** A second person is a person. */
const forColleagues = { access: 'signed-in', forPeople: true } as const

const SUMMARY_OF = { vouch: 'Vouch for a caller', approve: 'Approve an override' } as const

const askingOf = (request: FastifyRequest): Asking => ({
  identity: identityIn(request),
  acting: actingIn(request),
})

/** Proof that a caller is who they say (product.md E7 to E13). What each asks of its caller depends on the act. */
export const verificationRoutes: FastifyPluginAsyncZod<Options> = async (app, { context }) => {
  const { verifications, audit } = context

  app.post(
    '/api/verifications',
    {
      config,
      schema: {
        summary: 'Begin to verify a caller',
        body: startVerification,
        response: { 201: verification },
      },
    },
    async (request, reply) =>
      reply.code(201).send(answerOf(await start(context, askingOf(request), request.body))),
  )

  app.get(
    '/api/verifications',
    {
      config: forColleagues,
      schema: {
        summary: 'Verifications that wait for a colleague',
        querystring: z.object({ waiting: z.literal('true') }),
        response: { 200: waitingVerifications },
      },
    },
    async (request) => ({ items: (await waitingFor(context, askingOf(request))).map(waitingOf) }),
  )

  app.get(
    '/api/verifications/:id',
    { config, schema: { summary: 'Look at a verification', params, response: { 200: verification } } },
    async (request) => {
      const record = await verifications.own(askingOf(request).identity, request.params.id)
      if (!record) throw notYours()
      return answerOf(record)
    },
  )

  app.post(
    '/api/verifications/:id/confirm',
    {
      config,
      schema: {
        summary: 'Confirm by the code that was mailed',
        params,
        body: confirmVerification,
        response: { 200: verification },
      },
    },
    async (request) =>
      answerOf(await confirm(context, askingOf(request), request.params.id, request.body.code)),
  )

  for (const backing of ['vouch', 'approve'] as const)
    app.post(
      `/api/verifications/:id/${backing}`,
      {
        config: forColleagues,
        schema: { summary: SUMMARY_OF[backing], params, response: { 204: z.void() } },
      },
      async (request, reply) => {
        await backUp(context, askingOf(request), request.params.id, backing)
        return reply.code(204).send()
      },
    )

  app.delete(
    '/api/verifications/:id',
    { config, schema: { summary: 'Give a verification up', params, response: { 204: z.void() } } },
    async (request, reply) => {
      const { identity, acting } = askingOf(request)
      const record = await verifications.own(identity, request.params.id)
      if (!record) throw notYours()
      await verifications.fail(record.id)
      await audit.note(
        {
          ...acting,
          action: 'verifications.give-up',
          target: auditTargetOf(record),
          details: { for: record.action, method: record.method, id: record.id },
          reference: record.reference ?? undefined,
        },
        { result: 'done' },
      )
      return reply.code(204).send()
    },
  )
}
