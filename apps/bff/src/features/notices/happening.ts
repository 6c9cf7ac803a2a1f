import type { AuditRecord } from '@unity-desk/contract'
import * as z from 'zod/mini'
import { credentialKinds, PIN_TICKET, resetOf, unlockOf } from '../../platform/credentials/kind.ts'
import { setsCredential } from '../../platform/credentials/recent-resets.ts'

/** What a person is told of. */
export type What =
  | 'pin-reset'
  | 'pin-unlock'
  | 'password-reset'
  | 'password-unlock'
  /** Where Unity takes mail for them. */
  | 'address'
  /** Where mail to them goes: also these notices. */
  | 'mail-address'

export type Happening = {
  readonly what: What
  readonly ObjectId: string
  /** Where mail went before it. */
  readonly formerAddress?: string | undefined
}

const texts = z.record(z.string(), z.unknown())
const update = z.object({ fields: z._default(texts, {}), before: z._default(z.nullable(texts), null) })

/** Fields that open a lock when they are written (cupi.md 2.7). */
const UNLOCKING = ['HackCount', 'TimeHacked', 'Hacked']

const whatOfCredential = (intent: AuditRecord): What | undefined => {
  const { action, details } = intent
  const kind = credentialKinds.find((each) => action.startsWith(`users.${each}.`))
  // A ticket comes to the person by mail itself.
  if (kind === undefined || action === PIN_TICKET) return undefined
  if (action === resetOf(kind) || setsCredential(intent)) return `${kind}-reset`
  if (action === unlockOf(kind)) return `${kind}-unlock`
  const fields = z.safeParse(update, details).data?.fields ?? {}
  const opens = UNLOCKING.some((name) => name in fields) || String(fields['Locked']) === 'false'
  return action.endsWith('.update') && opens ? `${kind}-unlock` : undefined
}

const ofAccount = ({ details }: AuditRecord): Pick<Happening, 'what' | 'formerAddress'> | undefined => {
  const { data } = z.safeParse(update, details)
  if (data && 'EmailAddress' in data.fields) {
    const former = data.before?.['EmailAddress']
    return { what: 'mail-address', formerAddress: typeof former === 'string' ? former : undefined }
  }
  return data && 'SmtpAddress' in data.fields ? { what: 'address' } : undefined
}

/** What an act means to the person whom it is about, whichever way it came; undefined for what they are not told of. */
export const happeningOf = (intent: AuditRecord): Happening | undefined => {
  const { action, target } = intent
  if (target?.kind !== 'users' || target.ObjectId === undefined) return undefined
  const { ObjectId } = target
  if (action.startsWith('smtpProxyAddresses.')) return { what: 'address', ObjectId }
  if (action === 'users.update') {
    const found = ofAccount(intent)
    return found && { ...found, ObjectId }
  }
  const what = whatOfCredential(intent)
  return what && { what, ObjectId }
}
