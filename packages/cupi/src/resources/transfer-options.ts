import { bool, id, int, text, time, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'
import { RINGS, TRANSFER_TYPES } from './call-actions.ts'

const TRANSFER_OPTION_TYPES = {
  Standard: 'Within the hours of the schedule',
  'Off Hours': 'Outside the hours of the schedule',
  Alternate: 'In place of the others, for a time',
} as const

const no = (about: string) => bool({ writable: true, default: 'false', about })

/** The three transfer rules of a call handler, by type. Standard is always on (cupi.md 4.3). */
export const transferOptions = defineResource({
  path: 'transferoptions',
  kind: 'collection',
  key: 'TransferOptionType',
  list: 'TransferOptions',
  item: 'TransferOption',
  verbs: ['list', 'get', 'update'],
  fields: {
    URI: uri({ always: true }),
    CallHandlerObjectId: id({ always: true, refersTo: 'callHandlers' }),
    CallhandlerURI: uri(),
    TransferOptionType: text({ always: true, values: TRANSFER_OPTION_TYPES }),
    Action: int({
      range: [0, 1],
      writable: true,
      default: '0',
      values: { '0': 'Play the greeting', '1': 'Transfer to the extension' },
    }),
    Extension: text({ max: 40, writable: true, about: 'number that calls are passed to' }),
    RnaAction: int({ writable: true, default: '1', about: 'what happens when nobody answers' }),
    TimeExpires: time({
      writable: true,
      about: 'until when it is on, in UTC; absent is for good, past is off',
    }),
    TransferAnnounce: no('whether whoever answers is told of the transfer; supervised only'),
    TransferConfirm: no('whether whoever answers is asked to take the call; supervised only'),
    TransferDtDetect: no('whether a dial tone is waited for; supervised only'),
    TransferHoldingMode: int({
      range: [0, 2],
      writable: true,
      default: '0',
      values: { '0': 'Do not hold', '1': 'Hold', '2': 'Ask the caller' },
      about: 'what happens while the extension is busy; supervised only',
    }),
    TransferIntroduce: no('whether whoever answers hears whom the call is for; supervised only'),
    TransferRings: int({ range: RINGS, writable: true, default: '4', about: 'supervised only' }),
    TransferScreening: no('whether callers are asked for their name; supervised only'),
    TransferType: int({ range: [0, 1], writable: true, default: '0', values: TRANSFER_TYPES }),
    MediaSwitchObjectId: id({ writable: true, refersTo: 'phoneSystems' }),
    PhoneSystemURI: uri(),
    UsePrimaryExtension: bool({
      writable: true,
      default: 'true',
      about: 'whether calls go to the extension of the user',
    }),
    PlayTransferPrompt: bool({
      writable: true,
      default: 'true',
      about: 'whether callers are asked to wait',
    }),
    PersonalCallTransfer: no('whether the rules of the user decide'),
    Enabled: bool({ writable: true, about: 'whether it is on now; false puts the expiry into the past' }),
  },
  about: 'Where a call handler passes calls to before it plays a greeting.',
  confidence: 'doc',
  source: 'cupi.md 4.3 (CUPI guide, Transfer rules; SDK TransferOption)',
})

/** The transfer rules that call handlers of a template start with. */
export const templateTransferOptions = defineResource({
  ...transferOptions,
  path: 'templatetransferoptions',
  list: 'TemplateTransferOptions',
  item: 'TemplateTransferOption',
  about: 'A transfer rule that new call handlers start with.',
  source: 'cupi.md 4.4 (CUPI guide, Call handler template, transfer rules)',
})
