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
  reverts: z.optional(z.string()),
})
const wentWith = z.object({ below: z.optional(z.array(changeBelow)) })

/** A change, and what would take it back. */
export type Entry = {
  readonly change: Change
  /** Undefined where nothing of that name is known any more. */
  readonly resource: Resource | undefined
  /** Where the object is, or was; undefined where nobody knows. */
  readonly path: string | undefined
  /** Undefined where it cannot be taken back; the change then says why. */
  readonly undo: WayBack | undefined
  /** As actions name it: `users.privateLists`. */
  readonly noun: string
  /** What went with what was deleted. */
  readonly below: readonly ChangeBelow[]
}

const withoutSecrets = (fields: ObjectFields, resource: Resource | undefined): ObjectFields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => resource?.fields[name]?.kind !== 'secret'))

const stateOf = (
  { result, isSettled, revertedBy }: Found,
  way: WayBack | NoWay,
): Pick<Change, 'state' | 'why' | 'reason' | 'revertedBy'> => {
  if (result !== 'done' && isSettled)
    return {
      state: 'not-revertable',
      reason: 'untold',
      why: 'Whether Unity Connection applied it is not known: it was looked up again, and Unity could not tell. Look there yourself.',
    }
  if (result !== 'done')
    return {
      state: 'not-revertable',
      reason: 'unsettled',
      why: 'Whether Unity Connection applied it is not known. It is looked up again by itself.',
    }
  if (revertedBy !== undefined) return { state: 'reverted', revertedBy }
  return 'why' in way ? { state: 'not-revertable', ...way } : { state: 'revertable' }
}

/** What was renamed or dropped since it was written: the log says what was done, and nothing here knows where. */
const NOT_KNOWN: NoWay = { reason: 'no-way', why: 'Unity Desk does not know any more what this was.' }

const placeOf = ({ kind, path, created }: Pick<Facts, 'kind' | 'path' | 'created'>): string | undefined => {
  if (kind !== 'create') return path
  return created === undefined ? undefined : `${path}/${encodeURIComponent(created)}`
}

const readEntry = (found: Found): Omit<Entry, 'below'> => {
  const { intent, created } = found
  const { path, fields = {}, before, reverts } = z.parse(details, intent.details)
  const { action } = intent
  const resource = resourceOf(action)
  const kind = changeKindOf(action)
  if (!kind) throw new TypeError(`no change is called ${action}`)
  const noun = action.slice(0, action.lastIndexOf('.'))
  const after = withoutSecrets(fields, resource)
  const way = resource ? wayBack({ kind, noun, path, resource, before, after, created }) : NOT_KNOWN
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
    after: kind === 'remove' ? null : after,
    ...state,
    ...(reverts !== undefined && { reverts }),
  }
  return {
    change,
    resource,
    noun,
    path: resource && placeOf({ kind, path, created }),
    undo: state.state === 'revertable' && !('why' in way) ? way : undefined,
  }
}

/** What the audit log says of a change, as a list shows it: what went with a deletion may be a thousand rows of each noun. */
export const changeOf = (found: Found): Change => readEntry(found).change

/** And all that taking it back needs. */
export const entryOf = (found: Found): Entry => {
  const { below = [] } = z.parse(wentWith, found.intent.details)
  return { ...readEntry(found), below }
}
