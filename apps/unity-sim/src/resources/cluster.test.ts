import { expect, it } from 'vitest'
import { startSim } from '../testing/start.ts'

type Row = Record<string, string>

it('the nodes of the cluster are called Server', async () => {
  const { read, admin } = await startSim()
  const { Server } = await read<{ Server: Row }>('/cluster')
  expect(Server).toEqual({
    Key: Server['Key'],
    DatabaseReplication: '0',
    HostName: 'cuc-pub',
    Ipv6Name: '',
    MacAddress: '',
    Description: '',
  })
  expect((await admin('/cluster')).text).toMatch(/^<\?xml [^>]+><Cluster total="1"><Server><Key>/)
})

it('the servers say what they do, and no plain user sees them', async () => {
  const { read, ask } = await startSim({ roleAccounts: [{ role: undefined, name: 'plain', password: 'pw' }] })
  const { VmsServer } = await read<{ VmsServer: Row }>('/vmsservers')
  expect(VmsServer).toMatchObject({
    ServerName: 'cuc-pub',
    ClusterMemberId: '0',
    ServerState: '20',
    ServerDisplayState: '3',
    VmsServerObjectId: VmsServer['ObjectId'],
  })
  expect(await read(`/vmsservers/${VmsServer['ObjectId']}`)).toEqual(VmsServer)
  for (const path of ['/cluster', '/vmsservers'])
    expect((await ask(path, { as: 'plain:pw' })).status).toBe(403)
})
