import { randomUUID } from 'node:crypto'
import { OBJECT_ID, type Resource } from '@unity-desk/cupi'
import type { CollectionBehaviour, Handlers, Outcome, Simulated, SingletonBehaviour } from './behaviour.ts'
import type { Call } from './call.ts'
import { readFields } from './fields.ts'
import { readListing } from './listing.ts'
import { projectionOf } from './project.ts'
import { invalid, noSuch, violation } from './refused.ts'
import { references, required, type Write } from './rules.ts'
import { shapeOf } from './shape.ts'
import type { Row, Table } from './table.ts'
import type { Condition } from './where.ts'

const NOTHING: ReadonlySet<string> = new Set()
const DONE: Outcome = { kind: 'done' }

/** The last id of the path, or where that of the parent is meant, the one before. */
const idAt = ({ ids }: Call, fromEnd: number): string => ids.at(-1 - fromEnd) ?? ''

const found = (table: Table, item: string, id: string): Row => {
  const row = OBJECT_ID.test(id) ? table.get(id) : undefined
  if (!row) throw noSuch(item, id)
  return row
}

/** Finds and guards the objects of a collection. */
const access = ({ resource, shape, parent, among = {}, furnish }: CollectionBehaviour) => {
  const tableIn = ({ world }: Call): Table => world.store.table(shape.name)

  /** What only the objects of this collection, below this parent, have in common. */
  const belonging = (owner: string | undefined): Row => ({
    ...(parent && owner !== undefined && { [parent.column]: owner }),
    ...among,
  })

  const own = (owner: string | undefined): readonly Condition[] =>
    Object.entries(belonging(owner)).map(([column, value]) => ({
      column,
      operator: 'is',
      value: value ?? '',
    }))

  /** The id of the parent, which must be there; undefined at the top. */
  const parentOf = (call: Call, fromEnd: number): string | undefined => {
    if (!parent) return undefined
    const id = idAt(call, fromEnd)
    const row = found(call.world.store.table(parent.table), parent.item, id)
    if (parent.above !== undefined && row[parent.above] !== idAt(call, fromEnd + 1))
      throw noSuch(parent.item, id)
    furnish?.(call.world, id)
    return id
  }

  /** Whether the path leads below something that is not there, and the collection passes over it. */
  const isOrphaned = (call: Call): boolean => {
    const id = idAt(call, 0)
    if (!parent?.isOptional) return false
    return !OBJECT_ID.test(id) || !call.world.store.table(parent.table).get(id)
  }

  /** Of those below the parent, the one that the path names: by its ObjectId, or by its key. */
  const named = (table: Table, owner: string | undefined, id: string): Row | undefined => {
    const { key } = resource
    if (key === undefined) {
      const row = OBJECT_ID.test(id) ? table.get(id) : undefined
      return Object.entries(belonging(owner)).every(([column, value]) => row?.[column] === value)
        ? row
        : undefined
    }
    return table.first([...own(owner), { column: key, operator: 'is', value: id }])
  }

  const rowOf = (call: Call): Row => {
    const id = idAt(call, 0)
    const row = named(tableIn(call), parentOf(call, 1), id)
    if (!row) throw noSuch(resource.item, id)
    return row
  }

  /** URIs of menu entries hold a bare `*` or `#`; a blank is `%20` (cupi.md 11, item 20). */
  const uriBelow = (path: string, row: Row): string =>
    `${path}/${encodeURI(row[resource.key ?? 'ObjectId'] ?? '')}`

  const uriOf = (call: Call, row: Row): string => uriBelow(call.path, row)
  /** Of the object that the path names, in the spelling of its key. */
  const ownUri = ({ path }: Call, row: Row): string => uriBelow(path.slice(0, path.lastIndexOf('/')), row)

  return { tableIn, belonging, own, isOrphaned, parentOf, rowOf, uriOf, ownUri }
}

const readers = (behaviour: CollectionBehaviour): Handlers => {
  const { resource, shape, links = {}, join = (row) => row } = behaviour
  const { tableIn, own, isOrphaned, parentOf, rowOf, uriOf, ownUri } = access(behaviour)
  const listed = projectionOf(resource, shape, links, true)
  const full = projectionOf(resource, shape, links, false)

  const list = (call: Call): Outcome => {
    if (isOrphaned(call)) return { kind: 'list', total: 0, items: [] }
    const owner = parentOf(call, 0)
    const withheld = behaviour.withheld?.(call.world) ?? NOTHING
    const listing = readListing({ resource, call, withheld })
    if (listing.isVoid) return { kind: 'list', total: 0, items: [] }
    const where = [...own(owner), ...listing.where]
    const table = tableIn(call)
    const total = table.count(where)
    if (listing.most !== undefined && total > listing.most) throw invalid('Too many matches without limit')
    if (listing.offset >= total && listing.offset > 0 && call.world.quirks.has('past-end-refused'))
      throw invalid('Invalid value for pageNumber')
    const order = listing.order ?? behaviour.order
    const rows =
      listing.limit === 0 ? [] : table.select({ ...listing, order, where, columns: listed.columns })
    return {
      kind: 'list',
      total,
      items: rows.map((row) => listed.print(join(row, call.world), uriOf(call, row), withheld)),
    }
  }

  const get = (call: Call): Outcome => {
    const row = rowOf(call)
    return { kind: 'item', item: full.print(join(row, call.world), ownUri(call, row)) }
  }

  return { list, get }
}

const writers = (behaviour: CollectionBehaviour): Handlers => {
  const { resource, rules = [], derive = () => ({}) } = behaviour
  const { tableIn, belonging, parentOf, rowOf, uriOf } = access(behaviour)

  /** Secrets have no column: what becomes of them is up to the effects. */
  const stored = (row: Row): Row =>
    Object.fromEntries(Object.entries(row).filter(([name]) => resource.fields[name]?.kind !== 'secret'))

  const check = (write: Write): void => {
    for (const rule of [references, ...rules]) rule(write)
  }

  const create = (call: Call): Outcome => {
    const owner = parentOf(call, 0)
    const given = readFields(resource, call.body, call.world.strict)
    const base = { call, resource, table: tableIn(call), given, before: undefined }
    required({ ...base, after: given })
    const after: Row = {
      ObjectId: randomUUID(),
      ...belonging(owner),
      ...behaviour.compose?.(call, given),
      ...given,
    }
    const write = { ...base, after }
    check(write)
    const row: Row = { ...after, ...derive(write) }
    base.table.insert(stored(row))
    behaviour.created?.({ ...write, after: row })
    return { kind: 'created', path: uriOf(call, row) }
  }

  const update = (call: Call): Outcome => {
    const before = rowOf(call)
    const given = readFields(resource, call.body, call.world.strict)
    const write = { call, resource, table: tableIn(call), given, before, after: { ...before, ...given } }
    required(write)
    check(write)
    const changes = { ...given, ...derive(write) }
    write.table.update(before['ObjectId'] ?? '', stored(changes))
    behaviour.updated?.({ ...write, after: { ...before, ...changes } })
    return DONE
  }

  const remove = (call: Call): Outcome => {
    const row = rowOf(call)
    if (row['Undeletable'] === 'true')
      throw violation(`${resource.item} cannot be deleted: ${row['ObjectId']}`)
    tableIn(call).remove(row['ObjectId'] ?? '')
    behaviour.removed?.(call, row)
    return DONE
  }

  return { create, update, remove }
}

/** A collection: everything that its descriptor says, and what the behaviour adds. */
export const simulate = (behaviour: CollectionBehaviour): Simulated => ({
  name: behaviour.name,
  resource: behaviour.resource,
  tables: [behaviour.shape],
  handlers: { ...readers(behaviour), ...writers(behaviour) },
  ...(behaviour.dialled && { dialled: behaviour.dialled }),
  ...(behaviour.documented && { documented: behaviour.documented }),
})

/** What an object of its own, such as `/vmrest/user`, gives of one of a collection: that of whoever asks. */
export const ofWhoeverAsks = (
  name: string,
  resource: Resource,
  { tables, handlers }: Simulated,
): Simulated => ({
  name,
  resource,
  tables,
  handlers: Object.fromEntries(
    resource.verbs.flatMap((verb) => {
      const handler = handlers[verb]
      if (!handler) return []
      return [[verb, (call: Call) => handler({ ...call, ids: [call.account.id, ...call.ids] })]]
    }),
  ),
})

/** A single object: one that lies below another, or one of the server's own. */
export const simulateSingleton = (behaviour: SingletonBehaviour): Simulated => {
  const { name, resource, tables = [], links = {}, locate, update } = behaviour
  const { print } = projectionOf(resource, shapeOf(name, resource), links, false)
  return {
    name,
    resource,
    tables,
    handlers: {
      get: (call) => ({ kind: 'item', item: print(locate(call), call.path) }),
      ...(update && {
        update: (call: Call) => {
          update(call, locate(call))
          return DONE
        },
      }),
    },
  }
}
