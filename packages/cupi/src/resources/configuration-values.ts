import { bool, int, text, time } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/** A setting of the system, by its full name. A few can be written; others are refused with 403. */
export const configurationValues = defineResource({
  path: 'configurationvalues',
  kind: 'collection',
  key: 'FullName',
  list: 'ConfigurationValues',
  item: 'ConfigurationValue',
  verbs: ['list', 'get', 'update'],
  order: 'FullName',
  fields: {
    Type: int({
      values: { '3': 'number', '8': 'text', '11': 'yes or no' },
      about: 'kind of the value; others than these have not been met',
    }),
    LastModifiedTime: time(),
    LastModifiedByComponent: text({ about: 'who wrote it last, such as CUADMIN or VMREST' }),
    FullName: text({ always: true, find: true, about: 'path of the setting, with dots' }),
    Value: text({ writable: true }),
    UserSetting: bool({ about: 'an administrator is meant to set it' }),
    MinVal: int({ about: 'least value of a number' }),
    MaxVal: int({ about: 'greatest value of a number; 0 beside a least of 0 is no limit' }),
    RequiresRestart: bool({ about: 'a change is felt after a restart' }),
    RegexValidation: text({ about: 'what a text must be like' }),
  },
  about: 'A setting of the system.',
  confidence: 'seen',
  source: 'cupi.md 4.14 (CUPI guide, Configuration values: recorded answers; SDK ConfigurationValue)',
})
