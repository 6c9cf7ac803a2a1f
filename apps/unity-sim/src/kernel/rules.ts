import { OBJECT_ID, type Resource } from '@unity-desk/cupi'
import type { Call, Dialled, World } from './call.ts'
import type { Given } from './fields.ts'
import { invalid, invalidValue, violation } from './refused.ts'
import type { Row, Table } from './table.ts'

/** A create or an update on its way into the table. */
export type Write = {
  readonly call: Call
  readonly resource: Resource
  readonly table: Table
  /** What the body sets. */
  readonly given: Given
  /** The object as it is; absent on a create. */
  readonly before: Row | undefined
  /** The object as it will be. */
  readonly after: Row
}

/** @throws Refused when the write must not be */
export type Rule = (write: Write) => void

/** Fields that the descriptor says a create must give, and that no update may empty. */
export const required: Rule = ({ resource, given, before }) => {
  for (const [name, field] of Object.entries(resource.fields)) {
    if (!field.required || (before && given[name] === undefined)) continue
    if (!given[name]) throw invalid(`Missing required field: ${name}`)
  }
}

/** Ids that the body sets must be of something (cupi.md 2.4: "FK; invalid GUID gives an error"). */
export const references: Rule = ({ resource, given, call }) => {
  for (const [name, value] of Object.entries(given)) {
    const noun = resource.fields[name]?.refersTo
    if (noun === undefined || value === null) continue
    if (!OBJECT_ID.test(value) || !call.world.exists(noun, value))
      throw violation(`Foreign key violation: ${name}`)
  }
}

/** A value that nothing else in the table may have, in any case. */
export const unique =
  (column: string, message: (value: string) => string): Rule =>
  ({ table, given, before, after }) => {
    const value = given[column]
    if (!value) return
    const other = table.first([{ column, operator: 'is', value }], ['ObjectId'])
    if (other && other['ObjectId'] !== (before ?? after)['ObjectId']) throw violation(message(value))
  }

/** A text of a certain form. */
export const matching =
  (column: string, pattern: RegExp): Rule =>
  ({ given }) => {
    const value = given[column]
    if (value !== undefined && value !== null && !pattern.test(value)) throw invalidValue(column)
  }

// Extensions are all but unique by themselves, partitions hold thousands: only the extension is looked up.
const holderOf = (world: World, dialled: Dialled, extension: string, partition: string): Row | undefined =>
  world.store
    .table(dialled.table)
    .select({
      where: [{ column: dialled.extension, operator: 'is', value: extension }],
      columns: ['ObjectId', dialled.partition, ...(dialled.owner === undefined ? [] : [dialled.owner])],
      limit: 100,
      offset: 0,
    })
    .find((row) => row[dialled.partition] === partition)

/** The wording is the one that clients look for (cupi.md 1.11). */
export const uniqueExtension =
  (own: Dialled): Rule =>
  ({ call, given, before, after }) => {
    if (given[own.extension] === undefined && given[own.partition] === undefined) return
    const extension = after[own.extension]
    const partition = after[own.partition]
    if (!extension || !partition) return
    const self = (before ?? after)['ObjectId']
    for (const dialled of call.world.dialled) {
      const holder = holderOf(call.world, dialled, extension, partition)
      if (holder && holder['ObjectId'] !== self)
        throw violation(
          `Duplicate extension in partition. OwnerObjectId = ${holder[dialled.owner ?? 'ObjectId']}`,
        )
    }
  }
