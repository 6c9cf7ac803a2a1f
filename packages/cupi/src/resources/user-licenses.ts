import { text } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/** Which licences a user takes. Rows have neither URI nor ObjectId. */
export const userLicenses = defineResource({
  path: 'userlicenses',
  kind: 'collection',
  list: 'UserLicenses',
  item: 'UserLicense',
  verbs: ['list'],
  fields: {
    Alias: text({ always: true }),
    Messaging: text({ about: 'kind of voice mail licence, such as Basic' }),
    SpeechView: text({ about: 'kind of transcription licence' }),
    TenantId: text({ about: 'alias of the tenant' }),
  },
  about: 'Which licences a user takes.',
  confidence: 'doc',
  source: 'cupi.md 1.12, 4.15 (CUPI guide, Bulk user license)',
})
