import { credentials, session as sessionSchema, stepUp, type Session } from '@unity-desk/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { SESSION_COOKIE } from '../../platform/access/access.ts'
import { actingIn, type Identity } from '../../platform/access/identity.ts'
import type { Sessions } from '../../platform/access/sessions.ts'
import type { Audit } from '../../platform/audit/audit.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import { createKeyedLock } from '../../platform/keyed-lock.ts'
import { verifyPassword } from '../../platform/operators/passwords.ts'
import { keyOf, type OperatorStore } from '../../platform/operators/store.ts'
import { createRepeats } from './repeats.ts'
import type { SignInThrottle } from './throttle.ts'

type Options = {
  readonly sessions: Sessions
  readonly operators: OperatorStore
  readonly throttle: SignInThrottle
  readonly audit: Audit
}

/** No Max-Age: the browser forgets it when it closes. */
const COOKIE = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const

const describe = ({ operator, permissions, stepUpUntil }: Identity): Session => ({
  operator: { name: operator.name, role: operator.role },
  permissions: [...permissions],
  stepUpUntil: stepUpUntil > new Date() ? stepUpUntil.toISOString() : null,
})

const identityOf = (request: FastifyRequest): Identity => {
  if (!request.identity) throw new DeskError('signed-out', 'Sign in first.')
  return request.identity
}

/** Sign-in, who am I, step-up, sign-out. */
export const sessionRoutes: FastifyPluginAsyncZod<Options> = async (
  app,
  { sessions, operators, throttle, audit },
) => {
  const oneAtATime = createKeyedLock()
  const isFirst = createRepeats()

  /** The operator of a name and a password; the answer is the same, and takes as long, whichever of them is wrong. */
  const authenticate = (request: FastifyRequest, username: string, password: string): Promise<string> =>
    oneAtATime(keyOf(username), async () => {
      const acting = { ...actingIn(request), actor: { name: username, role: null, via: 'session' } } as const
      const act = { ...acting, action: 'session.begin', target: null, details: {} }
      const attempt = await throttle.take(keyOf(username), request.ip)
      if (!attempt.allowed) {
        const door = { account: keyOf(username), address: request.ip, system: '' }[attempt.closed]
        if (isFirst(`${attempt.closed} ${door}`, attempt.retryAfter))
          await audit.note(act, { result: 'denied', reason: 'throttled' })
        throw new DeskError('too-many-requests', 'Too many attempts. Wait before the next one.', attempt)
      }
      const operator = await operators.withHash(username)
      const isRight = await verifyPassword(operator?.passwordHash, password).catch(async (error: unknown) => {
        await attempt.withdraw()
        throw error
      })
      if (!isRight || !operator) {
        await audit.note(act, { result: 'denied', reason: 'wrong name or password' })
        throw new DeskError('bad-sign-in', 'The name or the password is wrong.')
      }
      await attempt.wasRight()
      const { name, role } = operator
      await audit.note({ ...act, actor: { name, role, via: 'session' } }, { result: 'done' })
      return operator.id
    })

  const answerWith = async (token: string, reply: FastifyReply): Promise<Session> => {
    const identity = await sessions.find(token)
    if (!identity) throw new DeskError('signed-out', 'Sign in first.')
    void reply.setCookie(SESSION_COOKIE, token, COOKIE)
    return describe(identity)
  }

  app.post(
    '/api/session',
    { config: { access: 'public' }, schema: { body: credentials, response: { 200: sessionSchema } } },
    async (request, reply) => {
      const { username, password } = request.body
      const operatorId = await authenticate(request, username, password)
      const old = request.cookies[SESSION_COOKIE]
      if (old !== undefined) await sessions.end(old)
      return answerWith(await sessions.begin(operatorId), reply)
    },
  )

  app.get(
    '/api/session',
    { config: { access: 'signed-in' }, schema: { response: { 200: sessionSchema } } },
    async (request) => describe(identityOf(request)),
  )

  app.post(
    '/api/session/step-up',
    { config: { access: 'signed-in' }, schema: { body: stepUp, response: { 200: sessionSchema } } },
    async (request, reply) => {
      const { operator } = identityOf(request)
      const operatorId = await authenticate(request, operator.name, request.body.password)
      const old = request.cookies[SESSION_COOKIE]
      // A new token, so that one that was overheard before is worth nothing after (security.md 3.2).
      if (old !== undefined) await sessions.end(old)
      return answerWith(await sessions.begin(operatorId), reply)
    },
  )

  app.delete('/api/session', { config: { access: 'public' } }, async (request, reply) => {
    const token = request.cookies[SESSION_COOKIE]
    if (token !== undefined) await sessions.end(token)
    if (request.identity)
      await audit.note(
        { ...actingIn(request), action: 'session.end', target: null, details: {} },
        { result: 'done' },
      )
    return reply
      .clearCookie(SESSION_COOKIE, COOKIE)
      .header('clear-site-data', '"cache", "storage"')
      .code(204)
      .send()
  })
}
