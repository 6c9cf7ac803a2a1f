import { pinReset, pinResetResult, unlock, unlockResult } from '@unity-desk/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import * as z from 'zod/mini'
import type { CredentialContext } from '../../platform/credentials/context.ts'
import { repeatable, requestOf } from '../../platform/credentials/request.ts'
import { unlockCredential } from '../../platform/credentials/unlock.ts'
import type { Idempotency } from '../../platform/idempotency.ts'
import { resetPin } from './reset.ts'
import type { TicketContext } from './ticket.ts'

const params = z.object({ ObjectId: z.string() })

type Options = {
  readonly context: CredentialContext
  readonly tickets: TicketContext
  readonly idempotency: Idempotency
}

/** The commands on a PIN. */
export const pinRoutes: FastifyPluginAsyncZod<Options> = async (app, { context, tickets, idempotency }) => {
  app.post(
    '/api/users/:ObjectId/pin-reset',
    {
      config: { access: 'pins:reset', isRepeatable: true },
      schema: { summary: 'Reset a PIN', params, body: pinReset, response: { 200: pinResetResult } },
    },
    async (request) => {
      const command = requestOf(request, request.params.ObjectId, context)
      const { pin: secret, ...body } = request.body
      return idempotency.once(
        { ...repeatable(request, command, 'pin-reset', body), secret },
        () => resetPin(context, tickets, command, request.body),
        {
          withoutSecrets: ({ pin: _shownOnce, ...answer }) => answer,
          unfinished: { outcome: 'unknown', changedAt: null },
        },
      )
    },
  )

  app.post(
    '/api/users/:ObjectId/pin-unlock',
    {
      config: { access: 'pins:unlock', isRepeatable: true },
      schema: { summary: 'Unlock a PIN', params, body: unlock, response: { 200: unlockResult } },
    },
    async (request) => {
      const command = requestOf(request, request.params.ObjectId, context)
      return idempotency.once(
        repeatable(request, command, 'pin-unlock', request.body),
        () => unlockCredential(context, command, 'pin', request.body),
        { withoutSecrets: (answer) => answer, unfinished: { outcome: 'unknown', unlockedAt: null } },
      )
    },
  )
}
