import type { AuditRecord } from '@unity-desk/contract'
import * as z from 'zod/mini'
import type { Ending } from '../audit/draft.ts'
import type { Unity } from '../unity/client.ts'
import { credentialKinds, lockOf, resetOf, unlockOf, type CredentialKind } from './kind.ts'
import type { Credential } from './target.ts'
import { isUnlocked } from './unlock.ts'

const resetDetails = z.object({ before: z.object({ TimeChanged: z.nullable(z.string()) }) })
const unlockDetails = z.object({ adminLock: z.boolean() })

/** Somebody else may have changed it in between: the time is all that can be seen (security.md 6.3). */
const BY_TIME = 'read back later: confirmed by time only'
const NOT_APPLIED = 'read back later: not applied'

/** Whether a credential shows that a command was applied. */
type Shows = (credential: Credential, details: AuditRecord['details']) => boolean

const shows: readonly (readonly [nameOf: (kind: CredentialKind) => string, shows: Shows])[] = [
  [
    resetOf,
    ({ TimeChanged }, details) => (TimeChanged ?? null) !== z.parse(resetDetails, details).before.TimeChanged,
  ],
  [unlockOf, (credential, details) => isUnlocked(credential, z.parse(unlockDetails, details).adminLock)],
  [lockOf, ({ Locked }) => Locked],
]

const commands = credentialKinds.flatMap((kind) =>
  shows.map(([nameOf, isApplied]) => ({ kind, action: nameOf(kind), isApplied })),
)

/** How a command on a credential whose ending is unknown did end, or undefined for acts of other kinds. Throws while Unity is away. */
export const resolveCredentialAct = async (
  unity: Unity,
  { action, target, details }: AuditRecord,
): Promise<Ending | undefined> => {
  const command = commands.find((each) => each.action === action)
  if (target?.ObjectId === undefined || !command) return undefined
  const credential = await unity.users.at(target.ObjectId)[command.kind].get()
  return command.isApplied(credential, details)
    ? { result: 'done', reason: BY_TIME }
    : { result: 'failed', reason: NOT_APPLIED }
}
