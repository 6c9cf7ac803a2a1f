import type { Parameters } from './address.ts'
import type { Outcome } from './behaviour.ts'

/** Trouble that a person at the keyboard can ask for by the alias of a user (house.md 6). */
export type Sentinel =
  | { readonly kind: 'fail'; readonly status: number }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'drop' }

const sentinelNamed = (alias: string): Sentinel | undefined => {
  const name = alias.trim().toLowerCase()
  if (name === 'drop-connection') return { kind: 'drop' }
  const [, word, digits] = /^(fail|slow)-(\d{1,3})s?$/.exec(name) ?? []
  if (word === 'slow') return { kind: 'slow', ms: Math.min(Number(digits), 120) * 1000 }
  const status = Number(digits)
  return word === 'fail' && status >= 400 && status <= 599 ? { kind: 'fail', status } : undefined
}

const QUERIED = /alias\s+(?:is|startswith)\s+([\w-]+)/i

/** The trouble that a read runs into: by the alias that it asks for, or by that of the object it found. */
export const sentinelOf = (parameters: Parameters, outcome: Outcome): Sentinel | undefined => {
  if (outcome.kind === 'list') {
    const alias = QUERIED.exec(parameters.get('query') ?? '')?.[1]
    return alias === undefined ? undefined : sentinelNamed(alias)
  }
  const alias = outcome.kind === 'item' ? outcome.item['Alias'] : undefined
  return typeof alias === 'string' ? sentinelNamed(alias) : undefined
}
