import { passwordReset, passwordResetResult, unlock, unlockResult } from '@unity-desk/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import * as z from 'zod/mini'
import type { CredentialContext } from '../../platform/credentials/context.ts'
import { repeatable, requestOf } from '../../platform/credentials/request.ts'
import { unlockCredential } from '../../platform/credentials/unlock.ts'
import type { Idempotency } from '../../platform/idempotency.ts'
import { resetPassword } from './reset.ts'

const params = z.object({ ObjectId: z.string() })

type Options = { readonly context: CredentialContext; readonly idempotency: Idempotency }

/** The commands on a web password. */
export const passwordRoutes: FastifyPluginAsyncZod<Options> = async (app, { context, idempotency }) => {
  app.post(
    '/api/users/:ObjectId/password-reset',
    {
      config: { access: 'passwords:reset', isRepeatable: true },
      schema: {
        summary: 'Reset a web password',
        params,
        body: passwordReset,
        response: { 200: passwordResetResult },
      },
    },
    async (request) => {
      const command = requestOf(request, request.params.ObjectId, context)
      const { password: secret, ...body } = request.body
      return idempotency.once(
        { ...repeatable(request, command, 'password-reset', body), secret },
        () => resetPassword(context, command, request.body),
        {
          withoutSecrets: ({ password: _shownOnce, ...answer }) => answer,
          unfinished: { outcome: 'unknown', changedAt: null },
        },
      )
    },
  )

  app.post(
    '/api/users/:ObjectId/password-unlock',
    {
      config: { access: 'passwords:reset', isRepeatable: true },
      schema: { summary: 'Unlock a web password', params, body: unlock, response: { 200: unlockResult } },
    },
    async (request) => {
      const command = requestOf(request, request.params.ObjectId, context)
      return idempotency.once(
        repeatable(request, command, 'password-unlock', request.body),
        () => unlockCredential(context, command, 'password', request.body),
        { withoutSecrets: (answer) => answer, unfinished: { outcome: 'unknown', unlockedAt: null } },
      )
    },
  )
}
