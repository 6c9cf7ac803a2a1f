import { plainDigits } from './code.ts'

/** What was typed or pasted, without what only groups it, in the digits of the telephone. What is no digit stays, to be told. */
export const pinIn = (text: string): string => plainDigits(text).replaceAll(/[\s\u2010-\u2015.-]/g, '')

/** In two groups, as it is read and learnt. */
export const groupsOf = (pin: string): readonly [string, string] => {
  const half = Math.ceil(pin.length / 2)
  return [pin.slice(0, half), pin.slice(half)]
}
