import { bool, id, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/** Users of every location of a networked site, as far as the directory shares them. */
export const globalUsers = defineResource({
  path: 'globalusers',
  kind: 'collection',
  list: 'GlobalUsers',
  item: 'GlobalUser',
  verbs: ['list', 'get'],
  order: 'Alias',
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true, find: true, about: 'the same as that of the user at home' }),
    Alias: text({ always: true, find: true }),
    DisplayName: text({ always: true }),
    FirstName: text(),
    LastName: text(),
    AltFirstName: text({ about: 'given name in another script or spelling' }),
    AltLastName: text({ about: 'family name in another script or spelling' }),
    City: text(),
    Department: text(),
    DtmfAccessId: text({ about: 'primary extension' }),
    DtmfNameFirstLast: text({ about: 'names in digits, given name first' }),
    DtmfNameLastFirst: text({ about: 'names in digits, family name first' }),
    ListInDirectory: bool({ about: 'whether callers find the user by name' }),
    IsTemplate: bool(),
    LocationObjectId: id({ refersTo: 'locations', about: 'where the user is at home and can be changed' }),
    PartitionObjectId: id({ refersTo: 'partitions' }),
    XferString: text({ about: 'extension for transfers between locations' }),
  },
  about: 'A user of any location of the site, to be read only.',
  confidence: 'client',
  source: 'cupi.md 1.13, 4.10 (REST API FAQ; SDK GlobalUser). The order of the fields is inferred',
})
