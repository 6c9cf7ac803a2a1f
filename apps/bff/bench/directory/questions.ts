import type { DirectoryEntry } from '@unity-desk/contract'

/** How a helpdesk looks for people, and how often each way is taken of a hundred. */
const WAYS: readonly (readonly [number, (person: DirectoryEntry) => string])[] = [
  [40, ({ DisplayName }) => DisplayName],
  [15, ({ LastName = '', FirstName = '' }) => `${LastName} ${FirstName}`],
  [20, ({ DtmfAccessId }) => DtmfAccessId],
  [15, ({ Alias }) => Alias],
  [5, ({ EmailAddress = '' }) => EmailAddress],
  // From the middle of something.
  [5, ({ DisplayName }) => DisplayName.slice(2, 7).trim()],
]

const wayAt = (at: number): ((person: DirectoryEntry) => string) => {
  let left = at % 100
  for (const [share, way] of WAYS) {
    left -= share
    if (left < 0) return way
  }
  return ({ DisplayName }) => DisplayName
}

/** What is asked while somebody types a person letter by letter, until few are left. */
export const typed = (person: DirectoryEntry, at: number): string[] => {
  const text = wayAt(at * 37)(person)
  return Array.from({ length: Math.min(text.length, 10) }, (_, index) => text.slice(0, index + 1))
}
