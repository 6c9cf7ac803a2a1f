import { isMailAddress } from '@unity-desk/contract'

/** cupi.md 3.4. */
const LONGEST = 320

export type Flaw = 'missing' | 'tooLong' | 'notAnAddress'

/** What is wrong with a text as an address, by the same verdict as the server's. */
export const flawOf = (text: string): Flaw | undefined => {
  if (text === '') return 'missing'
  if (text.length > LONGEST) return 'tooLong'
  return isMailAddress(text) ? undefined : 'notAnAddress'
}

/** `Marta Rossi <m.rossi@company.example>`, as mail programs copy it. */
const NAMED = /<([^<>\s]+@[^<>\s]+)>/

const addressesIn = (part: string): readonly string[] => {
  const named = NAMED.exec(part)?.[1]
  if (named !== undefined) return [named]
  const words = part.split(/\s+/).filter(Boolean)
  // Words of which some are no address are a slip to be shown as it is.
  return words.every((word) => word.includes('@')) ? words : [words.join(' ')]
}

export const sameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** The addresses of a text: by lines, commas, semicolons or blanks, each once in any case. */
export const splitAddresses = (text: string): readonly string[] => {
  const found = text.split(/[\n,;]+/).flatMap(addressesIn)
  return found.filter((each, at) => found.findIndex((other) => sameAddress(each, other)) === at)
}
