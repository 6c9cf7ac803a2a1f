import { changeBelow, type Change, type ChangeBelow } from '@unity-desk/contract'
import type { Resource } from '@unity-desk/cupi'
import * as z from 'zod/mini'
import { changeKindOf } from '../../platform/audit/change.ts'
import type { ObjectFields } from '../../platform/unity/objects.ts'
import { resourceOf } from '../../platform/unity/resource-of.ts'
import type { Found } from './find.ts'
import { wayBack, type Facts, type NoWay, type WayBack } from './undo.ts'

/** Values as on the wire; the commands on credentials have them as Unity means them. */
const texts = z.record(
  z.string(),
  z.pipe(
    z.union([z.string(), z.number(), z.boolean(), z.null()]),
    z.transform((value) => String(value ?? '')),
  ),
)
const details = z.object({
  path: z.string(),
  fields: z.optional(texts),
  before: z.optional(texts),
  below: z.optional(z.array(changeBelow)),
  reverts: z.optional(z.string()),
})

/** A change, and what would take it back. */
export type Entry = {
  readonly change: Change
  readonly resource: Resource
  /** Where the object is, or was; undefined where nobody knows. */
  readonly path: string | undefined
  /** Undefined where it cannot be taken back; the change then says why. */
  readonly undo: WayBack | undefined
  /** As actions name it: `users.privateLists`. */
  readonly noun: string
  /** What went with what was deleted. */
  readonly below: readonly ChangeBelow[]
}

const without = (fields: ObjectFields, { fields: known }: Resource): ObjectFields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => known[name]?.kind !== 'secret'))

const stateOf = (
  { result, revertedBy }: Found,
  way: WayBack | NoWay,
): Pick<Change, 'state' | 'why' | 'reason' | 'revertedBy'> => {
  if (result !== 'done')
    return {
      state: 'not-revertable',
      reason: 'unsettled',
      why: 'Whether Unity Connection applied it is not known. It is looked up again by itself.',
    }
  if (revertedBy !== undefined) return { state: 'reverted', revertedBy }
  return 'why' in way ? { state: 'not-revertable', ...way } : { state: 'revertable' }
}

const placeOf = ({ kind, path, created }: Facts): string | undefined => {
  if (kind !== 'create') return path
  return created === undefined ? undefined : `${path}/${encodeURIComponent(created)}`
}

/** What the audit log says of a change, as the journal shows it. */
export const entryOf = (found: Found): Entry => {
  const { intent, created } = found
  const { path, fields = {}, before, below = [], reverts } = z.parse(details, intent.details)
  const { action } = intent
  const resource = resourceOf(action)
  const kind = changeKindOf(action)
  if (!resource || !kind) throw new TypeError(`no change is called ${action}`)
  const noun = action.slice(0, action.lastIndexOf('.'))
  const facts: Facts = {
    kind,
    noun,
    path,
    resource,
    before,
    after: without(fields, resource),
    created,
    below,
  }
  const way = wayBack(facts)
  const state = stateOf(found, way)
  const change: Change = {
    id: intent.operationId,
    at: intent.at,
    actor: intent.actor.name,
    action,
    target: intent.target,
    reference: intent.reference,
    kind,
    before: before ?? null,
    after: kind === 'remove' ? null : facts.after,
    ...state,
    ...(reverts !== undefined && { reverts }),
  }
  return {
    change,
    resource,
    noun,
    below,
    path: placeOf(facts),
    undo: state.state === 'revertable' && !('why' in way) ? way : undefined,
  }
}
