import { distributionLists } from '@unity-desk/cupi/resources'
import { checkNoRecipient } from '../handlers/recipients.ts'
import type { World } from '../kernel/call.ts'
import { linkBelow, linkTo, linkToList } from '../kernel/links.ts'
import { matching, unique, uniqueExtension, type Rule, type Write } from '../kernel/rules.ts'
import { simulate } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { dtmfNameOf, listExtensions, lists } from '../lists/shape.ts'
import { creationTime } from '../people/inherit.ts'
import { site } from '../site.ts'

// A text with letters was refused by a live server (cupi.md 4.2).
const EXTENSION = /^(?:\d{3,40})?$/

const uniqueAlias = unique('Alias', (alias) => `Duplicate alias: ${alias}`)

// It does not change, so what an update says of it does not matter (cupi.md 4.2).
const newAlias: Rule = (write) => {
  if (!write.before) uniqueAlias(write)
}

const derive = ({ given, before }: Write): Row => ({
  ...(before && { Alias: before['Alias'] ?? null }),
  ...(given['DisplayName'] && { DtmfName: dtmfNameOf(given['DisplayName']) }),
})

// What a list has, what it is on, and what it owns goes with it (cupi.md 3.4).
const BELONGINGS = [
  ['distributionListMembers', 'DistributionListObjectId'],
  ['distributionListMembers', 'MemberDistributionListObjectId'],
  ['callHandlerOwners', 'DistributionListObjectId'],
  ['smtpProxyAddresses', 'ObjectDistributionListObjectId'],
  ['alternateNames', 'DistributionListObjectId'],
  ['privateListMembers', 'MemberDistributionListObjectId'],
] as const

const removeBelongings = ({ store }: World, value: string): void => {
  for (const [table, column] of BELONGINGS)
    store.table(table).removeWhere([{ column, operator: 'is', value }])
}

export const simulated = [
  simulate({
    name: 'distributionLists',
    resource: distributionLists,
    shape: lists,
    links: {
      LocationURI: linkTo('locations/connectionlocations', 'LocationObjectId'),
      PartitionURI: linkTo('partitions', 'PartitionObjectId'),
      DistributionListMembersURI: linkBelow('distributionlistmembers'),
      AlternateNamesURI: linkToList('alternatenames', 'DistributionListObjectId'),
    },
    dialled: listExtensions,
    rules: [matching('DtmfAccessId', EXTENSION), newAlias, uniqueExtension(listExtensions)],
    compose: ({ world }) => ({
      CreationTime: creationTime(world.now()),
      LocationObjectId: site.location,
      PartitionObjectId: site.partition,
    }),
    derive,
    removed: ({ world }, row) => {
      const id = row['ObjectId'] ?? ''
      checkNoRecipient(world, 'RecipientDistributionListObjectId', id)
      removeBelongings(world, id)
    },
  }),
]
