import type { Scope } from '@unity-desk/contract'
import type { Kysely } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'
import { wordsOf } from './fold.ts'
import { countedFragment } from './fragments.ts'
import { sought, type Question } from './question.ts'

/** How many people answer a question. What most of them answer takes long to count, and is asked with every first letter. */
export type Totals = {
  /** @param version of the index; a count holds for the one that it was made of */
  readonly count: (question: Question, scope: Scope | null, version: number) => Promise<number>
  /** No more than so many, as far as is remembered of it or of the same with a letter less: whoever types narrows it. */
  readonly atMost: (question: Question, scope: Scope | null, version: number) => number
  /** Somebody has counted them. */
  readonly remember: (question: Question, scope: Scope | null, version: number, total: number) => void
}

const MOST_REMEMBERED = 2000

const keyOf = (words: readonly string[], { department, location, cos }: Question, scope: Scope | null) =>
  JSON.stringify([words, department, location, cos, scope])

export const createTotals = (db: Kysely<Database>): Totals => {
  let counted = new Map<string, number>()
  let countedOf = -1

  const fresh = async (question: Question, scope: Scope | null): Promise<number> => {
    const { total } = await db
      .selectFrom('person')
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .where(sought(question, scope))
      .executeTakeFirstOrThrow()
    return total
  }

  const ofFragment = async (fragment: string): Promise<number> => {
    const known = await db
      .selectFrom('person_fragment')
      .select('people')
      .where('fragment', '=', fragment)
      .executeTakeFirst()
    return known?.people ?? 0
  }

  /** What is remembered of a version of the index. */
  const kept = (version: number): Map<string, number> => {
    if (version !== countedOf || counted.size >= MOST_REMEMBERED) counted = new Map()
    countedOf = version
    return counted
  }

  const remember: Totals['remember'] = (question, scope, version, total) => {
    if (question.list === undefined) kept(version).set(keyOf(wordsOf(question.q), question, scope), total)
  }

  return {
    remember,
    count: async (question, scope, version) => {
      const { q, list, department, location, cos } = question
      // Who is on a list changes by the clock.
      if (list !== undefined) return fresh(question, scope)
      const words = wordsOf(q)
      const remembered = kept(version).get(keyOf(words, question, scope))
      if (remembered !== undefined) return remembered
      const isOfAll = [department, location, cos, scope ?? undefined].every((each) => each === undefined)
      const fragment = isOfAll ? countedFragment(words) : undefined
      const total = await (fragment === undefined ? fresh(question, scope) : ofFragment(fragment))
      if (version === countedOf) remember(question, scope, version, total)
      return total
    },
    atMost: (question, scope, version) => {
      if (question.list !== undefined) return Number.POSITIVE_INFINITY
      const words = wordsOf(question.q)
      const shorter = [...words.slice(0, -1), words.at(-1)?.slice(0, -1) ?? ''].filter(Boolean)
      const known = kept(version)
      return (
        known.get(keyOf(words, question, scope)) ??
        known.get(keyOf(shorter, question, scope)) ??
        Number.POSITIVE_INFINITY
      )
    },
  }
}
