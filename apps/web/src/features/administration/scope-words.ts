import type { Scope } from '@unity-desk/contract'

const NOUNS: Readonly<Record<keyof Scope, readonly [string, string]>> = {
  LocationObjectId: ['location', 'locations'],
  PartitionObjectId: ['partition', 'partitions'],
  CosObjectId: ['class of service', 'classes of service'],
}

const FIELDS = ['LocationObjectId', 'PartitionObjectId', 'CosObjectId'] as const

/** Whom somebody or something is for, as far as that is not everybody. */
export const sayScope = (scope: Scope | null): string | undefined => {
  const parts = FIELDS.flatMap((field) => {
    const count = scope?.[field]?.length ?? 0
    return count === 0 ? [] : [`${count} ${NOUNS[field][count === 1 ? 0 : 1]}`]
  })
  return parts.length === 0 ? undefined : `only people of ${parts.join(' and ')}`
}
