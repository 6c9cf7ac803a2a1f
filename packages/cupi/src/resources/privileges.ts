import { id, text } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/** One thing that a role may allow. Rows have no URI. */
export const privileges = defineResource({
  path: 'privileges',
  kind: 'collection',
  list: 'Privileges',
  item: 'Privilege',
  verbs: ['list'],
  fields: {
    ObjectId: id({ always: true }),
    DisplayName: text({ always: true }),
  },
  about: 'One thing that a role may allow.',
  confidence: 'doc',
  source: 'cupi.md 4.17 (CUPI guide, System settings: roles)',
})
