import { judgePin, type PinOwner } from '@unity-desk/cupi'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { generatePin } from './generate-pin.ts'
import { NoneFound } from './reset.ts'

const RUNS = Number(process.env['DESK_RUNS'] ?? 300)
const strict = { MinLength: 6, TrivialCredChecking: true }

const owner = fc.record({
  FirstName: fc.option(fc.string({ maxLength: 12 }), { nil: undefined }),
  LastName: fc.option(fc.string({ maxLength: 12 }), { nil: undefined }),
  DtmfAccessId: fc.stringMatching(/^\d{3,8}$/),
})

test('every PIN passes the rule of its owner and all checks for a trivial one, whatever the rule asks', () => {
  fc.assert(
    fc.property(
      owner,
      fc.integer({ min: 1, max: 12 }),
      fc.boolean(),
      (person: PinOwner, MinLength, TrivialCredChecking) => {
        const pin = generatePin({ MinLength, TrivialCredChecking }, person)
        expect(pin).toMatch(/^[1-9]\d*$/)
        expect(pin.length).toBe(Math.max(6, MinLength))
        expect(judgePin(pin, { MinLength, TrivialCredChecking: true }, person)).toEqual([])
      },
    ),
    { numRuns: RUNS },
  )
})

test('no digit is favoured at any place, as far as the checks leave it free', () => {
  const draws = 20 * RUNS
  const counts = Array.from({ length: 6 }, () => Array.from({ length: 10 }, () => 0))
  const seen = new Set<string>()
  for (let count = 0; count < draws; count += 1) {
    const pin = generatePin(strict, { DtmfAccessId: '2041' })
    seen.add(pin)
    ;[...pin].forEach((digit, place) => {
      const row = counts[place]
      if (row) row[Number(digit)] = (row[Number(digit)] ?? 0) + 1
    })
  }
  for (const [place, row] of counts.entries()) {
    const digits = place === 0 ? row.slice(1) : row
    const expected = draws / digits.length
    // Five standard deviations, and what the checks take away from the digits in lines of the keypad.
    const slack = 5 * Math.sqrt(expected) + expected * 0.2
    for (const count of digits) expect(Math.abs(count - expected)).toBeLessThan(slack)
  }
  expect(seen.size).toBeGreaterThan(draws * 0.98)
})

test('a rule that no PIN suits ends in an error, not in a PIN that it does not suit', () => {
  expect(() => generatePin({ MinLength: 65, TrivialCredChecking: true }, {})).toThrow(NoneFound)
})
