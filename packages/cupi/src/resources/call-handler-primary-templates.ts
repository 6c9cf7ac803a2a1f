import { bool } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'
import { callHandlers } from './call-handlers.ts'
import { userTemplateGreetings } from './greetings.ts'
import { menuEntries } from './menu-entries.ts'
import { transferOptions } from './transfer-options.ts'

const {
  DtmfAccessId: _dtmfAccessId,
  CallHandlerOwnerURI: _callHandlerOwnerUri,
  TenantObjectId: _tenantObjectId,
  ...others
} = callHandlers.fields

/** What the primary call handlers of new users start from: the hidden part of a user template (cupi.md 4.4). */
export const callHandlerPrimaryTemplates = defineResource({
  path: 'callhandlerprimarytemplates',
  kind: 'collection',
  list: 'CallhandlerPrimaryTemplates',
  item: 'CallhandlerPrimaryTemplate',
  verbs: ['list', 'get', 'update'],
  order: 'DisplayName',
  fields: {
    ...others,
    IsPrimary: bool({ default: 'true' }),
    IsTemplate: bool({ default: 'true' }),
  },
  children: { greetings: userTemplateGreetings, transferOptions, menuEntries },
  about:
    'What the voice mail of new users starts from: greetings, transfer rules and keys of a user template.',
  confidence: 'inferred',
  source:
    'cupi.md 4.4 (CUPI guide, User template; the SDK reads it as a call handler). Order as call handlers have',
})
