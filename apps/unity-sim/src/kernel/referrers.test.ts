import { partitions, searchSpaces, users } from '@unity-desk/cupi/resources'
import { describe, expect, it } from 'vitest'
import type { Simulated } from './behaviour.ts'
import { referrersIn } from './referrers.ts'
import { shapeOf } from './shape.ts'

const simulatedOf = (name: string, table: string, resource: Simulated['resource']): Simulated => ({
  name,
  resource,
  tables: [shapeOf(table, resource)],
  handlers: {},
})

describe('columns that refer to something', () => {
  const found = referrersIn([
    simulatedOf('partitions', 'partitions', partitions),
    simulatedOf('searchSpaces.searchSpaceMembers', 'members', searchSpaces.children.searchSpaceMembers),
    { ...simulatedOf('users', 'users', users), tables: [] },
  ])

  it('are found in every table that has them', () => {
    expect(found).toEqual([
      { name: 'partitions', table: 'partitions', column: 'LocationObjectId', noun: 'locations' },
      {
        name: 'searchSpaces.searchSpaceMembers',
        table: 'members',
        column: 'PartitionObjectId',
        noun: 'partitions',
      },
      {
        name: 'searchSpaces.searchSpaceMembers',
        table: 'members',
        column: 'SearchSpaceObjectId',
        noun: 'searchSpaces',
      },
    ])
  })
})
