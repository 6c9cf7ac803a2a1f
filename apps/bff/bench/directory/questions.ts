import type { DirectoryEntry } from '@unity-desk/contract'

type Asked = Pick<
  DirectoryEntry,
  'Alias' | 'DisplayName' | 'DtmfAccessId' | 'FirstName' | 'LastName' | 'EmailAddress' | 'Department'
>

/** How a helpdesk looks for people, and how often each way is taken of a hundred. */
const WAYS: readonly (readonly [number, (person: Asked) => string])[] = [
  [38, ({ DisplayName }) => DisplayName],
  [14, ({ LastName = '', FirstName = '' }) => `${LastName} ${FirstName}`],
  [19, ({ DtmfAccessId }) => DtmfAccessId],
  [13, ({ Alias }) => Alias],
  [5, ({ EmailAddress = '' }) => EmailAddress],
  // From the middle of something.
  [4, ({ DisplayName }) => DisplayName.slice(2, 7).trim()],
  [3, ({ FirstName = '', Department = '' }) => `${Department} ${FirstName}`],
  // Nobody.
  [4, ({ LastName = '' }) => `${LastName.slice(0, 5)}qz`],
]

const wayAt = (at: number): ((person: Asked) => string) => {
  let left = at % 100
  for (const [share, way] of WAYS) {
    left -= share
    if (left < 0) return way
  }
  return ({ DisplayName }) => DisplayName
}

/** What is asked while somebody types a person letter by letter, until few are left. */
export const typed = (person: Asked, at: number): string[] => {
  const text = wayAt(at * 37)(person)
  return Array.from({ length: Math.min(text.length, 12) }, (_, index) => text.slice(0, index + 1))
}
