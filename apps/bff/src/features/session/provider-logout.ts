import type { FastifyRequest } from 'fastify'
import { actingIn } from '../../platform/access/identity.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import { SignOnFailure } from '../../platform/oidc/failure.ts'
import { createRepeats } from '../../platform/repeats.ts'
import { unavailable, type SignOnContext } from './sign-on.ts'

const REPEAT_SECONDS = 60

/** Ends here what has ended at the provider (OpenID Connect Back-Channel Logout 1.0). */
export const createProviderLogout = ({
  provider,
  sessions,
  operators,
  audit,
}: Pick<SignOnContext, 'provider' | 'sessions' | 'operators' | 'audit'>) => {
  const isFirst = createRepeats()

  /** @throws DeskError */
  return async (request: FastifyRequest, token: string): Promise<void> => {
    const act = {
      ...actingIn(request),
      actor: { name: 'OpenID provider', role: null, via: 'system' },
      action: 'session.end',
      target: null,
    } as const
    try {
      const { issuer, session, subject } = await provider.ended(token)
      if (session !== undefined) await sessions.endAtProvider(session)
      else if (subject !== undefined) await operators.withdraw({ issuer, subject })
      sessions.forget()
      await audit.note({ ...act, details: { issuer, subject: subject ?? null } }, { result: 'done' })
    } catch (error) {
      if (!(error instanceof SignOnFailure)) throw error
      if (error.kind === 'unreachable') throw unavailable(error)
      // Anybody can send something: once a minute from an address is enough to know of it.
      if (isFirst(request.ip, REPEAT_SECONDS))
        await audit.note({ ...act, details: {} }, { result: 'denied', reason: error.reason })
      throw new DeskError('malformed', 'This is no logout token of the provider.')
    }
  }
}
