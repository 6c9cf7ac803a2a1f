import type { ChangeConflict, ChangeRevert } from '@unity-desk/contract'
import { DeskError } from '../../platform/http/desk-error.ts'
import type { ObjectFields } from '../../platform/unity/objects.ts'
import { comparable } from '../../platform/unity/resource-of.ts'
import type { Entry } from './journal.ts'

/** Fields that taking a change back would overwrite or destroy. */
const touched = ({ change: { kind, after }, undo }: Entry): readonly string[] =>
  Object.keys((kind === 'update' ? undo?.fields : after) ?? {})

/** Where Unity shows something else now than what the change wrote. */
export const conflictsOf = (entry: Entry, current: ObjectFields | undefined): readonly ChangeConflict[] => {
  const { change, resource, path } = entry
  // After a deletion there is nothing that could have been changed, and what is nowhere cannot be looked at.
  if (change.kind === 'remove' || !resource || path === undefined) return []
  const [wrote, now] = [comparable(resource, change.after ?? {}), comparable(resource, current ?? {})]
  return touched(entry).flatMap((field) => {
    if (current && (now.get(field) ?? '') === (wrote.get(field) ?? '')) return []
    return [
      {
        field,
        was: change.before?.[field] ?? null,
        wrote: change.after?.[field] ?? null,
        now: current?.[field] ?? null,
      },
    ]
  })
}

const quoted = (value: string | null): string => (value === null || value === '' ? 'nothing' : `“${value}”`)

/** What is there no more cannot be overwritten, and what somebody else has changed meanwhile was not seen. */
const isAccepted = (
  { field, now }: ChangeConflict,
  overwrite: NonNullable<ChangeRevert['overwrite']>,
): boolean => Object.hasOwn(overwrite, field) && (overwrite[field] ?? '') === (now ?? '')

/**
 * @param overwrite what others have written since and may be lost, as it was seen
 * @throws DeskError `changed-since`
 */
export const checkUnchanged = (
  entry: Entry,
  current: ObjectFields | undefined,
  overwrite: NonNullable<ChangeRevert['overwrite']> = {},
): void => {
  const conflicts = conflictsOf(entry, current)
  const open = current ? conflicts.filter((each) => !isAccepted(each, overwrite)) : conflicts
  if (open.length === 0) return
  const detail =
    current === undefined
      ? 'It is not there any more, so there is nothing to take back.'
      : 'Somebody has changed this since. Look at what it is now, and change it by hand if it is wrong.'
  throw new DeskError('changed-since', detail, {
    ...(current === undefined && { reason: 'gone-since' }),
    fields: conflicts.map(({ field, was, wrote, now }) => ({
      name: field,
      code: 'changed',
      message: `was ${quoted(was)}, then ${quoted(wrote)}, and is ${quoted(now)} now`,
    })),
  })
}
