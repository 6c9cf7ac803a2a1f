import type { FastifyRequest } from 'fastify'
import { actingIn } from '../../platform/access/identity.ts'
import type { Audit } from '../../platform/audit/audit.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import { createKeyedLock } from '../../platform/keyed-lock.ts'
import { verifyPassword } from '../../platform/operators/passwords.ts'
import type { SecondFactor } from '../../platform/operators/second-factor.ts'
import { keyOf, type OperatorStore } from '../../platform/operators/store.ts'
import { createRepeats } from '../../platform/repeats.ts'
import type { SignInThrottle } from './throttle.ts'

export type AuthenticateContext = {
  readonly operators: OperatorStore
  readonly secondFactor: SecondFactor
  readonly throttle: SignInThrottle
  readonly audit: Audit
}

type Given = {
  readonly username: string
  readonly password: string
  /** Of an authenticator app. */
  readonly code?: string | undefined
}

/** Finds out whose name, password and code are given. */
export const createAuthenticate = ({ operators, secondFactor, throttle, audit }: AuthenticateContext) => {
  const oneAtATime = createKeyedLock()
  const isFirst = createRepeats()

  /**
   * The answer is the same, and takes as long, whether the name or the password is wrong. Of a code is spoken only to
   * somebody who knows the password.
   * @returns the id of the operator
   * @throws DeskError
   */
  return (request: FastifyRequest, { username, password, code }: Given): Promise<string> =>
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
      const factor = await secondFactor.check(operator.id, code)
      if (factor === 'missing') {
        // It still counts against the account, until the code comes: nobody tries passwords for free here.
        await attempt.wasHalfRight()
        throw new DeskError('code-required', 'Give the code of your authenticator app as well.')
      }
      if (factor === 'wrong') {
        await audit.note(act, { result: 'denied', reason: 'wrong code' })
        throw new DeskError('bad-code', 'The code is wrong, or was used before. Wait for the next one.')
      }
      await attempt.wasRight()
      const { name, role } = operator
      const details = factor === 'right' ? { secondFactor: 'totp' } : {}
      await audit.note({ ...act, actor: { name, role, via: 'session' }, details }, { result: 'done' })
      return operator.id
    })
}
