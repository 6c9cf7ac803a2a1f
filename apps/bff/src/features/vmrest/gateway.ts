import httpProxy from '@fastify/http-proxy'
import { CHANGE_HEADER, VERIFICATION_HEADER } from '@unity-desk/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isCrossSite } from '../../platform/access/cross-site.ts'
import { actingIn, identityIn, type Identity } from '../../platform/access/identity.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import { problemOf } from '../../platform/http/problem-of.ts'
import { patienceOf } from '../../platform/patience.ts'
import type { UnityAnswer } from '../../platform/unity/message.ts'
import { replyFor } from './answer.ts'
import { canonicalBody, type Body } from './body.ts'
import { perform, type Passage } from './perform.ts'
import { meaningOf, planRequest, type Meant, type Plan } from './plan.ts'
import { removesPerson, writesCredential } from './policy.ts'
import type { Asking, Prepared } from './prepare-credential.ts'
import type { Protection } from './protect-person.ts'
import { sendRefusal, typeOf, wantedFormat } from './refusal.ts'
import type { ScopeCheck } from './scope-check.ts'
import { checkGrammar } from './search.ts'
import { readTargetLine } from './target-line.ts'
import { createWitness, type Witness } from './witness.ts'
import { checkBody } from './write-check.ts'

type Context = Parameters<typeof perform>[0] &
  Parameters<typeof checkBody>[0] & {
    readonly ownOrigins: () => ReadonlySet<string>
    readonly scopes: ScopeCheck
    /** Looks at the person before a credential of theirs is written, and refuses where they are protected. */
    readonly prepareCredential: (asking: Asking, plan: Plan, body: Body | undefined) => Promise<Prepared>
    readonly protectPerson: (identity: Identity, plan: Plan) => Promise<Protection | undefined>
  }

declare module 'fastify' {
  interface FastifyRequest {
    vmrestMeant: Meant | null
    vmrestPlan: Plan | null
  }
}

const LARGEST_BODY = 16 * 1024 * 1024
const REFUSED_METHODS = ['HEAD', 'OPTIONS', 'PATCH', 'TRACE']

/** Carries a passage through the proxy library to the transport; no client can send a symbol. */
const PASSAGE = Symbol('passage')

type Transport = { readonly [PASSAGE]?: Passage }
/** What the library takes for a stream of bytes: it destroys it when the client has gone. */
type Whole = {
  readonly answer: UnityAnswer
  /** In the undo journal. */
  readonly changeId: string | undefined
  readonly destroy: () => void
}
type Done = (error: unknown, answer?: { statusCode: number; headers: object; body: Whole }) => void
type Received = { readonly stream: Whole }

const UNFORESEEN = new DeskError(
  'internal',
  'Something went wrong here. Tell an administrator the request id.',
)

const refuse = async (
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  { refused }: Witness,
): Promise<void> => {
  const problem = problemOf(error)
  if (problem) await refused(request, request.vmrestMeant, problem)
  if (!problem) request.log.error({ err: error }, 'unforeseen error')
  sendRefusal(request, reply, problem ?? UNFORESEEN)
}

/** Everything that can be decided without the body, in the order of design.md section 4. */
const decide = (request: FastifyRequest, { ownOrigins }: Context): void => {
  const identity = identityIn(request)
  if (REFUSED_METHODS.includes(request.method))
    throw new DeskError('method-not-allowed', `${request.method} is not for this address.`)
  // As it came over the wire: the router has been given another one where it could not have read it.
  const target = readTargetLine(request.originalUrl)
  checkGrammar(target.parameters)
  if (identity.via !== 'token' && isCrossSite(request, ownOrigins()))
    throw new DeskError('cross-site', 'This request does not come from a page of Unity Desk.')
  const meant = meaningOf(request.method, target)
  request.vmrestMeant = meant
  request.vmrestPlan = planRequest(identity, meant, target)
  if (!wantedFormat(request))
    throw new DeskError('not-acceptable', 'Ask for application/json or application/xml.')
}

/** Sent more than once, it names no record. */
const verificationIn = ({ headers }: FastifyRequest): string | undefined => {
  const header = headers[VERIFICATION_HEADER.toLowerCase()]
  return Array.isArray(header) ? header.join(',') : header
}

const passageOf = (request: FastifyRequest, context: Context): Passage => {
  const { prepareCredential, protectPerson, scopes, timing } = context
  const identity = identityIn(request)
  const asked = request.vmrestPlan
  const format = wantedFormat(request)
  if (!asked || !format) throw UNFORESEEN
  const plan = scopes.narrowed(identity, asked)
  const takesBody = plan.verb === 'create' || plan.verb === 'update'
  const text = typeof request.body === 'string' ? request.body : ''
  // Clients written for Unity send fields that only some releases have, and send back what they have read.
  const strangers = identity.via === 'token' ? 'drop' : 'refuse'
  const body = takesBody
    ? canonicalBody(plan.resource, request.headers['content-type'], text, strangers)
    : undefined
  if (body) checkBody(context, identity, plan, body)
  const acting = actingIn(request)
  const asking = { identity, acting, verification: verificationIn(request) }
  return {
    plan,
    acting,
    patience: patienceOf(timing, request.arrivedAt),
    accept: format.mediaType,
    body,
    admit: () => scopes.check(identity, plan, body),
    narrow: (answer) => scopes.narrow(identity, plan, answer),
    prepare: writesCredential(plan.action) ? () => prepareCredential(asking, plan, body) : undefined,
    protect: removesPerson(plan.action) ? () => protectPerson(identity, plan) : undefined,
  }
}

/** A header holds no more than names: what else a client calls a field is left out. */
const ignoredIn = ({ ignored }: Body): string =>
  ignored
    .filter((name) => /^[\w@.-]{1,64}$/.test(name))
    .slice(0, 50)
    .join(', ')

/** Our one link to Unity, in the shape that the library calls. */
const transportOver = (context: Context) => ({
  request: ({ headers }: { headers: Transport }, done: Done): void => {
    const passage = headers[PASSAGE]
    if (!passage) return done(UNFORESEEN)
    /* oxlint-disable promise/no-callback-in-promise -- this is where the library's callbacks meet our promises */
    let changeId: string | undefined
    perform(context, passage, (id) => {
      changeId = id
    }).then(
      (answer) =>
        done(null, { statusCode: answer.status, headers: {}, body: { answer, changeId, destroy: () => {} } }),
      (error: unknown) => done(error),
    )
    /* oxlint-enable promise/no-callback-in-promise */
  },
})

const passOn = async (
  request: FastifyRequest,
  reply: FastifyReply,
  plan: Plan,
  { stream }: Received,
  witness: Witness,
): Promise<void> => {
  try {
    const format = wantedFormat(request)
    if (!format) throw UNFORESEEN
    const { status, headers, body } = replyFor(plan, stream.answer, format)
    if (status === 200) await witness.viewed(request, plan)
    void reply
      .code(status)
      .headers({
        'content-type': typeOf(format),
        ...headers,
        ...(status < 400 && stream.changeId !== undefined && { [CHANGE_HEADER]: stream.changeId }),
      })
      .send(body)
  } catch (error) {
    await refuse(error, request, reply, witness)
  }
}

/**
 * /vmrest. @fastify/http-proxy is the door; what goes through is not what came in but what was understood of it, and the
 * transport behind it is our one link to Unity, so that none of the library's own ways to the network are used
 * (security.md T1 to T14).
 */
export const gateway = async (app: FastifyInstance, context: Context): Promise<void> => {
  const witness = createWitness(context.audit, context.named)
  app.decorateRequest('vmrestMeant', null)
  app.decorateRequest('vmrestPlan', null)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    ['application/json', 'application/xml'],
    { parseAs: 'string', bodyLimit: LARGEST_BODY },
    (_request, text, done) => done(null, text),
  )
  app.setErrorHandler(async (error, request, reply) => {
    await refuse(error, request, reply, witness)
    return reply
  })
  app.addHook('onRequest', async (request) => decide(request, context))

  app.route({
    method: REFUSED_METHODS.filter((method) => app.supportedMethods.includes(method)),
    url: '/vmrest*',
    config: { access: 'itself' },
    handler: async (request, reply) => {
      await refuse(UNFORESEEN, request, reply, witness)
      return reply
    },
  })

  await app.register(httpProxy, {
    upstream: 'http://unity.invalid',
    prefix: '/vmrest',
    rewritePrefix: '/vmrest',
    httpMethods: ['GET', 'POST', 'PUT', 'DELETE'],
    proxyPayloads: false,
    disableRequestLogging: true,
    disableCache: true,
    config: { access: 'itself' },
    undici: transportOver(context) as never,
    handler: (request, reply, _target, options) => {
      const passage = passageOf(request, context)
      const { plan, body } = passage
      if (body && body.ignored.length > 0) void reply.header('x-unity-desk-ignored', ignoredIn(body))
      return reply.from(`/vmrest${plan.path}`, {
        ...options,
        body: body?.text ?? null,
        ...(body && { contentType: body.contentType }),
        queryString: () => plan.search.slice(1),
        retryDelay: () => null,
        rewriteRequestHeaders: () => ({ [PASSAGE]: passage }) as never,
        onError: (from, { error }) => void refuse(error.cause ?? error, request, from as never, witness),
        onResponse: (_request, from, answer) =>
          void passOn(request, from as never, plan, answer as unknown as Received, witness),
      })
    },
  })
}
