import { randomInt } from 'node:crypto'
import { judgePin, type PinOwner, type PinRule } from '@unity-desk/cupi'
import { NoneFound } from './reset.ts'

/** Shorter PINs are guessed too easily, whatever the rule allows. */
const SHORTEST = 6
const MOST_DRAWS = 1000

const draw = (length: number): string => {
  // A PIN that begins with 0 loses it in spreadsheets and in reading aloud (product.md section 5, idea 6).
  let pin = String(randomInt(1, 10))
  while (pin.length < length) pin += String(randomInt(0, 10))
  return pin
}

/**
 * A random PIN that passes the user's own rule and all of Cisco's checks for a trivial one, also where the rule does
 * not ask for them. Every such PIN is equally likely: what does not pass is thrown away, not mended.
 */
export const generatePin = (rule: PinRule, owner: PinOwner): string => {
  const strict = { ...rule, TrivialCredChecking: true }
  const length = Math.max(rule.MinLength, SHORTEST)
  for (let count = 0; count < MOST_DRAWS; count += 1) {
    const pin = draw(length)
    if (judgePin(pin, strict, owner).length === 0) return pin
  }
  throw new NoneFound('no PIN suits the rule')
}
