import { sql } from 'kysely'
import type { Condition } from './question.ts'

/** What the index over three characters (pg_trgm) can look for; which letters it knows beside these depends on the database. */
const HAS_TRIGRAM = /[a-z0-9]{3}/
/** It looks for the beginning of a word by less. */
const BEGINS_TRIGRAM = /^[a-z0-9]/

/** A character, or every two that stand together. */
const fragmentsOf = (text: string): string[] => {
  const [first = '', ...rest] = text
  if (rest.length === 0) return [first]
  return rest.map((character, at) => `${at === 0 ? first : (rest[at - 1] ?? '')}${character}`)
}

const isServed = (word: string, before: '' | ' '): boolean =>
  HAS_TRIGRAM.test(word) || (before === ' ' && BEGINS_TRIGRAM.test(word))

/** Whoever holds all fragments of words that no trigram tells of, by the index of fragments; it may be more than hold the words. */
export const holdsFragments =
  (words: readonly string[], before: '' | ' '): Condition =>
  () => {
    if (words.length === 0 || words.some((word) => isServed(word, before))) return sql`true`
    const fragments = [...new Set(words.flatMap((word) => fragmentsOf(before + word)))]
    return sql`fragments_of(search) @> ${sql.val(fragments)}::text[]`
  }

/** The words as one fragment whose people are counted: one or two characters, or none for everybody. */
export const countedFragment = (words: readonly string[]): string | undefined => {
  const [word = '', ...others] = words
  return others.length === 0 && [...word].length <= 2 ? word : undefined
}
