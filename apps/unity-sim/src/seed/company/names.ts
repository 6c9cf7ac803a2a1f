import { plainLetter } from '@unity-desk/cupi/letters'
import { latinNames } from './latin-names.ts'
import { scriptNames } from './script-names.ts'

/** A name as it is written, and in ASCII where letters cannot be told apart from it. */
export type Name = readonly [written: string, spelt?: string]

export type Names = {
  readonly given: readonly Name[]
  readonly family: readonly Name[]
  /** Where the family name stands first: what stands between the two. */
  readonly familyFirst?: string
}

export const names = { ...latinNames, ...scriptNames }

export type Tongue = keyof typeof names

/** A name in plain lower-case letters, for aliases and mail addresses. */
export const plain = ([written, spelt = written]: Name): string =>
  [...spelt.normalize('NFKD').toLowerCase()]
    .map(plainLetter)
    .join('')
    .replaceAll(/[^a-z]/g, '')
