// Letters that no decomposition takes apart, as people type them on a plain keyboard.
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ς: 'σ',
}
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g')

/** Text as it is compared: case, accents and invisible marks do not count, nor does the kind of apostrophe or blank. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{Mn}\p{Cf}]/gu, '')
    .replaceAll(/\p{Cc}/gu, ' ')
    .toLowerCase()
    .replaceAll(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    .replaceAll(/[\u2018\u2019\u02BC`´]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()

/** The words of a question, each of which must be found; most of them cost nothing, so there is an end. */
export const wordsOf = (question: string): string[] => fold(question).split(' ').filter(Boolean).slice(0, 8)
