import type { CredentialRefusal } from '@unity-desk/cupi'
import { words } from '../words.ts'

const isKnown = (code: string): code is CredentialRefusal => Object.hasOwn(words.pin.refusals, code)

/** One sentence for each refusal, ours and Unity's. */
export const sayRefusal = (refusal: { readonly code: string; readonly atLeast?: number }): string => {
  if (refusal.code === 'too-short' && refusal.atLeast !== undefined)
    return words.pin.tooShort(refusal.atLeast)
  return words.pin.refusals[isKnown(refusal.code) ? refusal.code : 'refused']
}
