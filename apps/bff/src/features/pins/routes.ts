import { pinReset, pinResetResult, pinUnlock, pinUnlockResult } from '@unity-desk/contract'
import { OBJECT_ID } from '@unity-desk/cupi'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import * as z from 'zod/mini'
import { actingIn } from '../../platform/access/identity.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import type { Idempotency, Repeatable } from '../../platform/idempotency.ts'
import { patienceOf } from '../../platform/patience.ts'
import type { PinContext, PinRequest } from './context.ts'
import { resetPin } from './reset.ts'
import { unlockPin } from './unlock.ts'

const params = z.object({ ObjectId: z.string() })

type Options = { readonly context: PinContext; readonly idempotency: Idempotency }

const requestOf = (request: FastifyRequest, ObjectId: string, { timing }: PinContext): PinRequest => {
  if (!request.identity) throw new DeskError('signed-out', 'Sign in first.')
  // What is not an ObjectId names nobody.
  if (!OBJECT_ID.test(ObjectId)) throw new DeskError('not-found', 'There is no such person.')
  return {
    identity: request.identity,
    acting: actingIn(request),
    ObjectId: ObjectId.toLowerCase(),
    patience: patienceOf(timing.patience, request.arrivedAt),
  }
}

const repeatable = (request: FastifyRequest, command: PinRequest, name: string, body: object): Repeatable => {
  const header = request.headers['idempotency-key']
  return {
    scope: command.identity.operator.id,
    key: Array.isArray(header) ? header.join(',') : header,
    asked: [name, command.ObjectId, body],
  }
}

/** The commands on a PIN. */
export const pinRoutes: FastifyPluginAsyncZod<Options> = async (app, { context, idempotency }) => {
  app.post(
    '/api/users/:ObjectId/pin-reset',
    {
      config: { access: 'pins:reset' },
      schema: { params, body: pinReset, response: { 200: pinResetResult } },
    },
    async (request) => {
      const command = requestOf(request, request.params.ObjectId, context)
      const { pin: secret, ...body } = request.body
      return idempotency.once(
        { ...repeatable(request, command, 'pin-reset', body), secret },
        () => resetPin(context, command, request.body),
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
      config: { access: 'pins:unlock' },
      schema: { params, body: pinUnlock, response: { 200: pinUnlockResult } },
    },
    async (request) => {
      const command = requestOf(request, request.params.ObjectId, context)
      return idempotency.once(
        repeatable(request, command, 'pin-unlock', request.body),
        () => unlockPin(context, command, request.body),
        { withoutSecrets: (answer) => answer, unfinished: { outcome: 'unknown', unlockedAt: null } },
      )
    },
  )
}
