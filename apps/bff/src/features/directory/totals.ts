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
}

const MOST_REMEMBERED = 2000

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

  return {
    count: async (question, scope, version) => {
      const { q, list, department, location, cos } = question
      // Who is on a list changes by the clock.
      if (list !== undefined) return fresh(question, scope)
      const words = wordsOf(q)
      const isOfAll = [department, location, cos, scope ?? undefined].every((each) => each === undefined)
      const fragment = isOfAll ? countedFragment(words) : undefined
      if (fragment !== undefined) return ofFragment(fragment)
      if (version !== countedOf || counted.size >= MOST_REMEMBERED) counted = new Map()
      countedOf = version
      const key = JSON.stringify([words, department, location, cos, scope])
      const remembered = counted.get(key)
      if (remembered !== undefined) return remembered
      const kept = counted
      const total = await fresh(question, scope)
      kept.set(key, total)
      return total
    },
  }
}
