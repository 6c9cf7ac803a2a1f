import { bool, id, text } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'
import { callHandlers } from './call-handlers.ts'
import { templateGreetings } from './greetings.ts'
import { templateMenuEntries } from './menu-entries.ts'
import { templateTransferOptions } from './transfer-options.ts'

// A template has everything of a handler but what belongs to one, and prints some of it first.
const {
  URI,
  CreationTime,
  Language,
  UseDefaultLanguage,
  UseDefaultTimeZone,
  Undeletable,
  LocationObjectId,
  LocationURI,
  EditMsg,
  IsPrimary: _isPrimary,
  MaxMsgLen,
  OneKeyDelay,
  ScheduleSetObjectId,
  ScheduleSetURI,
  SendUrgentMsg,
  IsTemplate: _isTemplate,
  VoiceName: _voiceName,
  VoiceFileURI: _voiceFileUri,
  VoiceNameURI: _voiceNameUri,
  DisplayName: _displayName,
  DtmfAccessId: _dtmfAccessId,
  CallHandlerOwnerURI: _callHandlerOwnerUri,
  ...others
} = callHandlers.fields

/** What new call handlers start from. A later change of it does not touch those already made (cupi.md 4.4). */
export const callHandlerTemplates = defineResource({
  path: 'callhandlertemplates',
  kind: 'collection',
  list: 'CallhandlerTemplates',
  item: 'CallhandlerTemplate',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'DisplayName',
  unique: 'DisplayName',
  fields: {
    URI,
    CreationTime,
    Language,
    DisplayName: text({ max: 64, writable: true, required: true, always: true, find: true }),
    UseDefaultLanguage,
    UseDefaultTimeZone,
    Undeletable,
    LocationObjectId,
    LocationURI,
    EditMsg,
    IsPrimary: bool({ default: 'false', about: 'whether it is of users' }),
    MaxMsgLen,
    OneKeyDelay,
    ScheduleSetObjectId,
    ScheduleSetURI,
    SendUrgentMsg,
    IsTemplate: bool({ default: 'true' }),
    ...others,
    MediaSwitchObjectId: id({ writable: true, required: true, refersTo: 'phoneSystems' }),
  },
  children: {
    greetings: templateGreetings,
    transferOptions: templateTransferOptions,
    menuEntries: templateMenuEntries,
  },
  about: 'What new call handlers start from.',
  confidence: 'doc',
  source: 'cupi.md 4.4 (CUPI guide, Call handler template; SDK CallHandlerTemplate)',
})
