import { randomInt } from 'node:crypto'
import type { PinRule } from '@unity-desk/cupi'
import { NoneFound } from '../../platform/credentials/reset.ts'
import { judgePassword } from './judge.ts'

/** Letters that are not taken for another, nor for a digit, when they are read aloud or off a screen. */
const CONSONANTS = 'bdfghjkmnprstvz'
const VOWELS = 'aeiou'
/** Without 0 and 1, which look like letters. */
const DIGITS = '23456789'

/** `Rumak-doveb-73`: 38 bits, which no sign-in that counts failures lets anybody guess. */
const SYLLABLES = [2, 2]
const DIGIT_COUNT = 2
const MOST_DRAWS = 1000

const oneOf = (letters: string): string => letters.charAt(randomInt(letters.length))

/** Said as it is written: consonants and vowels take turns. */
const word = (syllables: number): string => {
  let letters = ''
  for (let count = 0; count < syllables; count += 1) letters += oneOf(CONSONANTS) + oneOf(VOWELS)
  return letters + oneOf(CONSONANTS)
}

const digits = (): string => Array.from({ length: DIGIT_COUNT }, () => oneOf(DIGITS)).join('')

const draw = (shortest: number): string => {
  const words = SYLLABLES.map(word)
  const lengthOf = (): number => words.join('-').length + 1 + DIGIT_COUNT
  while (lengthOf() < shortest) words.push(word(2))
  const [first = '', ...rest] = words
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest, digits()].join('-')
}

/**
 * A random password that passes the person's own rule, and is easy to say and to type: capital, small letters, digits
 * and a hyphen, so that it also suits a rule of the site that asks for four kinds of characters.
 */
export const generatePassword = (rule: PinRule, alias: string): string => {
  const strict = { ...rule, TrivialCredChecking: true }
  for (let count = 0; count < MOST_DRAWS; count += 1) {
    const password = draw(rule.MinLength)
    if (judgePassword(password, strict, alias).length === 0) return password
  }
  throw new NoneFound('no password suits the rule')
}
