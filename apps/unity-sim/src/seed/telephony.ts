import type { Store } from '../kernel/store.ts'
import { fixedId, site } from '../site.ts'

const GROUP_NAME = 'PhoneSystem-1'

const PORTS = 24

/** What a port is called (CUPI guide, Ports). */
export const portName = (group: string, number: number): string =>
  `${group}-${String(number).padStart(3, '0')}`

/** One SIP trunk to the phone system, and its ports. */
export const insertTelephony = (store: Store): void => {
  const group = fixedId('port group')
  store.table('portGroups').insert({
    ObjectId: group,
    MediaSwitchObjectId: site.phoneSystem,
    TelephonyIntegrationMethodEnum: '2',
    DisplayName: GROUP_NAME,
    MwiOnCode: '',
    MwiOffCode: '',
    SipTransportProtocolEnum: '11',
  })
  store.table('portGroupServers').insert({
    ObjectId: fixedId('server of the port group'),
    MediaRemoteServiceEnum: '102',
    HostOrIPAddress: 'cucm-pub.lab.example',
    Port: '5060',
    TlsPort: '5061',
    MediaPortGroupObjectId: group,
  })
  for (let number = 1; number <= PORTS; number += 1)
    store.table('ports').insert({
      ObjectId: fixedId(`port ${number}`),
      MediaPortGroupObjectId: group,
      MediaSwitchObjectId: site.phoneSystem,
      TelephonyIntegrationMethodEnum: '2',
      VmsServerObjectId: site.vmsServer,
      DisplayName: portName(GROUP_NAME, number),
    })
}
