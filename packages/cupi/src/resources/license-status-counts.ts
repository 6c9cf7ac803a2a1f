import { id, int, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/** How much of a licence is in use, by the name of its tag. Two of the names are in lower case. */
export const licenseStatusCounts = defineResource({
  path: 'licensestatuscounts',
  kind: 'collection',
  key: 'TagName',
  list: 'LicenseStatusCounts',
  item: 'LicenseStatusCount',
  verbs: ['list', 'get'],
  fields: {
    URI: uri({ always: true }),
    TagName: text({ always: true, about: 'name of the licence in the product' }),
    ObjectId: id({ always: true }),
    Count: int({ always: true, about: 'how many are in use' }),
    featureName: text({ about: 'name of the licence at the licence server' }),
    description: text(),
  },
  about: 'How much of a licence is in use.',
  confidence: 'doc',
  source: 'cupi.md 4.15 (CUPI guide, System settings: license dump)',
})
