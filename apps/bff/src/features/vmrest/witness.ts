import type { AuditTarget } from '@unity-desk/contract'
import type { FastifyRequest } from 'fastify'
import { actingIn } from '../../platform/access/identity.ts'
import type { Audit } from '../../platform/audit/audit.ts'
import type { DeskError } from '../../platform/http/desk-error.ts'
import { createRepeats } from '../../platform/repeats.ts'
import type { Meant, Plan } from './plan.ts'
import { auditTarget } from './write-check.ts'

/** What is worth a record though nothing was changed: who was refused what, and who looked at whom. */
export type Witness = {
  readonly refused: (request: FastifyRequest, meant: Meant | null, error: DeskError) => Promise<void>
  readonly viewed: (request: FastifyRequest, plan: Plan) => Promise<void>
}

/** Not each try of somebody who keeps trying, and not each time that a page reads the same person again. */
const REFUSED_SECONDS = 60
const VIEWED_SECONDS = 900

const DENIALS = new Set<DeskError['problem']>([
  'forbidden',
  'protected-target',
  'step-up-required',
  'approval-missing',
  'verification-invalid',
  'verification-missing',
])

const LONGEST_PATH = 300

/** Of a request that was not understood, its path says what was wanted; its query may hold anything. */
const pathOf = ({ originalUrl }: FastifyRequest): string =>
  originalUrl.split('?', 1)[0]?.slice(0, LONGEST_PATH) ?? ''

export const createWitness = (
  audit: Audit,
  named: (target: AuditTarget) => Promise<AuditTarget>,
): Witness => {
  const isFirst = createRepeats()
  return {
    refused: async (request, meant, error) => {
      const { identity, method } = request
      if (!identity || !DENIALS.has(error.problem)) return
      const action = meant?.action ?? `${method} /vmrest`
      const path = meant?.path ?? pathOf(request)
      if (!isFirst(`${identity.sessionKey} ${action} ${path}`, REFUSED_SECONDS)) return
      await audit.note(
        {
          ...actingIn(request),
          action,
          target: meant && (await named(auditTarget(meant, undefined))),
          details: { path },
        },
        { result: 'denied', reason: error.message },
      )
    },
    viewed: async (request, plan) => {
      const { identity } = request
      if (!identity || plan.action !== 'users.get') return
      if (!isFirst(`${identity.sessionKey} ${plan.path}`, VIEWED_SECONDS)) return
      await audit.note(
        {
          ...actingIn(request),
          action: 'users.view',
          target: await named(auditTarget(plan, undefined)),
          details: {},
        },
        { result: 'done' },
      )
    },
  }
}
