import { bool, id, int, text, time, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'
import { CALL_ACTIONS, CONVERSATIONS } from './call-actions.ts'

const GREETING_TYPES = {
  Standard: 'Within the hours of the schedule, and where no other plays',
  'Off Hours': 'Outside the hours of the schedule',
  Alternate: 'In place of all others, for a time',
  Busy: 'While the extension is busy',
  Holiday: 'On the holidays of the schedule',
  Internal: 'To callers of the own phone system',
  Error: 'After a number that nobody has',
} as const

const { URI, ...spoken } = {
  URI: uri({ always: true }),
  CallHandlerObjectId: id({ always: true, refersTo: 'callHandlers' }),
  CallhandlerURI: uri(),
  IgnoreDigits: bool({ writable: true, default: 'false', about: 'whether keys are ignored while it plays' }),
  PlayWhat: int({
    range: [0, 2],
    writable: true,
    default: '0',
    values: { '0': 'System greeting', '1': 'Recording', '2': 'Nothing' },
  }),
  RepromptDelay: int({ writable: true, default: '2', about: 'seconds before it plays again' }),
  Reprompts: int({ range: [0, 100], writable: true, default: '0', about: 'how often it plays again' }),
  TimeExpires: time({
    writable: true,
    about: 'until when it is on, in UTC; absent is for good, past is off',
    source: 'cupi.md 4.3 (SDK; CUPI guide, Transfer options, for the time zone)',
  }),
  GreetingType: text({ always: true, values: GREETING_TYPES }),
  AfterGreetingAction: int({ range: [0, 8], writable: true, default: '4', values: CALL_ACTIONS }),
  AfterGreetingTargetConversation: text({ writable: true, values: CONVERSATIONS }),
  AfterGreetingTargetHandlerObjectId: id({
    writable: true,
    about: 'call, directory or interview handler that the conversation is of',
  }),
  PlayRecordMessagePrompt: bool({
    writable: true,
    default: 'true',
    about: 'whether callers are told to record after the tone',
  }),
  EnableTransfer: bool({
    writable: true,
    default: 'false',
    about: 'whether callers may be passed to an extension that is not listed here',
  }),
}

const video = {
  EnablePersonalVideoRecording: bool({ writable: true, default: 'false', about: 'whether a video plays' }),
  PlayRecordVideoMessagePrompt: bool({
    writable: true,
    default: 'false',
    about: 'whether callers are told to record a video message',
  }),
}

const Enabled = bool({
  writable: true,
  about: 'whether it is on now; false puts the expiry into the past',
  source: 'cupi.md 4.3 (SDK 3.0.53, which misses it in the lists of some releases)',
})

/** The seven greetings of a call handler, by type. Standard and Error are always on (cupi.md 4.3). */
export const greetings = defineResource({
  path: 'greetings',
  kind: 'collection',
  key: 'GreetingType',
  list: 'Greetings',
  item: 'Greeting',
  verbs: ['list', 'get', 'update'],
  fields: {
    URI,
    ...spoken,
    ...video,
    GreetingStreamFilesURI: uri({ about: 'its recordings, by language' }),
    Enabled,
  },
  about: 'What a call handler says to callers, in one situation.',
  confidence: 'doc',
  source: 'cupi.md 4.3 (CUPI guide, Call handler greetings, for the order; SDK Greeting)',
})

/** The greetings that call handlers of a template start with. */
export const templateGreetings = defineResource({
  ...greetings,
  path: 'templategreetings',
  list: 'TemplateGreetings',
  item: 'TemplateGreeting',
  fields: { URI, ...spoken, Enabled },
  about: 'A greeting that new call handlers start with.',
  source: 'cupi.md 4.4 (CUPI guide, Call handler template, greetings)',
})

/** The greetings that new users of a user template start with. */
export const userTemplateGreetings = defineResource({
  ...greetings,
  path: 'usertemplategreetings',
  list: 'UserTemplateGreetings',
  item: 'UserTemplateGreeting',
  fields: { URI, ...spoken, ...video, Enabled },
  about: 'A greeting that new users start with.',
  source: 'cupi.md 4.4 (CUPI guide, User template greetings)',
})
