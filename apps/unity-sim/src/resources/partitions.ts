import { partitions } from '@unity-desk/cupi/resources'
import { linkTo } from '../kernel/links.ts'
import { checkUnused } from '../kernel/referrers.ts'
import { unique, type Write } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { site } from '../site.ts'

const MEMBERS = 'searchSpaces.searchSpaceMembers'

// Only Name and Description change (cupi.md 4.7); a create may say the location, and a wrong one is refused (SDK-test).
const sameLocation = ({ before }: Write): Row =>
  before ? { LocationObjectId: before['LocationObjectId'] ?? null } : {}

export const simulated = [
  simulate({
    name: 'partitions',
    resource: partitions,
    shape: shapeOf('partitions', partitions),
    links: { LocationURI: linkTo('locations/connectionlocations', 'LocationObjectId') },
    rules: [unique('Name', (name) => `Duplicate Name: ${name}`)],
    compose: () => ({ LocationObjectId: site.location }),
    derive: sameLocation,
    removed: ({ world }, row) => {
      const id = row['ObjectId'] ?? ''
      // A partition in use stays (cupi.md 4.7). That a search space names it is no use: it goes from there as well.
      checkUnused(world, 'partitions', id, [MEMBERS])
      world.store
        .table('searchSpaceMembers')
        .removeWhere([{ column: 'PartitionObjectId', operator: 'is', value: id }])
    },
  }),
]
