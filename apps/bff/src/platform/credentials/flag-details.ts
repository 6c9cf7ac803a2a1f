import type { ObjectFields } from '../unity/objects.ts'
import type { CredentialKind } from './kind.ts'
import type { Credential } from './target.ts'

/** Fields that lock a credential and open it. */
type Flags = Pick<Credential, 'Locked'> & Partial<Pick<Credential, 'HackCount' | 'TimeHacked'>>

/** What the audit log has of a lock or an unlock, so that the undo journal shows it: where it was written, and over what. */
export const flagDetails = (
  kind: CredentialKind,
  ObjectId: string,
  fields: ObjectFields,
  before: Flags,
): Record<string, unknown> => ({ path: `/users/${ObjectId}/credential/${kind}`, fields, before })

/** What an unlock writes. */
export const opening = (adminLock: boolean): ObjectFields => ({
  HackCount: '0',
  TimeHacked: '',
  ...(adminLock && { Locked: 'false' }),
})
