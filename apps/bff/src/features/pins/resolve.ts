import type { AuditRecord } from '@unity-desk/contract'
import * as z from 'zod/mini'
import type { Ending } from '../../platform/audit/draft.ts'
import type { Unity } from '../../platform/unity/client.ts'
import { PIN_RESET } from './reset.ts'
import { isUnlocked, PIN_UNLOCK } from './unlock.ts'

const resetDetails = z.object({ before: z.object({ TimeChanged: z.nullable(z.string()) }) })
const unlockDetails = z.object({ adminLock: z.boolean() })

/** Somebody else may have changed it in between: the time is all that can be seen (security.md 6.3). */
const BY_TIME = 'read back later: confirmed by time only'
const NOT_APPLIED = 'read back later: not applied'

/** How an act on a PIN whose ending is unknown did end, or undefined for acts of other kinds. Throws while Unity is away. */
export const resolvePinAct = async (unity: Unity, intent: AuditRecord): Promise<Ending | undefined> => {
  const ObjectId = intent.target?.ObjectId
  if (ObjectId === undefined || (intent.action !== PIN_RESET && intent.action !== PIN_UNLOCK))
    return undefined
  const credential = await unity.users.at(ObjectId).pin.get()
  const applied =
    intent.action === PIN_RESET
      ? (credential.TimeChanged ?? null) !== z.parse(resetDetails, intent.details).before.TimeChanged
      : isUnlocked(credential, z.parse(unlockDetails, intent.details).adminLock)
  return applied ? { result: 'done', reason: BY_TIME } : { result: 'failed', reason: NOT_APPLIED }
}
