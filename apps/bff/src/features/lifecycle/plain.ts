import type { Resource } from '@unity-desk/cupi'

/** What of an object is worth keeping: no secret, no link, and nothing that is not there. */
export const plain = (
  { fields }: Resource,
  item: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(item).filter(([name, value]) => {
      const kind = fields[name]?.kind
      return (
        kind !== undefined && kind !== 'secret' && kind !== 'uri' && value !== null && value !== undefined
      )
    }),
  )
