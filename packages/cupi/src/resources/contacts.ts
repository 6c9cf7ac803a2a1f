import { bool, id, int, text, time, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'
import { RINGS, TRANSFER_TYPES } from './call-actions.ts'

const link = () => uri({ source: 'cupi.md 1.8', confidence: 'inferred' })

/** People without a mailbox here, who can be found, called and, where they have one elsewhere, sent messages. */
export const contacts = defineResource({
  path: 'contacts',
  kind: 'collection',
  list: 'Contacts',
  item: 'Contact',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'Alias',
  unique: 'Alias',
  createParameters: { templateAlias: 'required' },
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true, find: true }),
    Alias: text({ max: 64, writable: true, required: true, always: true, find: true }),
    DisplayName: text({ max: 64, writable: true, always: true, find: true }),
    FirstName: text({ max: 64, writable: true }),
    LastName: text({ max: 64, writable: true }),
    AltFirstName: text({ max: 64, writable: true }),
    AltLastName: text({ max: 64, writable: true }),
    CreationTime: time(),
    AutoCreateCallHandler: bool({ writable: true, default: 'false' }),
    CallHandlerObjectId: id({ refersTo: 'callHandlers' }),
    ContactType: int({ default: '0', about: 'kind of contact; 0 is one of this system' }),
    DeliveryLocationObjectId: id({ refersTo: 'locations', about: 'VPIM location of the mailbox' }),
    DeliveryLocationPartitionObjectId: id({ refersTo: 'partitions' }),
    DisableOutbound: bool({ default: 'false', about: 'whether no messages are sent to it' }),
    DtmfNameFirstLast: text({ about: 'the name in digits' }),
    DtmfNameLastFirst: text({ about: 'the name in digits' }),
    IsAddressable: bool({ default: 'true', about: 'whether messages can be sent to it' }),
    IsTemplate: bool({ default: 'false' }),
    ListInDirectory: bool({ writable: true, default: 'true' }),
    LocationObjectId: id({ refersTo: 'locations' }),
    LocationURI: link(),
    PartitionObjectId: id({ writable: true, refersTo: 'partitions' }),
    PartitionURI: link(),
    RemoteAddress: text({ max: 320, writable: true, about: 'number of the mailbox at the VPIM location' }),
    TransferEnabled: bool({ writable: true, default: 'false', about: 'whether callers are passed on' }),
    TransferExtension: text({ max: 40, writable: true, about: 'number that callers are passed on to' }),
    TransferType: int({ range: [0, 1], writable: true, default: '0', values: TRANSFER_TYPES }),
    TransferRings: int({ range: RINGS, writable: true, default: '4', about: 'supervised only' }),
    VoiceName: text({ about: 'file of the recorded name' }),
  },
  about: 'Somebody without a mailbox here: found by name, called, and sent messages elsewhere.',
  confidence: 'client',
  source:
    'cupi.md 4.1 (SDK Contact and its live tests; contacts-py). Whether lists show all fields is inferred',
})
