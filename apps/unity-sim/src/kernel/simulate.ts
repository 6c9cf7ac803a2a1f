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
const access = ({ name, resource, shape, parent, furnish }: CollectionBehaviour) => {
  const tableIn = ({ world }: Call): Table => world.store.table(shape.name)

  /** The id of the parent, which must be there; undefined at the top. */
  const parentOf = (call: Call, fromEnd: number): string | undefined => {
    if (!parent) return undefined
    const id = idAt(call, fromEnd)
    found(call.world.store.table(parent.table), parent.item, id)
    furnish?.(call.world, id)
    return id
  }

  /** Of those below the parent, the one that the path names: by its ObjectId, or by its key. */
  const named = (table: Table, owner: string | undefined, id: string): Row | undefined => {
    const { key } = resource
    if (key === undefined) {
      const row = OBJECT_ID.test(id) ? table.get(id) : undefined
      return parent && row?.[parent.column] !== owner ? undefined : row
    }
    const below =
      parent && owner !== undefined ? [{ column: parent.column, operator: 'is', value: owner } as const] : []
    return table.first([...below, { column: key, operator: 'is', value: id }])
  }

  const rowOf = (call: Call): Row => {
    const id = idAt(call, 0)
    const row = named(tableIn(call), parentOf(call, 1), id)
    if (!row) throw noSuch(resource.item, id)
    return row
  }

  const uriOf = (call: Call, row: Row): string =>
    `${call.path}/${encodeURIComponent(row[resource.key ?? 'ObjectId'] ?? '')}`

  return { name, tableIn, parentOf, rowOf, uriOf }
}

const readers = (behaviour: CollectionBehaviour): Handlers => {
  const { resource, shape, parent, links = {}, join = (row) => row } = behaviour
  const { tableIn, parentOf, rowOf, uriOf } = access(behaviour)
  const listed = projectionOf(resource, shape, links, true)
  const full = projectionOf(resource, shape, links, false)

  const list = (call: Call): Outcome => {
    const owner = parentOf(call, 0)
    const withheld = behaviour.withheld?.(call.world) ?? NOTHING
    const listing = readListing({ resource, call, withheld })
    if (listing.isVoid) return { kind: 'list', total: 0, items: [] }
    const own =
      parent && owner !== undefined ? [{ column: parent.column, operator: 'is', value: owner } as const] : []
    const where = [...own, ...listing.where]
    const table = tableIn(call)
    const total = table.count(where)
    if (listing.offset >= total && listing.offset > 0 && call.world.quirks.has('past-end-refused'))
      throw invalid('Invalid value for pageNumber')
    const rows = listing.limit === 0 ? [] : table.select({ ...listing, where, columns: listed.columns })
    return {
      kind: 'list',
      total,
      items: rows.map((row) => listed.print(join(row, call.world), uriOf(call, row), withheld)),
    }
  }

  const get = (call: Call): Outcome => ({
    kind: 'item',
    item: full.print(join(rowOf(call), call.world), call.path),
  })

  return { list, get }
}

const writers = (behaviour: CollectionBehaviour): Handlers => {
  const { resource, parent, rules = [], derive = () => ({}) } = behaviour
  const { tableIn, parentOf, rowOf, uriOf } = access(behaviour)

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
      ...(parent && owner !== undefined && { [parent.column]: owner }),
      ...behaviour.compose?.(call, given),
      ...given,
    }
    const write = { ...base, after }
    check(write)
    const row: Row = { ...after, ...derive(write) }
    base.table.insert(row)
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
    write.table.update(before['ObjectId'] ?? '', changes)
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
