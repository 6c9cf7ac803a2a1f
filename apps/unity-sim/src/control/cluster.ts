import * as z from 'zod'
import type { Store } from '../kernel/store.ts'
import type { Row } from '../kernel/table.ts'
import { insertCluster } from '../seed/cluster.ts'
import { fixedId, site } from '../site.ts'
import { parse } from './parse.ts'
import type { Route } from './route.ts'

const schema = z.strictObject(
  { acting: z.enum(['publisher', 'subscriber', 'both', 'alone']) },
  { error: 'expected {"acting": "publisher", "subscriber", "both" or "alone"}' },
)

type Acting = z.infer<typeof schema>['acting']
type Told = { readonly state: string; readonly shown: string }

// ServerState and ServerDisplayState (cupi.md 1.15): active, standing by, down, and two that both believe to be active.
const STATES: Readonly<Record<Exclude<Acting, 'alone'>, { publisher: Told; subscriber: Told }>> = {
  publisher: { publisher: { state: '1', shown: '3' }, subscriber: { state: '8', shown: '4' } },
  subscriber: { publisher: { state: '24', shown: '1' }, subscriber: { state: '9', shown: '3' } },
  both: { publisher: { state: '1', shown: '3' }, subscriber: { state: '9', shown: '3' } },
}

const SUBSCRIBER = 'cuc-sub'

const telling = ({ state, shown }: Told): Row => ({ ServerState: state, ServerDisplayState: shown })

/** The second server; the same ids each time. */
const addSubscriber = (store: Store): void => {
  const key = fixedId('second node of the platform')
  const id = fixedId('second server')
  store.table('cluster').insert({
    ObjectId: key,
    Key: key,
    DatabaseReplication: '1',
    HostName: SUBSCRIBER,
    Ipv6Name: '',
    MacAddress: '',
    Description: '',
  })
  store.table('vmsServers').insert({
    ObjectId: id,
    ServerName: SUBSCRIBER,
    IpAddress: '192.0.2.21',
    VmsServerObjectId: id,
    ClusterMemberId: '1',
    HostName: SUBSCRIBER,
    IpAddressV6: '2001:db8::21',
    SubToPerformReplicationRole: 'false',
  })
}

const rebuild = (store: Store, acting: Acting): void => {
  for (const name of ['cluster', 'vmsServers']) store.table(name).removeWhere([])
  insertCluster(store)
  if (acting === 'alone') return
  addSubscriber(store)
  const { publisher, subscriber } = STATES[acting]
  store.table('vmsServers').update(site.vmsServer, telling(publisher))
  store.table('vmsServers').update(fixedId('second server'), telling(subscriber))
}

/** Switches publisher and subscriber, as `/vmsservers` and `/cluster` tell it: one server still answers for both. */
export const cluster: Route = {
  POST: ({ world: { store } }, body) => {
    const { acting } = parse(schema, body)
    store.transaction(() => rebuild(store, acting))
    return { status: 204 }
  },
}
