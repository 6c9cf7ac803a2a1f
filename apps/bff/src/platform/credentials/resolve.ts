import type { AuditRecord } from '@unity-desk/contract'
import * as z from 'zod/mini'
import type { Ending } from '../audit/draft.ts'
import type { Unity } from '../unity/client.ts'
import { credentialKinds, resetOf, unlockOf } from './kind.ts'
import { isUnlocked } from './unlock.ts'

const resetDetails = z.object({ before: z.object({ TimeChanged: z.nullable(z.string()) }) })
const unlockDetails = z.object({ adminLock: z.boolean() })

/** Somebody else may have changed it in between: the time is all that can be seen (security.md 6.3). */
const BY_TIME = 'read back later: confirmed by time only'
const NOT_APPLIED = 'read back later: not applied'

/** How a command on a credential whose ending is unknown did end, or undefined for acts of other kinds. Throws while Unity is away. */
export const resolveCredentialAct = async (
  unity: Unity,
  { action, target, details }: AuditRecord,
): Promise<Ending | undefined> => {
  const ObjectId = target?.ObjectId
  const kind = credentialKinds.find((each) => action === resetOf(each) || action === unlockOf(each))
  if (ObjectId === undefined || kind === undefined) return undefined
  const credential = await unity.users.at(ObjectId)[kind].get()
  const applied =
    action === resetOf(kind)
      ? (credential.TimeChanged ?? null) !== z.parse(resetDetails, details).before.TimeChanged
      : isUnlocked(credential, z.parse(unlockDetails, details).adminLock)
  return applied ? { result: 'done', reason: BY_TIME } : { result: 'failed', reason: NOT_APPLIED }
}
