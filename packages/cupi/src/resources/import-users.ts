import { id, text } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/** People of the directory who can become users. Its fields begin in lower case, unlike those of all other nouns. */
export const importUsers = defineResource({
  path: 'import/users/ldap',
  kind: 'collection',
  key: 'pkid',
  list: 'ImportUsers',
  item: 'ImportUser',
  verbs: ['list', 'create'],
  order: 'alias',
  createParameters: { templateAlias: 'required' },
  paging: 'offset',
  fields: {
    alias: text({ max: 64, writable: true, always: true, find: true, about: 'user id in the directory' }),
    firstName: text({ max: 64, writable: true, find: true }),
    lastName: text({ max: 64, writable: true, find: true }),
    phoneNumber: text({
      about: 'telephone number in the directory, on newer servers',
      source: 'cupi.md 2.9 says so without the name',
      confidence: 'inferred',
    }),
    pkid: id({ writable: true, required: true, always: true, about: 'identity in the directory' }),
    dtmfAccessId: text({
      max: 40,
      writable: true,
      required: true,
      about: 'extension of the new user; in no answer',
    }),
  },
  about: 'Somebody of the directory who is not a user yet and can be made one.',
  confidence: 'doc',
  source: 'cupi.md 2.9 (CUPI guide, User API; SDK UserLdap; phimanet)',
})
