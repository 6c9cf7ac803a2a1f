import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { NoneFound } from '../../platform/credentials/reset.ts'
import { generatePassword } from './generate.ts'
import { judgePassword } from './judge.ts'

const RUNS = Number(process.env['DESK_RUNS'] ?? 300)

test('every password passes the rule of its owner, and can be said', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 20 }),
      fc.integer({ min: 0, max: 40 }),
      fc.boolean(),
      (alias, MinLength, TrivialCredChecking) => {
        const rule = { MinLength, TrivialCredChecking }
        const password = generatePassword(rule, alias)
        expect(judgePassword(password, rule, alias)).toEqual([])
        expect(password).toMatch(/^[A-Z][a-z]{4}(?:-[a-z]{5})+-[2-9]{2}$/)
        // Nothing that is taken for something else.
        expect(password.slice(1)).not.toMatch(/[lqwxyc]/)
      },
    ),
    { numRuns: RUNS },
  )
})

test('no two are alike', () => {
  const rule = { MinLength: 8, TrivialCredChecking: true }
  const seen = new Set(Array.from({ length: RUNS }, () => generatePassword(rule, 'mrossi')))
  expect(seen.size).toBe(RUNS)
})

test('a rule that no password suits ends in an error', () => {
  expect(() => generatePassword({ MinLength: 65, TrivialCredChecking: true }, 'mrossi')).toThrow(NoneFound)
})

test.each([
  ['short', 'Ab3-x', ['too-short']],
  ['the alias', 'MRossini', ['alias']],
  ['the alias backwards', 'inissorm', ['alias']],
  ['one character', 'aaaaaaaaaa', ['repeated']],
  ['one group', 'Abc1abc1', ['repeated']],
  ['too long', 'x1'.repeat(33) + 'y', ['too-long']],
  ['fine', 'Rumak-doveb-73', []],
])('%s', (_what, password, codes) => {
  const problems = judgePassword(password, { MinLength: 8, TrivialCredChecking: true }, 'mrossini')
  expect(problems.map(({ code }) => code)).toEqual(codes)
})
