import { notMe, notMeTaken } from '@unity-desk/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { patienceOf, type PatienceTiming } from '../../platform/patience.ts'
import { takeNotMe, type NotMeContext } from './not-me.ts'

type Options = { readonly context: NotMeContext; readonly timing: PatienceTiming }

/** On the portal's listener, without a sign-in: the link itself says who it is. Only a press of the button gets here. */
export const noticeRoutes: FastifyPluginAsyncZod<Options> = async (app, { context, timing }) => {
  app.post(
    '/api/self-service/not-me',
    { config: { access: 'public' }, schema: { body: notMe, response: { 200: notMeTaken } } },
    async (request) => {
      const patience = patienceOf(timing, request.arrivedAt)
      return takeNotMe(context, request, request.body.notice, patience)
    },
  )
}
