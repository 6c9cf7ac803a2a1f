import { plainLetter } from '../text/letters.ts'

/** The straight lines of a telephone keypad, read either way: rows, columns and both diagonals. */
const LINES = ['123', '456', '789', '147', '258', '369', '580', '159', '357']

const EITHER_WAY = new Set(LINES.flatMap((line) => [line, [...line].toReversed().join('')]))

/** The first three neighbouring keys of the PIN that lie on one line, or undefined. */
export const lineIn = (pin: string): string | undefined => {
  for (let start = 0; start + 3 <= pin.length; start += 1) {
    const keys = pin.slice(start, start + 3)
    if (EITHER_WAY.has(keys)) return keys
  }
  return undefined
}

const KEYS = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz']

const KEY_OF = new Map(
  KEYS.flatMap((letters, index) => [...letters].map((letter) => [letter, String(index + 2)] as const)),
)

/** The digits that spell a name on the keypad; letters that no key bears are left out. */
export const onKeypad = (name: string): string => {
  const letters = [...name.normalize('NFKD').toLowerCase()].flatMap((letter) => [...plainLetter(letter)])
  return letters.map((letter) => KEY_OF.get(letter) ?? (/\d/.test(letter) ? letter : '')).join('')
}
