import type { ChangeDetail } from '@unity-desk/contract'

/** One field of a change: what it was, what was written, what it is now. Undefined where there was no such thing. */
export type DiffRow = {
  readonly field: string
  readonly before: string | undefined
  readonly after: string | undefined
  readonly now: string | undefined
  /** Somebody has changed it since. */
  readonly isConflict: boolean
}

/** What Unity keeps for itself says nothing to whoever reads a change. */
const isPlumbing = (field: string): boolean => field === 'URI' || field.endsWith('URI')

/** Empty and absent are the same to Unity. */
const same = (one: string | undefined, other: string | undefined): boolean => (one ?? '') === (other ?? '')

/**
 * The fields of a change, those in conflict first. Of a deletion, and of what was made, just those that held something;
 * of an update just those that it changed.
 */
export const diffOf = (change: ChangeDetail): readonly DiffRow[] => {
  const { kind, before, after, current, conflicts } = change
  const inConflict = new Set(conflicts.map(({ field }) => field))
  const fields = [...new Set([...inConflict, ...Object.keys((kind === 'remove' ? before : after) ?? {})])]
  return fields
    .filter((field) => !isPlumbing(field))
    .map((field) => ({
      field,
      before: before?.[field],
      after: after?.[field],
      now: current?.[field],
      isConflict: inConflict.has(field),
    }))
    .filter((row) => {
      if (row.isConflict) return true
      if (kind === 'update') return before === null || !same(row.before, row.after)
      return !same(row.before ?? row.after, undefined)
    })
}
