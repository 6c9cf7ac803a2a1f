import { id, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/**
 * Mail addresses that Unity maps to a user, contact, distribution list or private list; exactly one owner is set.
 * Cisco's page misspells most of the names; the aliases here are read and never written (cupi.md 3.1).
 */
export const smtpProxyAddresses = defineResource({
  path: 'smtpproxyaddresses',
  pathAliases: ['smtproxyaddresses'],
  kind: 'collection',
  list: 'SmtpProxyAddresses',
  item: 'SmtpProxyAddress',
  itemAliases: ['SmtproxyAddress', 'SmtProxyAddress', 'SmtproxyAddresses', 'SmtProxyAddresses'],
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'SmtpAddress',
  unique: 'SmtpAddress',
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true, find: true }),
    SmtpAddress: text({
      max: 320,
      writable: true,
      required: true,
      always: true,
      find: true,
      about: 'mail address, unique on the system in any case',
    }),
    ObjectGlobalUserObjectId: id({
      writable: true,
      find: true,
      refersTo: 'users',
      about: 'owner, if a user; set on create alone',
      source: 'cupi.md 2.2, 3.2 (link of the recorded user list)',
      confidence: 'seen',
    }),
    ObjectGlobalUserURI: uri(),
    ObjectContactObjectId: id({
      writable: true,
      find: true,
      refersTo: 'contacts',
      about: 'owner, if a contact; set on create alone',
    }),
    ObjectContactURI: uri(),
    ObjectDistributionListObjectId: id({
      writable: true,
      find: true,
      refersTo: 'distributionLists',
      about: 'owner, if a distribution list; set on create alone',
    }),
    ObjectDistributionListURI: uri(),
    ObjectPersonalGroupObjectId: id({
      writable: true,
      find: true,
      refersTo: 'privateLists',
      about: 'owner, if a private list; set on create alone',
    }),
    ObjectPersonalGroupURI: uri(),
  },
  fieldAliases: {
    SmtAddress: 'SmtpAddress',
    SmtproxyAddress: 'SmtpAddress',
    SmtProxyAddress: 'SmtpAddress',
    SmtpProxyAddress: 'SmtpAddress',
  },
  columnAliases: { GlobalUserObjectId: 'ObjectGlobalUserObjectId', SmtAddress: 'SmtpAddress' },
  about: 'A mail address that Unity takes for that of a user, contact or list.',
  confidence: 'doc',
  source: 'cupi.md 3 (CUPI guide, User SMTP proxy address)',
})
