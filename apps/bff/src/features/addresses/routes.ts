import {
  addressMovePlan,
  addressMovePlanRequest,
  addressMoves,
  addressMovesResult,
  addressOwner,
  addressOwnerQuery,
  MOVES_WITHOUT_STEP_UP,
} from '@unity-desk/contract'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { isDomainAllowed, type AddressDomains } from '../../platform/access/address-domains.ts'
import { actingIn, identityIn } from '../../platform/access/identity.ts'
import { checkStepUp } from '../../platform/access/step-up.ts'
import { patienceOf, type PatienceTiming } from '../../platform/patience.ts'
import type { Caller } from '../../platform/unity/objects.ts'
import { moveAll } from './move.ts'
import { planMoves, type MoveContext } from './plan.ts'

type Options = Omit<MoveContext, 'domains'> & {
  readonly config: { readonly ADDRESS_DOMAINS?: AddressDomains }
  readonly timing: { readonly patience: PatienceTiming }
}

/** Who has a mail address, and moving many to another domain. */
export const addressRoutes: FastifyPluginAsyncZod<Options> = async (app, { config, timing, ...options }) => {
  const context: MoveContext = { ...options, domains: config.ADDRESS_DOMAINS }
  const callerOf = (request: FastifyRequest): Caller => {
    const patience = patienceOf(timing.patience, request.arrivedAt)
    return { identity: identityIn(request), acting: actingIn(request), patience }
  }

  app.get(
    '/api/addresses/owner',
    {
      config: { access: 'users:read' },
      schema: {
        summary: 'Who has a mail address, asked of Unity Connection',
        querystring: addressOwnerQuery,
        response: { 200: addressOwner },
      },
    },
    async (request) => {
      const { identity } = callerOf(request)
      const { address, except } = request.query
      const owner = await context.owners.ofAddress(identity, address.trim(), {
        except,
        signal: request.signal,
      })
      const domain = isDomainAllowed(context.domains, address.trim()) ? 'allowed' : 'not-allowed'
      return { owner: owner ?? null, domain } as const
    },
  )

  app.post(
    '/api/address-moves/plan',
    {
      config: { access: 'addresses:write' },
      schema: {
        summary: 'Plan to move addresses',
        body: addressMovePlanRequest,
        response: { 200: addressMovePlan },
      },
    },
    async (request) => planMoves(context, callerOf(request), request.body),
  )

  app.post(
    '/api/address-moves',
    {
      config: { access: 'addresses:write' },
      schema: { summary: 'Move addresses', body: addressMoves, response: { 200: addressMovesResult } },
    },
    async (request) => {
      const caller = callerOf(request)
      const { rows } = request.body
      if (rows.length > MOVES_WITHOUT_STEP_UP)
        checkStepUp(caller.identity, `move more than ${MOVES_WITHOUT_STEP_UP} addresses`)
      return { rows: await moveAll(context, caller, request.body) }
    },
  )
}
