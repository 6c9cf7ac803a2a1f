import { bool, id, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/** Message waiting indicators: the lamps of the phones of a user. */
export const mwis = defineResource({
  path: 'mwis',
  kind: 'collection',
  list: 'Mwis',
  item: 'Mwi',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true }),
    Active: bool({
      writable: true,
      always: true,
      default: 'true',
      about: 'whether the lamp is switched at all',
    }),
    MwiOn: bool({ always: true, default: 'false', about: 'whether it is lit' }),
    DisplayName: text({ max: 64, writable: true, required: true, always: true }),
    MwiExtension: text({
      max: 40,
      writable: true,
      required: true,
      default: '',
      about: 'number whose lamp it is, unless that is the primary extension',
    }),
    UsePrimaryExtension: bool({
      writable: true,
      default: 'false',
      about: 'the lamp of the primary extension',
    }),
    MediaSwitchObjectId: id({
      writable: true,
      required: true,
      refersTo: 'phoneSystems',
      about: 'phone system that switches it',
    }),
    MediaSwitchDisplayName: text({ about: 'name of that phone system' }),
    IncludeVoiceMessages: bool({ writable: true, default: 'true', about: 'lit for voice messages' }),
    IncludeTextMessages: bool({ writable: true, default: 'false', about: 'lit for mails' }),
    IncludeFaxMessages: bool({ writable: true, default: 'false', about: 'lit for faxes' }),
    SubscriberObjectId: id({ always: true, refersTo: 'users', about: 'whose messages light it' }),
  },
  about: 'A lamp or display on a phone that says that messages wait.',
  confidence: 'client',
  source: 'cupi.md 2.12 (SDK Mwi)',
})
