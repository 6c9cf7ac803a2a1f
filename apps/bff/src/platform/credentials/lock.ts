import type { Acting } from '../audit/draft.ts'
import type { Patience } from '../patience.ts'
import type { CredentialContext } from './context.ts'
import { flagDetails } from './flag-details.ts'
import { lockOf, type CredentialKind } from './kind.ts'
import { auditTarget, type User } from './target.ts'
import { writeCredential, type Written } from './write.ts'

type Lock = {
  readonly acting: Acting
  readonly patience: Patience
  readonly user: User
  readonly kind: CredentialKind
  readonly reference?: string | undefined
  /** Why it takes more than most people's. */
  readonly protected?: string | undefined
}

/**
 * Locks a credential as an administrator does, until one opens it; who may and to whom is looked at before.
 * @throws CupiError where Unity refused it, NotApplied, AuditUnavailable
 */
export const lockCredential = (
  { unity, audit, node, onePerPerson, seen, timing }: CredentialContext,
  { acting, patience, user, kind, reference, protected: why }: Lock,
): Promise<Written> => {
  const credential = unity.users.at(user.ObjectId)[kind]
  const work = onePerPerson(user.ObjectId, async () => {
    const { Locked } = await credential.get()
    const details = flagDetails(kind, user.ObjectId, { Locked: 'true' }, { Locked })
    return writeCredential(
      audit,
      {
        node,
        act: {
          ...acting,
          action: lockOf(kind),
          target: auditTarget(user),
          details: { ...details, ...(why !== undefined && { protected: why }) },
          reference,
        },
        begun: () => undefined,
        put: () => credential.set({ Locked: true }),
        read: () => credential.get(),
        seen: (after) => seen(kind, user.ObjectId, after),
        shows: (after) => after.Locked,
      },
      timing.write,
    )
  })
  return patience.orElse(work, () => ({ outcome: 'unknown' as const }))
}
