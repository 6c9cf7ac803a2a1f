import type { changeKinds, ChangeReason } from '@unity-desk/contract'
import type { Resource } from '@unity-desk/cupi'
import type { ObjectFields, Order } from '../../platform/unity/objects.ts'

/** What the record of a change says, as far as taking it back needs it. */
export type Facts = {
  readonly kind: (typeof changeKinds)[number]
  /** As actions name it: `users.privateLists`. */
  readonly noun: string
  readonly path: string
  readonly resource: Resource
  readonly before: ObjectFields | undefined
  readonly after: ObjectFields
  readonly created: string | undefined
}

/** The write that takes a change back. */
export type WayBack = Pick<Order, 'method' | 'path' | 'fields' | 'parameters'>

export type NoWay = { readonly reason: ChangeReason; readonly why: string }

const no = (reason: ChangeReason, why: string): NoWay => ({ reason, why })

/** When somebody failed is Unity's to know, and how often. */
const COUNTED = new Set(['HackCount', 'TimeHacked', 'Hacked'])

const undoUpdate = ({ path, before, after }: Facts): WayBack | NoWay => {
  if (!before) return no('unread', 'What was there before could not be read.')
  const changed = Object.entries(after).flatMap(([name, value]) => {
    const old = before[name] ?? ''
    return old === value ? [] : [[name, old] as const]
  })
  const fields = Object.fromEntries(changed.filter(([name]) => !COUNTED.has(name)))
  if (Object.keys(fields).length > 0) return { method: 'PUT', path, fields }
  return changed.length > 0
    ? no('unlock', 'An unlock cannot be undone: failed attempts that were forgotten are not counted again.')
    : no('nothing-kept', 'It changed nothing that is kept here: the values were the same, or secret.')
}

const undoCreate = ({ noun, path, resource, created }: Facts): WayBack | NoWay => {
  if (noun === 'importUsers')
    return no(
      'import',
      'The person was taken over from the company directory. Delete them on their own page.',
    )
  if (created === undefined) return no('nameless', 'Unity Connection did not say what it made.')
  if (!resource.verbs.includes('remove')) return no('no-way', `Unity Connection deletes no ${resource.item}.`)
  return { method: 'DELETE', path: `${path}/${encodeURIComponent(created)}` }
}

const above = (path: string): string => path.slice(0, path.lastIndexOf('/'))

/**
 * Templates that what is made again begins from; its own fields then take the place of theirs. The template of contacts is
 * there from the installation on (cupi.md 4.1); that of a call handler is looked for when it is needed.
 */
const TEMPLATES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  contacts: { templateAlias: 'systemcontacttemplate' },
  callHandlers: {},
}

/** Whose every trace cannot be brought back by writing fields. */
const PEOPLE = new Set(['users', 'adminUsers'])

const undoRemove = ({ noun, path, resource, before }: Facts): WayBack | NoWay => {
  const { item, verbs, createParameters, fields: known } = resource
  if (PEOPLE.has(noun))
    return no(
      'person',
      'A deleted person cannot be made again: the messages, the recorded name and the PIN went with the mailbox. What stood there is kept below.',
    )
  if (!before) return no('unread', 'What was deleted could not be read before.')
  if (!verbs.includes('create')) return no('no-way', `Unity Connection makes no ${item} by this way.`)
  const parameters = Object.hasOwn(TEMPLATES, noun) ? TEMPLATES[noun] : undefined
  if (createParameters && !parameters)
    return no('template', `A ${item} is made from a template, and which one it was is not known.`)
  const fields = Object.fromEntries(
    Object.entries(before).filter(
      ([name, value]) => known[name]?.writable && (value !== '' || known[name]?.required),
    ),
  )
  const missing = Object.entries(known).find(([name, { required }]) => required && fields[name] === undefined)
  if (missing) return no('secret', `Its ${missing[0]} is secret, or could not be read before.`)
  return { method: 'POST', path: above(path), fields, ...(parameters && { parameters }) }
}

const ways: Readonly<Record<Facts['kind'], (facts: Facts) => WayBack | NoWay>> = {
  update: undoUpdate,
  create: undoCreate,
  remove: undoRemove,
}

/** What would take a change back, or why nothing can. */
export const wayBack = (facts: Facts): WayBack | NoWay => ways[facts.kind](facts)
