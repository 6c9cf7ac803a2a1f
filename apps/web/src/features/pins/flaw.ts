import { judgePin } from '@unity-desk/cupi'
import type { Person } from '#lib/person.ts'
import type { Rule, What } from './queries.ts'
import { words } from './words.ts'

/** Why what was typed is not sent; undefined where nothing is known against it. */
export const flawOfTyped = (
  what: What,
  typed: string,
  rule: Rule | undefined,
  person: Person | undefined,
): string | undefined => {
  if (typed === '') return words.of[what].missing
  if (!rule) return undefined
  if (what === 'password')
    return typed.length < rule.MinLength ? words.passwordTooShort(rule.MinLength) : undefined
  const [problem] = judgePin(typed, rule, person?.user ?? {})
  return problem && words.refusal(problem)
}
