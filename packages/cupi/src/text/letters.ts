// Letters that Unicode takes apart into no base letter and accent, as people type them on a plain keyboard.
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ħ', 'h'],
  // The same letter, at the end of a word.
  ['ς', 'σ'],
])

/** A lower-case letter as a plain keyboard has it; every other character as it is. */
export const plainLetter = (letter: string): string => PLAIN.get(letter) ?? letter
