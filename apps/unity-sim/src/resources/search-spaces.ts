import { databaseTime } from '@unity-desk/cupi'
import { searchSpaces } from '@unity-desk/cupi/resources'
import { linkBelow, linkTo } from '../kernel/links.ts'
import { checkUnused } from '../kernel/referrers.ts'
import { violation } from '../kernel/refused.ts'
import { unique, type Rule, type Write } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { site } from '../site.ts'

const { searchSpaceMembers } = searchSpaces.children

const OWNER = 'SearchSpaceObjectId'

const members = shapeOf('searchSpaceMembers', searchSpaceMembers, {
  indexes: [OWNER, 'PartitionObjectId'],
})

const keep =
  (column: string) =>
  ({ before }: Write): Row =>
    before ? { [column]: before[column] ?? null } : {}

const onlyOnce: Rule = ({ table, before, after }) => {
  if (before) return
  const partition = after['PartitionObjectId'] ?? ''
  const there = table.first([
    { column: OWNER, operator: 'is', value: after[OWNER] ?? '' },
    { column: 'PartitionObjectId', operator: 'is', value: partition },
  ])
  if (there) throw violation(`Duplicate partition: ${partition}`)
}

/** Some clients name the partition alone. */
const atTheEnd = ({ table, before, after }: Write): Row => {
  if (before || after['SortOrder']) return {}
  const where = [{ column: OWNER, operator: 'is', value: after[OWNER] ?? '' }] as const
  const orders = table.select({ where, limit: 1000, offset: 0, columns: ['SortOrder'] })
  return { SortOrder: String(1 + Math.max(0, ...orders.map((row) => Number(row['SortOrder'])))) }
}

export const simulated = [
  simulate({
    name: 'searchSpaces',
    resource: searchSpaces,
    shape: shapeOf('searchSpaces', searchSpaces),
    links: {
      LocationURI: linkTo('locations/connectionlocations', 'LocationObjectId'),
      SearchSpaceMembersURI: linkBelow('searchspacemembers'),
    },
    rules: [unique('Name', (name) => `Duplicate Name: ${name}`)],
    compose: ({ world }) => ({
      LocationObjectId: site.location,
      TimeOwnershipChanged: databaseTime(world.now()),
    }),
    derive: keep('LocationObjectId'),
    removed: ({ world }, row) => {
      const id = row['ObjectId'] ?? ''
      checkUnused(world, 'searchSpaces', id)
      world.store.table(members.name).removeWhere([{ column: OWNER, operator: 'is', value: id }])
    },
  }),
  simulate({
    name: 'searchSpaces.searchSpaceMembers',
    resource: searchSpaceMembers,
    shape: members,
    parent: { table: 'searchSpaces', item: 'SearchSpace', column: OWNER },
    links: {
      PartitionURI: linkTo('partitions', 'PartitionObjectId'),
      SearchSpaceURI: linkTo('searchspaces', OWNER),
    },
    rules: [onlyOnce],
    // Another partition is another member: only the order changes (cupi.md 4.7).
    derive: (write) => ({ ...keep('PartitionObjectId')(write), ...atTheEnd(write) }),
  }),
]
