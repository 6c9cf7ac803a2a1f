import type { Session } from '@unity-desk/contract'
import type { FastifyRequest } from 'fastify'
import { signedOut, type PersonIdentity } from '../../platform/access/identity.ts'

/** No Max-Age: the browser forgets it when it closes. */
export const sessionCookie = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const

export const describe = ({
  operator,
  permissions,
  stepUpUntil,
  isSingleSignOn,
  hasSecondFactor,
}: PersonIdentity): Session => ({
  operator: { name: operator.name, role: operator.role },
  permissions: [...permissions],
  stepUpUntil: stepUpUntil > new Date() ? stepUpUntil.toISOString() : null,
  ...(hasSecondFactor && { secondFactor: true as const }),
  ...(isSingleSignOn && { singleSignOn: true as const }),
})

export const identityOf = (request: FastifyRequest): PersonIdentity => {
  if (request.identity?.via !== 'session') throw signedOut()
  return request.identity
}
