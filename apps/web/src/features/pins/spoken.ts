import { words } from './words.ts'

/** A PIN in two groups, as it is read and said. */
export const groupsOf = (pin: string): readonly [string, string] => {
  const half = Math.ceil(pin.length / 2)
  return [pin.slice(0, half), pin.slice(half)]
}

const say = (digits: string): string =>
  [...digits].map((digit) => words.digits[Number(digit)] ?? digit).join(' ')

/** The line to read aloud. */
export const spoken = (pin: string): string => groupsOf(pin).map(say).filter(Boolean).join(', ')

const sayPart = (part: string): string => {
  if (/^\d+$/.test(part)) return say(part)
  return /^\p{Lu}/u.test(part) ? words.capital(part) : part
}

/** A password is said in words with their capitals, and digit by digit where it has digits. */
export const spokenPassword = (password: string): string =>
  password.split('-').filter(Boolean).map(sayPart).join(`, ${words.hyphen}, `)
