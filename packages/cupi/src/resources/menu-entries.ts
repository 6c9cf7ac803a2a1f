import { bool, id, int, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'
import { CALL_ACTIONS, CONVERSATIONS, RINGS, TRANSFER_TYPES } from './call-actions.ts'

/** What each key of the telephone does during a greeting: 0 to 9, `*` and `#` (cupi.md 4.3). */
export const menuEntries = defineResource({
  path: 'menuentries',
  kind: 'collection',
  key: 'TouchtoneKey',
  list: 'MenuEntries',
  item: 'MenuEntry',
  verbs: ['list', 'get', 'update'],
  fields: {
    URI: uri({ always: true, about: 'ends in the key as it is, also for #' }),
    CallHandlerObjectId: id({ always: true, refersTo: 'callHandlers' }),
    CallhandlerURI: uri(),
    TouchtoneKey: text({ always: true }),
    Locked: bool({
      writable: true,
      always: true,
      default: 'false',
      about: 'whether the key acts at once, without waiting for more digits',
    }),
    Action: int({ range: [0, 8], writable: true, always: true, default: '0', values: CALL_ACTIONS }),
    TargetConversation: text({ writable: true, values: CONVERSATIONS }),
    TargetHandlerObjectId: id({
      writable: true,
      about: 'call, directory or interview handler that the conversation is of',
    }),
    ObjectId: id({ always: true }),
    DisplayName: text({ max: 64, writable: true }),
    TransferNumber: text({ max: 40, writable: true, about: 'number that action 7 passes calls to' }),
    TransferType: int({ range: [0, 1], writable: true, values: TRANSFER_TYPES }),
    TransferRings: int({ range: RINGS, writable: true }),
  },
  about: 'What one key of the telephone does during a greeting.',
  confidence: 'doc',
  source: 'cupi.md 4.3 (CUPI guide, Caller input keys, for the order; SDK MenuEntry)',
})

/** The keys that call handlers of a template start with. */
export const templateMenuEntries = defineResource({
  ...menuEntries,
  path: 'templatemenuentries',
  list: 'TemplateMenuEntries',
  item: 'TemplateMenuEntry',
  about: 'A key that new call handlers start with.',
  source: 'cupi.md 4.4 (CUPI guide, Call handler template, caller input)',
})
