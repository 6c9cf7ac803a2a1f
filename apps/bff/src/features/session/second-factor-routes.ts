import { secondFactorConfirmation, secondFactorEnrolment } from '@unity-desk/contract'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import * as z from 'zod/mini'
import { actingIn, type PersonIdentity } from '../../platform/access/identity.ts'
import type { Sessions } from '../../platform/access/sessions.ts'
import { checkStepUp } from '../../platform/access/step-up.ts'
import type { Audit } from '../../platform/audit/audit.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import type { SecondFactor } from '../../platform/operators/second-factor.ts'
import { identityOf } from './cookie.ts'

type Options = {
  readonly secondFactor: SecondFactor
  readonly sessions: Sessions
  readonly audit: Audit
}

const PATH = '/api/session/second-factor'

/** Who sets one up or takes it away has just given their password: an open session alone is not enough. */
const mayChange = (request: FastifyRequest): PersonIdentity => {
  const identity = identityOf(request)
  if (identity.isSingleSignOn)
    throw new DeskError(
      'forbidden',
      'You sign on at the provider of your organisation, which asks for more there.',
      { reason: 'factor-at-provider' },
    )
  checkStepUp(identity, 'change your second factor')
  return identity
}

/** One's own second factor: set up, confirm, remove. */
export const secondFactorRoutes: FastifyPluginAsyncZod<Options> = async (
  app,
  { secondFactor, sessions, audit },
) => {
  const note = (request: FastifyRequest, verb: 'add' | 'remove'): Promise<void> =>
    audit.note(
      { ...actingIn(request), action: `session.second-factor.${verb}`, target: null, details: {} },
      { result: 'done' },
    )

  app.post(
    PATH,
    {
      config: { access: 'signed-in', forPeople: true },
      schema: { summary: 'Begin to set up a second factor', response: { 200: secondFactorEnrolment } },
    },
    async (request) => {
      const { operator, hasSecondFactor } = mayChange(request)
      if (hasSecondFactor)
        throw new DeskError('rule-refused', 'You have a second factor already. Remove it first.', {
          reason: 'factor-there',
        })
      return secondFactor.begin(operator)
    },
  )

  app.put(
    PATH,
    {
      config: { access: 'signed-in', forPeople: true },
      schema: {
        summary: 'Confirm the second factor',
        body: secondFactorConfirmation,
        response: { 204: z.void() },
      },
    },
    async (request, reply) => {
      const { operator, hasSecondFactor } = mayChange(request)
      const { enrolment, code } = request.body
      if (hasSecondFactor || !(await secondFactor.confirm(operator, enrolment, code)))
        throw new DeskError('rule-refused', 'The code is not right. Give the one that is shown now.', {
          reason: 'code-of-another-moment',
          fields: [{ name: 'code', code: 'wrong', message: 'is not the one of this moment' }],
        })
      sessions.forget()
      await note(request, 'add')
      return reply.code(204).send()
    },
  )

  app.delete(
    PATH,
    {
      config: { access: 'signed-in', forPeople: true },
      schema: { summary: 'Remove the second factor', response: { 204: z.void() } },
    },
    async (request, reply) => {
      const { operator } = mayChange(request)
      await secondFactor.remove(operator.id)
      sessions.forget()
      await note(request, 'remove')
      return reply.code(204).send()
    },
  )
}
