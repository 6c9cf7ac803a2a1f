import type { Store } from '../kernel/store.ts'
import { fixedId, site } from '../site.ts'

/** The one server that there is: a publisher without a subscriber (states: cupi.md 1.15). */
export const insertCluster = (store: Store): void => {
  store.table('cluster').insert({
    ObjectId: fixedId('node of the platform'),
    Key: fixedId('node of the platform'),
    DatabaseReplication: '0',
    HostName: site.host,
    Ipv6Name: '',
    MacAddress: '',
    Description: '',
  })
  store.table('vmsServers').insert({
    ObjectId: site.vmsServer,
    ServerName: site.host,
    IpAddress: '192.0.2.20',
    VmsServerObjectId: site.vmsServer,
    ClusterMemberId: '0',
    ServerState: '20',
    HostName: site.host,
    ServerDisplayState: '3',
    IpAddressV6: '2001:db8::20',
    SubToPerformReplicationRole: 'false',
  })
}
