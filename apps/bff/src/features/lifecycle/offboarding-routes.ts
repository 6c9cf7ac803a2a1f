import { offboarding, offboardingPreview, offboardingResult } from '@unity-desk/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import * as z from 'zod/mini'
import { actingIn, identityIn } from '../../platform/access/identity.ts'
import { patienceOf } from '../../platform/patience.ts'
import { offboard, type OffboardContext } from './offboard.ts'
import { previewOf } from './preview.ts'

const config = { access: 'users:write' } as const
const params = z.object({ ObjectId: z.uuid().check(z.toLowerCase()) })
const path = '/api/users/:ObjectId/offboarding'

/** When somebody leaves: what goes with them, for keeping, and then the way out. */
export const offboardingRoutes: FastifyPluginAsyncZod<OffboardContext> = async (app, context) => {
  const { credentials } = context
  app.get(
    path,
    { config, schema: { summary: 'What goes with a person', params, response: { 200: offboardingPreview } } },
    async (request) => {
      const { ObjectId } = request.params
      const preview = await previewOf(credentials, identityIn(request), ObjectId, request.signal)
      const { Alias, DisplayName } = preview
      // Who takes everything away that is known of a person is in the log.
      await credentials.audit.note(
        {
          ...actingIn(request),
          action: 'users.export',
          target: { kind: 'users', ObjectId, Alias, DisplayName },
          details: {},
        },
        { result: 'done' },
      )
      return preview
    },
  )

  app.post(
    path,
    {
      config,
      schema: { summary: 'Delete a person', params, body: offboarding, response: { 200: offboardingResult } },
    },
    async (request) => {
      const caller = {
        identity: identityIn(request),
        acting: actingIn(request),
        patience: patienceOf(credentials.timing.patience, request.arrivedAt),
      }
      return offboard(context, caller, request.params.ObjectId, request.body)
    },
  )
}
