import { invalid } from '../kernel/refused.ts'
import type { Rule } from '../kernel/rules.ts'
import type { Row } from '../kernel/table.ts'

/** Exactly one of several columns names the other object (cupi.md 2.12, 3.3). The first of them is named in refusals. */
export const exactlyOne =
  (columns: readonly [string, ...string[]]): Rule =>
  ({ after, before }) => {
    const count = columns.filter((name) => after[name]).length
    if (before || count === 1) return
    throw count === 0
      ? invalid(`Missing required field: ${columns[0]}`)
      : invalid(`Invalid value for ${columns[0]}`)
  }

/** Owners do not change: Cisco's tables say so, no client does it (cupi.md 3.4). */
export const unchanged = (columns: readonly string[], before: Row | undefined): Row =>
  before ? Object.fromEntries(columns.map((name) => [name, before[name] ?? null])) : {}
