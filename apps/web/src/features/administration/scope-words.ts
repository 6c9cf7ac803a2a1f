import type { Scope } from '@unity-desk/contract'
import { scopeWords } from './words.ts'

const FIELDS = ['LocationObjectId', 'PartitionObjectId', 'CosObjectId'] as const

/** Whom somebody or something is for, as far as that is not everybody. */
export const sayScope = (scope: Scope | null): string | undefined => {
  const parts = FIELDS.flatMap((field) => {
    const count = scope?.[field]?.length ?? 0
    return count === 0 ? [] : [scopeWords[field](count)]
  })
  return parts.length === 0 ? undefined : scopeWords.only(parts)
}
