import { bool, id, int, text, time, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'
import { CALL_ACTIONS, CONVERSATIONS, NO_YES_ASK } from './call-actions.ts'

/** The questions of an interview handler, by number. They have no URI in their answers (CUPI guide). */
export const interviewQuestions = defineResource({
  path: 'interviewquestions',
  kind: 'collection',
  key: 'QuestionNumber',
  list: 'InterviewQuestions',
  item: 'InterviewQuestion',
  verbs: ['list', 'get', 'update'],
  fields: {
    InterviewHandlerObjectId: id({ always: true, refersTo: 'interviewHandlers' }),
    InterviewHandlerURI: uri(),
    QuestionNumber: int({ always: true, about: 'place among the questions, from 1' }),
    MaxMsgLength: int({
      range: [1, 1200],
      writable: true,
      default: '30',
      about: 'seconds that callers may speak',
    }),
    StreamText: text({ max: 4000, writable: true, about: 'the question in words' }),
    IsActive: bool({ writable: true, default: 'true', about: 'whether it is asked' }),
  },
  about: 'A question of an interview handler.',
  confidence: 'doc',
  source: 'cupi.md 4.18 (CUPI guide, Interview handler questions)',
})

/** Asks callers questions one by one, and sends the answers as one message. */
export const interviewHandlers = defineResource({
  path: 'handlers/interviewhandlers',
  kind: 'collection',
  list: 'InterviewHandlers',
  item: 'InterviewHandler',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'DisplayName',
  unique: 'DisplayName',
  fields: {
    URI: uri({ always: true }),
    CreationTime: time(),
    Language: int({ writable: true, default: '1033', about: 'Windows number of the language' }),
    DisplayName: text({ max: 64, writable: true, required: true, always: true, find: true }),
    Undeletable: bool({ default: 'false' }),
    VoiceName: text({ about: 'file of the recorded name' }),
    VoiceFileURI: uri(),
    VoiceNameURI: uri(),
    LocationObjectId: id({ refersTo: 'locations' }),
    LocationURI: uri(),
    SendUrgentMsg: int({ range: [0, 2], writable: true, default: '0', values: NO_YES_ASK }),
    ObjectId: id({ always: true, find: true }),
    TenantObjectId: id({ about: 'from 10.5(2) on, where there are tenants' }),
    RecipientDistributionListObjectId: id({
      writable: true,
      refersTo: 'distributionLists',
      about: 'who gets the answers, if a list',
    }),
    RecipientDistributionListURI: uri(),
    RecipientSubscriberObjectId: id({
      writable: true,
      refersTo: 'users',
      about: 'who gets the answers, if a user',
    }),
    RecipientUserURI: uri(),
    DtmfAccessId: text({ max: 40, writable: true, find: true, about: 'extension', confidence: 'client' }),
    AfterMessageAction: int({ range: [0, 8], writable: true, default: '4', values: CALL_ACTIONS }),
    AfterMessageTargetConversation: text({ writable: true, values: CONVERSATIONS }),
    AfterMessageTargetHandlerObjectId: id({
      writable: true,
      about: 'call, directory or interview handler that the conversation is of',
    }),
    UseCallLanguage: bool({
      writable: true,
      default: 'true',
      about: 'whether the language of the call wins',
    }),
    UseDefaultLanguage: bool({ writable: true, default: 'true', about: 'whether Language is passed over' }),
    DispatchDelivery: bool({
      writable: true,
      default: 'false',
      about: 'whether one member of the list takes a message for all',
    }),
    PartitionObjectId: id({ writable: true, refersTo: 'partitions' }),
    PartitionURI: uri(),
    InterviewQuestionsURI: uri(),
  },
  children: { interviewQuestions },
  about: 'Asks callers questions one by one, and sends the answers as one message.',
  confidence: 'doc',
  source: 'cupi.md 4.18 (CUPI guide, Interview handler; SDK InterviewHandler)',
})
