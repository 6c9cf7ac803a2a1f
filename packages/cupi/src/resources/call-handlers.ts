import { bool, id, int, text, time, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'
import { CALL_ACTIONS, CONVERSATIONS, NO_YES_ASK } from './call-actions.ts'
import { callHandlerOwners } from './call-handler-owners.ts'
import { greetings } from './greetings.ts'
import { menuEntries } from './menu-entries.ts'
import { transferOptions } from './transfer-options.ts'

/**
 * What answers calls: the auto attendant's handlers, and the primary one of each user. Lists give full rows. This
 * noun has its ObjectId amid its columns (cupi.md 4.3).
 */
export const callHandlers = defineResource({
  path: 'handlers/callhandlers',
  kind: 'collection',
  list: 'Callhandlers',
  item: 'Callhandler',
  itemAliases: ['CallHandler'],
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'DisplayName',
  createParameters: { templateObjectId: 'required' },
  fields: {
    URI: uri({ always: true }),
    CreationTime: time(),
    Language: int({ writable: true, default: '1033', about: 'Windows number of the language' }),
    Undeletable: bool({ default: 'false' }),
    VoiceName: text({ about: 'file of the recorded name' }),
    VoiceFileURI: uri(),
    VoiceNameURI: uri(),
    LocationObjectId: id({ refersTo: 'locations' }),
    LocationURI: uri(),
    EditMsg: bool({ writable: true, default: 'true', about: 'whether callers may change their message' }),
    IsPrimary: bool({ find: true, default: 'false', about: 'whether it is the one of a user' }),
    OneKeyDelay: int({
      range: [0, 10_000],
      writable: true,
      default: '1500',
      about: 'milliseconds that more digits are waited for; 0 turns single keys off',
    }),
    ScheduleSetObjectId: id({ writable: true, refersTo: 'scheduleSets', about: 'its hours and holidays' }),
    ScheduleSetURI: uri(),
    SendUrgentMsg: int({ range: [0, 2], writable: true, default: '0', values: NO_YES_ASK }),
    MaxMsgLen: int({
      range: [1, 3600],
      writable: true,
      default: '300',
      about: 'seconds that unknown callers may speak',
    }),
    IsTemplate: bool({ default: 'false' }),
    ObjectId: id({ always: true, find: true }),
    TenantObjectId: id({ find: true, about: 'from 10.5(2) on, where there are tenants' }),
    RecipientDistributionListObjectId: id({
      writable: true,
      refersTo: 'distributionLists',
      about: 'who gets its messages, if a list',
    }),
    RecipientDistributionListURI: uri(),
    RecipientSubscriberObjectId: id({
      writable: true,
      refersTo: 'users',
      about: 'who gets its messages, if a user',
    }),
    RecipientUserURI: uri(),
    RecipientContactObjectId: id({
      writable: true,
      refersTo: 'contacts',
      about: 'who gets its messages, if a contact',
      confidence: 'client',
    }),
    RecipientContactURI: uri({ confidence: 'inferred' }),
    DisplayName: text({ max: 64, writable: true, required: true, always: true, find: true }),
    AfterMessageAction: int({ range: [0, 8], writable: true, default: '2', values: CALL_ACTIONS }),
    AfterMessageTargetConversation: text({ writable: true, values: CONVERSATIONS }),
    AfterMessageTargetHandlerObjectId: id({
      writable: true,
      about: 'call, directory or interview handler that the conversation is of',
    }),
    DtmfAccessId: text({ max: 40, writable: true, find: true, about: 'extension; primary ones have none' }),
    TimeZone: int({ writable: true, about: 'number of the time zone' }),
    UseDefaultLanguage: bool({ writable: true, default: 'true', about: 'whether Language is passed over' }),
    UseDefaultTimeZone: bool({ writable: true, default: 'true', about: 'whether TimeZone is passed over' }),
    MediaSwitchObjectId: id({ writable: true, refersTo: 'phoneSystems' }),
    PhoneSystemURI: uri(),
    UseCallLanguage: bool({
      writable: true,
      default: 'true',
      about: 'whether the language of the call wins',
    }),
    SendSecureMsg: bool({
      writable: true,
      default: 'false',
      about: 'whether messages of unknown callers are secure',
    }),
    EnablePrependDigits: bool({
      writable: true,
      default: 'false',
      about: 'whether PrependDigits are dialled',
    }),
    PrependDigits: text({ max: 40, writable: true, about: 'dialled before the extension of a transfer' }),
    DispatchDelivery: bool({
      writable: true,
      default: 'false',
      about: 'whether one member of the list takes a message for all',
    }),
    CallSearchSpaceObjectId: id({ writable: true, refersTo: 'searchSpaces' }),
    CallSearchSpaceURI: uri(),
    InheritSearchSpaceFromCall: bool({ writable: true, default: 'true' }),
    PartitionObjectId: id({ writable: true, refersTo: 'partitions' }),
    PartitionURI: uri(),
    PlayPostGreetingRecording: int({
      range: [0, 2],
      writable: true,
      default: '0',
      values: { '0': 'Never', '1': 'Always', '2': 'To external callers' },
    }),
    PostGreetingRecordingObjectId: id({ writable: true }),
    SendPrivateMsg: int({ range: [0, 2], writable: true, default: '0', values: NO_YES_ASK }),
    PlayAfterMessage: int({
      range: [0, 2],
      writable: true,
      default: '1',
      values: { '0': 'Nothing', '1': 'System recording', '2': 'Recording' },
    }),
    PlayAfterMessageRecordingObjectId: id({ writable: true }),
    GreetingsURI: uri(),
    TransferOptionsURI: uri(),
    MenuEntriesURI: uri(),
    CallHandlerOwnerURI: uri(),
  },
  children: { greetings, transferOptions, menuEntries, callHandlerOwners },
  about: 'What answers calls: a step of the auto attendant, or the voice mail of one user.',
  confidence: 'doc',
  source: 'cupi.md 4.3 (CUPI guide, Call handler; SDK CallHandler)',
})
