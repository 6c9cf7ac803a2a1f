import type { Scope } from '@unity-desk/contract'
import type { Kysely } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'
import { wordsOf } from './fold.ts'
import { answering, type Question } from './question.ts'

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
      .where(answering(question, scope))
      .executeTakeFirstOrThrow()
    return total
  }

  return {
    count: async (question, scope, version) => {
      const { q, list, department, location, cos } = question
      // Who is on a list changes by the clock.
      if (list !== undefined) return fresh(question, scope)
      if (version !== countedOf || counted.size >= MOST_REMEMBERED) counted = new Map()
      countedOf = version
      const key = JSON.stringify([wordsOf(q), department, location, cos, scope])
      const remembered = counted.get(key)
      if (remembered !== undefined) return remembered
      const kept = counted
      const total = await fresh(question, scope)
      kept.set(key, total)
      return total
    },
  }
}
