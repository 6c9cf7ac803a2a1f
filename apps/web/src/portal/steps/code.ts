export const CODE_LENGTH = 8

const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0xff10]

/** Digits of other scripts, which some keyboards type, as the ones of the mail. */
const plainDigit = (letter: string): string => {
  const point = letter.codePointAt(0) ?? 0
  const zero = ZEROS.find((each) => point >= each && point <= each + 9)
  return zero === undefined ? letter : String(point - zero)
}

export const plainDigits = (text: string): string => [...text].map(plainDigit).join('')

export const codeIn = (text: string): string => {
  // Of a whole mail that was pasted, the code is what stands alone in eight digits.
  const alone = /(?<!\d)\d{8}(?!\d)/.exec(text)?.[0]
  return alone ?? plainDigits(text).replaceAll(/\D/g, '').slice(0, CODE_LENGTH)
}
