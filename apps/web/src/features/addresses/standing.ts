import type { AddressOwner, Owner } from '@unity-desk/contract'
import type { Flaw } from './typed.ts'

/** Why an address cannot be saved, or was not. */
export type Refusal =
  | { readonly kind: 'flaw'; readonly flaw: Flaw }
  /** The person has it already. */
  | { readonly kind: 'own' }
  | { readonly kind: 'owned'; readonly owner: Owner }
  | { readonly kind: 'domain' }
  /** In Unity's words. */
  | { readonly kind: 'failed'; readonly error: unknown }

/** Where an address stands while it is typed. `unasked`: nobody could say, so it is seen when it is saved. */
export type Standing = Refusal | { readonly kind: 'looking' | 'free' | 'unasked' }

/** What the server knows of an address, for the person whose addresses are edited. */
export const standingOf = ({ owner, domain }: AddressOwner, person: string): Standing => {
  if (owner?.kind === 'user' && owner.ObjectId.toLowerCase() === person) return { kind: 'own' }
  if (owner) return { kind: 'owned', owner }
  return { kind: domain === 'allowed' ? 'free' : 'domain' }
}

export const isRefusal = (standing: Standing): standing is Refusal =>
  !['looking', 'free', 'unasked'].includes(standing.kind)
