import type { Scope, WorklistName } from '@unity-desk/contract'
import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import { within } from '../../platform/access/people-within.ts'
import type { Database } from '../../platform/database/schema.ts'
import { fold, wordsOf } from './fold.ts'
import { holdsFragments } from './fragments.ts'
import { isOnList } from './pin-state.ts'

/** Who is asked for. */
export type Question = {
  readonly q: string
  readonly list?: WorklistName | undefined
  readonly department?: string | undefined
  readonly location?: string | undefined
  readonly cos?: string | undefined
}

type Person = ExpressionBuilder<Database, 'person'>
export type Condition = (eb: Person) => Expression<SqlBool>

const literal = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`)

const holds =
  (words: readonly string[], before: '' | ' '): Condition =>
  (eb) =>
    eb.and(words.map((word) => eb('search', 'like', `%${before}${literal(word)}%`)))

const filtered =
  ({ list, department, location, cos }: Question): Condition =>
  (eb) =>
    eb.and([
      ...(department === undefined ? [] : [eb('department', '=', fold(department))]),
      ...(location === undefined ? [] : [eb('location_id', '=', location)]),
      ...(cos === undefined ? [] : [eb('cos_id', '=', cos)]),
      ...(list === undefined
        ? []
        : [
            eb(
              'object_id',
              'in',
              eb.selectFrom('person_state').select('object_id').where(isOnList(list, new Date())),
            ),
          ]),
    ])

/** Everybody who answers a question. */
export const answering =
  (question: Question, scope: Scope | null): Condition =>
  (eb) =>
    eb.and([holds(wordsOf(question.q), '')(eb), filtered(question)(eb), within(scope)(eb)])

/** The same, as they are looked for among everybody: by an index, however short the words. */
export const sought =
  (question: Question, scope: Scope | null): Condition =>
  (eb) =>
    eb.and([holdsFragments(wordsOf(question.q), '')(eb), answering(question, scope)(eb)])

/** How well somebody answers. */
export type Tier = {
  readonly belongs: Condition
  /** What an index tells of those who belong. */
  readonly sought: Condition
}

const everybody: Condition = () => sql`true`

/**
 * How well they answer it, the best first: those whose extension or alias it is, those in whom every word begins one,
 * and the others. Nobody is in two.
 */
export const tiersOf = ({ q }: Question): readonly Tier[] => {
  const words = wordsOf(q)
  if (words.length === 0) return [{ belongs: everybody, sought: everybody }]
  const whole = words.join(' ')
  const isExact: Condition = (eb) => eb.or([eb('alias', '=', whole), eb('extension', '=', whole)])
  const begins = holds(words, ' ')
  return [
    { belongs: isExact, sought: everybody },
    { belongs: (eb) => eb.and([eb.not(isExact(eb)), begins(eb)]), sought: holdsFragments(words, ' ') },
    { belongs: (eb) => eb.and([eb.not(isExact(eb)), eb.not(begins(eb))]), sought: holdsFragments(words, '') },
  ]
}
