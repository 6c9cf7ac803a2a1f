import { bool, id, int, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

const may = (about: string) => bool({ writable: true, always: true, default: 'true', about })

/** A voice port: one call at a time. Several are made at once, as many as `NumberOfPorts` says. */
export const ports = defineResource({
  path: 'ports',
  kind: 'collection',
  list: 'Ports',
  item: 'Port',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'DisplayName',
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true, find: true }),
    MediaPortGroupObjectId: id({
      writable: true,
      required: true,
      always: true,
      find: true,
      refersTo: 'portGroups',
    }),
    PortGroupURI: uri(),
    TelephonyIntegrationMethodEnum: int({ values: { '1': 'SCCP', '2': 'SIP', '3': 'PIMG or TIMG' } }),
    SkinnySecurityModeEnum: int({
      writable: true,
      values: { '0': 'not secured', '1': 'authenticated', '2': 'encrypted' },
    }),
    VmsServerObjectId: id({
      writable: true,
      refersTo: 'vmsServers',
      about: 'the server that the port is on',
    }),
    HuntOrder: int({ writable: true, about: 'its turn among the ports of the server' }),
    DisplayName: text({ max: 64, writable: true, always: true, find: true }),
    NumberOfPorts: int({
      range: [2, 250],
      writable: true,
      about: 'only in a create, and never read: how many ports to make, an even number',
    }),
    CapAnswer: may('answers calls'),
    CapNotification: may('calls devices'),
    CapMWI: may('lights lamps'),
    CapEnabled: may('is in use'),
    CapTrapConnection: may('records and plays for users at their screens'),
    MediaSwitchDisplayName: text({ about: 'name of the phone system' }),
    MediaSwitchObjectId: id({ refersTo: 'phoneSystems' }),
    PhoneSystemURI: uri(),
    MediaPortGroupDisplayName: text({ about: 'name of the port group' }),
    VmsServerName: text(),
  },
  about: 'A voice port: one call at a time.',
  confidence: 'doc',
  source: 'cupi.md 4.11 (CUPI guide, Ports: sample; SDK Port)',
})
