import { json, readRefusals } from '@unity-desk/cupi'
import { xml } from '@unity-desk/cupi/xml'
import { DeskError } from '../../platform/http/desk-error.ts'
import { UnityFailure } from '../../platform/unity/failure.ts'
import type { UnityAnswer } from '../../platform/unity/message.ts'
import type { Caller, Objects, Order, Written } from '../../platform/unity/objects.ts'
import { createdIn } from './after-write.ts'
import { readRows } from './below.ts'
import { canonicalBody, type Body } from './body.ts'
import { perform, type Passage } from './perform.ts'
import { plainFields, treeIn } from './plain-fields.ts'
import { meaningOf, planRequest, type Meant, type Plan } from './plan.ts'
import { hiddenNouns, removesPerson, writesCredential } from './policy.ts'
import type { Asking, Prepared } from './prepare-credential.ts'
import type { Protection } from './protect-person.ts'
import type { ScopeCheck } from './scope-check.ts'
import { auditTarget, checkBody } from './write-check.ts'

type Context = Parameters<typeof perform>[0] &
  Parameters<typeof checkBody>[0] & {
    readonly scopes: ScopeCheck
    readonly prepareCredential: (asking: Asking, plan: Plan, body: Body | undefined) => Promise<Prepared>
    readonly protectPerson: (identity: Caller['identity'], plan: Plan) => Promise<Protection | undefined>
  }

const DENIALS = new Set<DeskError['problem']>(['forbidden', 'protected-target'])

const meant = (method: string, path: string): Meant =>
  meaningOf(method, { segments: path.split('/').slice(1) })

const passageOf = (context: Context, { identity, acting, patience }: Caller, order: Order): Passage => {
  const { method, path, parameters = {}, fields, reference, reverts, check, verification } = order
  const plan = planRequest(identity, meant(method, path), { parameters: new Map(Object.entries(parameters)) })
  const isCredential = writesCredential(plan.action)
  if (fields && 'Credentials' in fields)
    throw new TypeError('PINs and passwords are written by commands of their own')
  const body = fields && canonicalBody(plan.resource, json.mediaType, JSON.stringify(fields))
  if (body) checkBody(context, identity, plan, body)
  return {
    plan,
    acting,
    patience,
    accept: json.mediaType,
    body,
    reference,
    reverts,
    check,
    admit: () => context.scopes.check(identity, plan, body),
    narrow: async (answer) => answer,
    prepare: isCredential
      ? () => context.prepareCredential({ identity, acting, verification }, plan, body)
      : undefined,
    protect: removesPerson(plan.action) ? () => context.protectPerson(identity, plan) : undefined,
  }
}

const refusalIn = ({ status, body, retryAfter }: UnityAnswer): DeskError => {
  if (status === 503 || status === 429)
    return new DeskError('unity-unavailable', 'Unity Connection is busy. Nothing was changed; try again.', {
      retryAfter: retryAfter ?? 5,
    })
  if (status === 404) return new DeskError('not-found', 'Unity Connection has no such object any more.')
  const [refusal] = readRefusals(body.toString('utf8'), [json, xml])
  const quote = refusal?.message ?? `status ${status}`
  return new DeskError('rule-refused', `Unity Connection refused it: ${quote}`, {
    reason: 'unity-refused',
    quote,
  })
}

const endOf = (answer: UnityAnswer, changeId: string): Written => {
  if (answer.status >= 500 && answer.status !== 503) return { outcome: 'unknown', changeId }
  if (answer.status >= 400) throw refusalIn(answer)
  const created = createdIn(answer)
  return { outcome: 'done', changeId, ...(created !== undefined && { created }) }
}

const send = async (context: Context, passage: Passage): Promise<Written> => {
  let changeId: string | undefined
  const answer = await perform(context, passage, (id) => {
    changeId = id
  }).catch((error: unknown) => {
    // Once it was sent, what goes wrong says nothing about whether it was applied.
    if (changeId === undefined || error instanceof UnityFailure) throw error
    return undefined
  })
  if (changeId === undefined) throw new TypeError('a write that is in no record')
  return answer ? endOf(answer, changeId) : { outcome: 'unknown', changeId }
}

/** The gateway from within: what it allows and records is allowed and recorded here. */
export const createObjects = (context: Context): Objects => ({
  read: async (path) => {
    const { resource, path: canonical } = meant('GET', path)
    const { link } = context
    const answer = await link.send({ method: 'GET', path: canonical, search: '', accept: json.mediaType })
    if (answer.status === 404) return undefined
    const tree = treeIn(answer)
    if (!tree) throw new DeskError('unity-unusable', 'Unity Connection sent an answer that cannot be used.')
    return plainFields(resource, tree)
  },
  list: async (listing) => (await readRows(context.link, listing))?.items ?? [],
  write: async (caller, order) => {
    try {
      return await send(context, passageOf(context, caller, order))
    } catch (error) {
      if (error instanceof DeskError && DENIALS.has(error.problem)) {
        const denied = meant(order.method, order.path)
        await context.audit.note(
          {
            ...caller.acting,
            action: denied.action,
            target: await context.named(auditTarget(denied, undefined)),
            details: { path: denied.path },
          },
          { result: 'denied', reason: error.message },
        )
      }
      throw error
    }
  },
  hiddenFrom: ({ permissions }) => hiddenNouns(permissions),
})
