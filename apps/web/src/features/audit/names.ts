import type { AuditRecord } from '@unity-desk/contract'

// Not every record says what a person is called, and the filter may leave out those that do: whatever was read of the
// log is remembered, until the page is loaded anew at the sign-out.
const names = new Map<string, string>()

/** Remembers what people and things are called, the newest record first. */
export const noteNames = (records: readonly AuditRecord[]): void => {
  for (const { target } of records.toReversed()) {
    const name = target?.DisplayName ?? target?.Alias
    const id = target?.ObjectId?.toLowerCase()
    if (id !== undefined && name !== undefined) names.set(id, name)
  }
}

export const nameOf = (ObjectId: string | undefined): string | undefined =>
  ObjectId === undefined ? undefined : names.get(ObjectId.toLowerCase())
