import type { Change, changeKinds } from '@unity-desk/contract'
import type { Resource } from '@unity-desk/cupi'
import * as z from 'zod/mini'
import type { ObjectFields, Order } from '../../platform/unity/objects.ts'
import { resourceOf } from '../../platform/unity/resource-of.ts'
import type { Found } from './find.ts'

type Kind = (typeof changeKinds)[number]

const text = z.record(z.string(), z.string())
const details = z.object({
  path: z.string(),
  fields: z.optional(text),
  before: z.optional(text),
  reverts: z.optional(z.string()),
})

/** A change, and what would take it back. */
export type Entry = {
  readonly change: Change
  readonly resource: Resource
  /** Where the object is, or was; undefined where nobody knows. */
  readonly path: string | undefined
  /** Undefined where it cannot be taken back; the change then says why. */
  readonly undo: Pick<Order, 'method' | 'path' | 'fields'> | undefined
}

const above = (path: string): string => path.slice(0, path.lastIndexOf('/'))

const without = (fields: ObjectFields, { fields: known }: Resource): ObjectFields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => known[name]?.kind !== 'secret'))

type Undo = NonNullable<Entry['undo']> | { readonly why: string }

type Facts = {
  readonly kind: Kind
  readonly path: string
  readonly resource: Resource
  readonly before: ObjectFields | undefined
  readonly after: ObjectFields
  readonly created: string | undefined
}

const undoUpdate = ({ path, before, after }: Facts): Undo => {
  if (!before) return { why: 'What was there before could not be read.' }
  const fields = Object.fromEntries(
    Object.entries(after).flatMap(([name, value]) => {
      const old = before[name] ?? ''
      return old === value ? [] : [[name, old]]
    }),
  )
  if (Object.keys(fields).length === 0)
    return { why: 'It changed nothing that is kept here: the values were the same, or secret.' }
  return { method: 'PUT', path, fields }
}

const undoCreate = ({ path, resource, created }: Facts): Undo => {
  if (created === undefined) return { why: 'Unity Connection did not say what it made.' }
  if (!resource.verbs.includes('remove')) return { why: `Unity Connection deletes no ${resource.item}.` }
  return { method: 'DELETE', path: `${path}/${encodeURIComponent(created)}` }
}

/** What is made again has a new ObjectId and nothing below it, so only what never had anything is made again. */
const undoRemove = ({ path, resource, before }: Facts): Undo => {
  if (!before) return { why: 'What was deleted could not be read before.' }
  const { item, verbs, children, createParameters, fields: known } = resource
  if (!verbs.includes('create')) return { why: `Unity Connection makes no ${item} by this way.` }
  if (children)
    return { why: `What belonged to the ${item} went with it, and cannot be made again from here.` }
  if (createParameters)
    return { why: `A ${item} is made from a template, and which one it was is not known.` }
  const fields = Object.fromEntries(
    Object.entries(before).filter(([name, value]) => known[name]?.writable && value !== ''),
  )
  const missing = Object.entries(known).find(([name, { required }]) => required && fields[name] === undefined)
  if (missing) return { why: `Its ${missing[0]} is secret, or could not be read before.` }
  return { method: 'POST', path: above(path), fields }
}

const undoOf: Readonly<Record<Kind, (facts: Facts) => Undo>> = {
  update: undoUpdate,
  create: undoCreate,
  remove: undoRemove,
}

const stateOf = ({ result, revertedBy }: Found, undo: Undo): Pick<Change, 'state' | 'why' | 'revertedBy'> => {
  if (result !== 'done')
    return {
      state: 'not-revertable',
      why: 'Whether Unity Connection applied it is not known. It is looked up again by itself.',
    }
  if (revertedBy !== undefined) return { state: 'reverted', revertedBy }
  return 'why' in undo ? { state: 'not-revertable', why: undo.why } : { state: 'revertable' }
}

const placeOf = ({ kind, path, created }: Facts): string | undefined => {
  if (kind !== 'create') return path
  return created === undefined ? undefined : `${path}/${encodeURIComponent(created)}`
}

/** What the audit log says of a change, as the journal shows it. */
export const entryOf = (found: Found): Entry => {
  const { intent, created } = found
  const { path, fields = {}, before, reverts } = z.parse(details, intent.details)
  const resource = resourceOf(intent.action)
  if (!resource) throw new TypeError(`no resource of the action ${intent.action}`)
  const kind = z.parse(z.enum(['update', 'create', 'remove']), intent.action.split('.').at(-1))
  const facts: Facts = { kind, path, resource, before, after: without(fields, resource), created }
  const undo = undoOf[kind](facts)
  const state = stateOf(found, undo)
  const change: Change = {
    id: intent.operationId,
    at: intent.at,
    actor: intent.actor.name,
    action: intent.action,
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
    path: placeOf(facts),
    undo: state.state === 'revertable' && !('why' in undo) ? undo : undefined,
  }
}
