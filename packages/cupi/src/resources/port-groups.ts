import { bool, id, int, secret, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

const source = 'cupi.md 4.11 (CUPI guide, Port groups and ports: sample; SDK PortGroup, PortGroupServer)'

/** Fields that the guide's sample does not show; the SDK reads them one group at a time. */
const beyond = { full: true, confidence: 'client' } as const

const INTEGRATIONS = { '1': 'SCCP', '2': 'SIP', '3': 'PIMG or TIMG' } as const
const ADDRESSES = { '0': 'IPv4', '1': 'IPv6', '2': 'either' } as const

const milliseconds = (about: string) => int({ writable: true, ...beyond, about: `${about}, in milliseconds` })

/** A server that the ports of a group talk to. */
export const portGroupServers = defineResource({
  path: 'portgroupservers',
  kind: 'collection',
  list: 'PortGroupServers',
  item: 'PortGroupServer',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true }),
    MediaRemoteServiceEnum: int({
      writable: true,
      values: {
        '100': 'Unified CM',
        '101': 'TFTP server of Unified CM',
        '102': 'SIP proxy',
        '103': 'AXL server of Unified CM',
        '104': 'PIMG',
        '105': 'speech recognition',
        '106': 'speech synthesis',
      },
    }),
    HostOrIPAddress: text({ max: 255, writable: true, required: true, always: true }),
    HostOrIPAddressV6: text({ max: 255, writable: true }),
    Port: int({ range: [0, 65_535], writable: true }),
    TlsPort: int({ range: [0, 65_535], writable: true }),
    Precedence: int({ writable: true, default: '0', about: 'its turn among the others, from 0 on' }),
    MediaPortGroupObjectId: id({ always: true, refersTo: 'portGroups' }),
    PortGroupURI: uri(),
    SkinnyStateMachineEnum: int({
      writable: true,
      values: { '10': 'Unified CM', '20': 'Unified CM Express' },
    }),
  },
  about: 'A server that the ports of a group talk to.',
  confidence: 'client',
  source: `${source}. The order is inferred from that of the AXL servers`,
})

/** Ports that reach a phone system in one way. */
export const portGroups = defineResource({
  path: 'portgroups',
  kind: 'collection',
  list: 'PortGroups',
  item: 'PortGroup',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'DisplayName',
  unique: 'DisplayName',
  fields: {
    URI: uri({ always: true }),
    MediaPortGroupTemplateObjectId: id({ writable: true }),
    MediaSwitchObjectId: id({ writable: true, required: true, always: true, refersTo: 'phoneSystems' }),
    PhoneSystemURI: uri(),
    TelephonyIntegrationMethodEnum: int({ writable: true, values: INTEGRATIONS }),
    EnableMWI: bool({ writable: true, find: true, default: 'true', about: 'lamps are lit through it' }),
    DisplayName: text({ max: 64, writable: true, required: true, always: true, find: true }),
    CcmDoAutoFailback: bool({
      writable: true,
      default: 'true',
      about: 'goes back to the first server by itself',
    }),
    MwiOnCode: text({ max: 20, writable: true, about: 'digits that light a lamp' }),
    MwiOffCode: text({ max: 20, writable: true, about: 'digits that put it out' }),
    MwiRetryCountOnSuccess: int({ writable: true, default: '0' }),
    MwiRetryIntervalOnSuccessMs: int({ writable: true, default: '5', about: 'milliseconds' }),
    ObjectId: id({ always: true, find: true }),
    SipTransportProtocolEnum: int({ writable: true, default: '10', values: { '10': 'UDP', '11': 'TCP' } }),
    SipRegisterWithProxyServer: bool({ writable: true, default: 'false' }),
    SipDoAuthenticate: bool({ writable: true, default: 'false' }),
    SkinnyDevicePrefix: text({
      max: 20,
      writable: true,
      about: 'what names of its devices at Unified CM begin with',
    }),
    MwiMinRequestIntervalMs: int({ writable: true, default: '0', about: 'milliseconds' }),
    MwiMaxConcurrentRequests: int({ writable: true, default: '0', about: '0 is no limit' }),
    MediaSwitchDisplayName: text({ about: 'name of the phone system' }),
    PortCount: int(),
    SipDoSRTP: bool({ writable: true, default: 'false', about: 'calls are encrypted' }),
    SipTLSModeEnum: int({ writable: true, values: { '10': 'authenticated', '11': 'encrypted' } }),
    ResetStatusEnum: int({
      default: '0',
      values: { '0': 'no reset needed', '100': 'reset needed', '101': 'being reset' },
    }),
    DelayBeforeOpeningMs: milliseconds('how long after a call begins it is answered'),
    DtmfDialInterDigitDelayMs: milliseconds('time between dialled digits'),
    EnableAGC: bool({ writable: true, ...beyond, about: 'the loudness of recordings is evened out' }),
    MediaSipSecurityProfileObjectId: id({ writable: true, ...beyond }),
    NoiseFreeEnable: bool({ writable: true, ...beyond, about: 'noise is taken out of recordings' }),
    OutgoingGuardTimeMs: milliseconds('how long a port rests before it calls'),
    OutgoingPreDialDelayMs: milliseconds('wait before dialling'),
    OutgoingPostDialDelayMs: milliseconds('wait after dialling'),
    PreferredCallControl: int({ writable: true, ...beyond, values: ADDRESSES }),
    RecordingDTMFClipMs: milliseconds('what is cut off a recording that a key ends'),
    RecordingToneExtraClipMs: milliseconds('what is cut off one that a tone ends'),
    SipAuthenticateAsUser: text({ writable: true, ...beyond }),
    SipAuthenticatePassword: secret({ writable: true, ...beyond }),
    SipContactLineName: text({ writable: true, ...beyond }),
    SipDoDtmfRfc2833: bool({ writable: true, ...beyond }),
    SipDoDtmfKPML: bool({ writable: true, ...beyond }),
    SipPreferredMedia: int({ writable: true, ...beyond, values: ADDRESSES }),
    WaitForCallInfoMs: milliseconds('how long the caller’s number is waited for'),
  },
  children: { portGroupServers },
  about: 'Ports that reach a phone system in one way.',
  confidence: 'doc',
  source: `${source}. Lengths are inferred`,
})
