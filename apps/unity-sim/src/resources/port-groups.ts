import { randomUUID } from 'node:crypto'
import { portGroups } from '@unity-desk/cupi/resources'
import { linkTo } from '../kernel/links.ts'
import { checkUnused } from '../kernel/referrers.ts'
import { unique, type Write } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'

const { portGroupServers } = portGroups.children

const OWNER = 'MediaPortGroupObjectId'

const servers = shapeOf('portGroupServers', portGroupServers, { indexes: [OWNER] })

const of = (id: string) => [{ column: OWNER, operator: 'is', value: id }] as const

// A create may name the first server of the group (SDK AddPortGroup).
const insertServer = ({ call, after }: Write): void => {
  const host = call.body['HostOrIPAddress']
  if (typeof host !== 'string' || host === '') return
  call.world.store.table(servers.name).insert({
    ObjectId: randomUUID(),
    HostOrIPAddress: host,
    [OWNER]: after['ObjectId'] ?? '',
  })
}

export const simulated = [
  simulate({
    name: 'portGroups',
    resource: portGroups,
    shape: shapeOf('portGroups', portGroups, { indexes: ['MediaSwitchObjectId'] }),
    links: { PhoneSystemURI: linkTo('phonesystems', 'MediaSwitchObjectId') },
    rules: [unique('DisplayName', (name) => `Duplicate DisplayName: ${name}`)],
    join: (row, { store }) => ({
      ...row,
      MediaSwitchDisplayName:
        store.table('phoneSystems').get(row['MediaSwitchObjectId'] ?? '')?.['DisplayName'] ?? null,
      PortCount: String(store.table('ports').count(of(row['ObjectId'] ?? ''))),
    }),
    created: insertServer,
    removed: ({ world }, row) => {
      const id = row['ObjectId'] ?? ''
      checkUnused(world, 'portGroups', id)
      world.store.table(servers.name).removeWhere(of(id))
    },
  }),
  simulate({
    name: 'portGroups.portGroupServers',
    resource: portGroupServers,
    shape: servers,
    parent: { table: 'portGroups', item: 'PortGroup', column: OWNER },
    links: { PortGroupURI: linkTo('portgroups', OWNER) },
  }),
]
