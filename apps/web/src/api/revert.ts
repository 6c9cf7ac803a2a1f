import type { Change, ChangeRevert, ChangeReverted, VerifiedAction } from '@unity-desk/contract'
import { desk } from './desk.ts'
import { verified } from './verification.ts'

/** A change that may open a credential: then a caller may have to be verified, as for any unlock. */
export type OfCredential = { readonly target: string; readonly action: VerifiedAction }

/** What of a change the server may ask a verified caller for. */
export const credentialOf = ({
  action,
  target,
}: Pick<Change, 'action' | 'target'>): OfCredential | undefined => {
  const kind = /^users\.(pin|password)\./.exec(action)?.[1]
  if (target?.ObjectId === undefined || kind === undefined) return undefined
  return { target: target.ObjectId, action: kind === 'pin' ? 'pin-unlock' : 'password-unlock' }
}

/** Takes a change back. */
export const revertChange = (
  id: string,
  body: ChangeRevert,
  credential?: OfCredential,
): Promise<ChangeReverted> => {
  if (!credential) return desk.changes.revert(id, body)
  const call = (_target: string, given: ChangeRevert): Promise<ChangeReverted> =>
    desk.changes.revert(id, given)
  return verified(credential.action, call)(credential.target, body, '')
}
