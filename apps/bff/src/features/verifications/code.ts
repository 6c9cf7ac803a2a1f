import { randomInt, timingSafeEqual } from 'node:crypto'
import type { KeyedHash } from '../../platform/keyed-hash.ts'

/** 26.6 bits (security.md 3.7). */
const DIGITS = 8

export const drawCode = (): string => String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0')

/** The record's id is random and no other's: it is the salt. */
export const hashCode = (keyedHash: KeyedHash, id: string, code: string): string =>
  keyedHash('verification code', id, code)

/** People read in groups, and type what they hear. */
const digitsOf = (typed: string): string => typed.replaceAll(/[\s.-]/g, '')

export const isCode = (keyedHash: KeyedHash, id: string, typed: string, hash: string | null): boolean => {
  if (hash === null) return false
  const theirs = Buffer.from(hashCode(keyedHash, id, digitsOf(typed)))
  const ours = Buffer.from(hash)
  return theirs.length === ours.length && timingSafeEqual(theirs, ours)
}
