import type { Writable } from './writable.ts'

const answering = (noun: string, path: string, greetings: string, prefix = ''): readonly Writable[] => [
  { noun: `${noun}.greetings`, path: `${path}/${greetings}/Standard`, update: { Reprompts: '2' } },
  {
    noun: `${noun}.transferOptions`,
    path: `${path}/${prefix}transferoptions/Standard`,
    update: { TransferRings: '6' },
  },
  { noun: `${noun}.menuEntries`, path: `${path}/${prefix}menuentries/1`, update: { DisplayName: 'Sales' } },
]

/** What answers a call, and the way to it. */
export const routing: readonly Writable[] = [
  {
    noun: 'callHandlers',
    path: '/handlers/callhandlers',
    search: '?templateObjectId={handlerTemplate}',
    create: { DisplayName: 'A handler' },
    update: { MaxMsgLen: '120' },
  },
  ...answering('callHandlers', '/handlers/callhandlers/{handler}', 'greetings'),
  {
    noun: 'callHandlers.callHandlerOwners',
    path: '/handlers/callhandlers/{handler}/callhandlerowners',
    create: { UserObjectId: '{mario}' },
  },
  {
    noun: 'callHandlerTemplates',
    path: '/callhandlertemplates',
    create: {
      DisplayName: 'A template',
      MediaSwitchObjectId: '{phoneSystem}',
      RecipientSubscriberObjectId: '{mario}',
    },
    update: { MaxMsgLen: '120' },
  },
  ...answering(
    'callHandlerTemplates',
    '/callhandlertemplates/{handlerTemplate}',
    'templategreetings',
    'template',
  ),
  {
    noun: 'callHandlerPrimaryTemplates',
    path: '/callhandlerprimarytemplates/{primaryTemplate}',
    update: { MaxMsgLen: '120' },
  },
  ...answering(
    'callHandlerPrimaryTemplates',
    '/callhandlerprimarytemplates/{primaryTemplate}',
    'usertemplategreetings',
  ),
  {
    noun: 'directoryHandlers',
    path: '/handlers/directoryhandlers',
    create: { DisplayName: 'A directory' },
    update: { DisplayName: 'Another directory' },
  },
  {
    noun: 'interviewHandlers',
    path: '/handlers/interviewhandlers',
    create: { DisplayName: 'An interview', RecipientSubscriberObjectId: '{mario}' },
    update: { DisplayName: 'Another interview' },
  },
  {
    noun: 'interviewHandlers.interviewQuestions',
    path: '/handlers/interviewhandlers/{interview}/interviewquestions/1',
    update: { MaxMsgLength: '20' },
  },
  {
    noun: 'routingRules',
    path: '/routingrules',
    create: { DisplayName: 'A way', RouteTargetConversation: 'SubSignIn' },
    update: { DisplayName: 'Another way' },
  },
  {
    noun: 'routingRules.routingRuleConditions',
    path: '/routingrules/{routingRule}/routingruleconditions',
    create: { Parameter: '1', Operator: '1', OperandValue: '2041' },
    update: { OperandValue: '2042' },
  },
]
