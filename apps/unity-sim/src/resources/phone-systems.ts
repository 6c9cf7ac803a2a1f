import { phoneSystems } from '@unity-desk/cupi/resources'
import { linkBelow, linkTo } from '../kernel/links.ts'
import { checkUnused } from '../kernel/referrers.ts'
import { unique, type Write } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'
import { people } from '../people/shape.ts'

// One phone system plays for users who have none, so choosing it takes the choice from the others.
const chooseDefault = ({ table, given, after }: Write): void => {
  if (given['DefaultTRaPSwitch'] !== 'true') return
  for (const { ObjectId } of table.select({ where: [], columns: ['ObjectId'], limit: 1000, offset: 0 }))
    if (ObjectId && ObjectId !== after['ObjectId']) table.update(ObjectId, { DefaultTRaPSwitch: 'false' })
}

export const simulated = [
  simulate({
    name: 'phoneSystems',
    resource: phoneSystems,
    shape: shapeOf('phoneSystems', phoneSystems),
    links: { PhoneSystemAssociationURI: linkBelow('phonesystemassociations') },
    rules: [unique('DisplayName', (name) => `Duplicate DisplayName: ${name}`)],
    join: (row, { store }) => ({
      ...row,
      PortCount: String(
        store
          .table('ports')
          .count([{ column: 'MediaSwitchObjectId', operator: 'is', value: row['ObjectId'] ?? '' }]),
      ),
    }),
    created: chooseDefault,
    updated: chooseDefault,
    removed: ({ world }, row) => checkUnused(world, 'phoneSystems', row['ObjectId'] ?? ''),
  }),
  simulate({
    name: 'phoneSystems.phoneSystemAssociations',
    resource: phoneSystems.children.phoneSystemAssociations,
    shape: people,
    // A live server has an empty list below a phone system that is not there (SDK-test).
    parent: { table: 'phoneSystems', item: 'PhoneSystem', column: 'MediaSwitchObjectId', isOptional: true },
    links: { PhoneSystemURI: linkTo('phonesystems', 'MediaSwitchObjectId') },
    // The numbers of the guide's sample: everybody has one lamp, four devices and one handler.
    join: (row, { store }) => ({
      ...row,
      MediaSwitchDisplayName:
        store.table('phoneSystems').get(row['MediaSwitchObjectId'] ?? '')?.['DisplayName'] ?? null,
      numNotificationDevice: '4',
      numNotificationMWI: '1',
      numPrimaryCallHandler: '1',
    }),
  }),
]
