import { randomUUID } from 'node:crypto'
import { restrictionTables } from '@unity-desk/cupi/resources'
import { linkBelow, linkTo } from '../kernel/links.ts'
import { checkUnused } from '../kernel/referrers.ts'
import { invalidValue } from '../kernel/refused.ts'
import { matching, unique, type Rule, type Write } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'
import type { Table } from '../kernel/table.ts'
import { creationTime } from '../people/inherit.ts'
import { site } from '../site.ts'

const { restrictionPatterns } = restrictionTables.children

const OWNER = 'RestrictionTableObjectId'

const patterns = shapeOf('restrictionPatterns', restrictionPatterns, { indexes: [OWNER] })

// Digits, * for any number of them, ? for one, # for the key and + for abroad (CUPI guide, Restriction patterns).
const PATTERN = /^[\d*?#+]{1,40}$/

const leastBeforeMost: Rule = ({ after }) => {
  if (Number(after['MinDigits'] ?? 1) > Number(after['MaxDigits'] ?? 40)) throw invalidValue('MinDigits')
}

const of = (id: string) => [{ column: OWNER, operator: 'is', value: id }] as const

/** Numbers the patterns of a table from 0 on, in the order given. */
const number = (table: Table, ids: readonly string[]): void =>
  ids.forEach((id, index) => table.update(id, { SequenceNumber: String(index) }))

const inTurn = (table: Table, owner: string): string[] =>
  table
    .select({ where: of(owner), columns: ['ObjectId', 'SequenceNumber'], limit: 1000, offset: 0 })
    .toSorted((a, b) => Number(a['SequenceNumber']) - Number(b['SequenceNumber']))
    .map(({ ObjectId }) => ObjectId ?? '')

// A new pattern is looked at first: behind the last, which fits everything, it would never be.
const putFirst = ({ table, after }: Write): void => {
  const id = after['ObjectId'] ?? ''
  number(table, [id, ...inTurn(table, after[OWNER] ?? '').filter((other) => other !== id)])
}

export const simulated = [
  simulate({
    name: 'restrictionTables',
    resource: restrictionTables,
    shape: shapeOf('restrictionTables', restrictionTables),
    links: {
      LocationURI: linkTo('locations/connectionlocations', 'LocationObjectId'),
      RestrictionPatternsURI: linkBelow('restrictionpatterns'),
    },
    rules: [leastBeforeMost, unique('DisplayName', (name) => `Duplicate DisplayName: ${name}`)],
    compose: ({ world }) => ({
      LocationObjectId: site.location,
      CreationTime: creationTime(world.now()),
    }),
    created: ({ call, after }) =>
      call.world.store.table(patterns.name).insert({
        ObjectId: randomUUID(),
        [OWNER]: after['ObjectId'] ?? '',
        NumberPattern: '*',
        Blocked: 'true',
        SequenceNumber: '0',
      }),
    removed: ({ world }, row) => {
      const id = row['ObjectId'] ?? ''
      checkUnused(world, 'restrictionTables', id)
      world.store.table(patterns.name).removeWhere(of(id))
    },
  }),
  simulate({
    name: 'restrictionTables.restrictionPatterns',
    resource: restrictionPatterns,
    shape: patterns,
    // A live server has an empty list below a table that is not there (SDK-test).
    parent: { table: 'restrictionTables', item: 'RestrictionTable', column: OWNER, isOptional: true },
    links: { RestrictionTableURI: linkTo('restrictiontables', OWNER) },
    rules: [matching('NumberPattern', PATTERN)],
    compose: () => ({ SequenceNumber: '0' }),
    created: putFirst,
    removed: ({ world }, row) => {
      const table = world.store.table(patterns.name)
      number(table, inTurn(table, row[OWNER] ?? ''))
    },
  }),
]
