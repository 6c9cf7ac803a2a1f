import { bool, id, int, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/** Members of a private list. The ObjectId is that of the membership. */
export const privateListMembers = defineResource({
  path: 'privatelistmembers',
  kind: 'collection',
  list: 'PrivateListMembers',
  item: 'PrivateListMember',
  verbs: ['list', 'get', 'create', 'remove'],
  fields: {
    URI: uri({ always: true, source: 'cupi.md 1.8', confidence: 'inferred' }),
    ObjectId: id({ always: true, about: 'the membership' }),
    Alias: text({ about: 'of the member' }),
    DisplayName: text({ about: 'of the member' }),
    Extension: text({ about: 'of the member' }),
    PersonalVoiceMailListObjectId: id({ always: true, refersTo: 'privateLists', about: 'the list' }),
    MemberSubscriberObjectId: id({ writable: true, refersTo: 'users' }),
    MemberDistributionListObjectId: id({ writable: true, refersTo: 'distributionLists' }),
    MemberContactObjectId: id({ writable: true, refersTo: 'contacts' }),
    MemberPersonalVoiceMailListObjectId: id({ writable: true, refersTo: 'privateLists' }),
  },
  about: 'A user, contact or list on a private list; one of the four members is set.',
  confidence: 'client',
  source: 'cupi.md 2.12 (SDK PrivateListMember)',
})

/** Lists of recipients that a user keeps for himself. */
export const privateLists = defineResource({
  path: 'privatelists',
  kind: 'collection',
  list: 'PrivateLists',
  item: 'PrivateList',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  fields: {
    URI: uri({ always: true, source: 'cupi.md 1.8', confidence: 'inferred' }),
    ObjectId: id({ always: true }),
    Alias: text({ about: 'made by the server' }),
    DisplayName: text({ max: 64, writable: true, required: true, always: true }),
    DtmfName: text({ about: 'the name in digits' }),
    NumericId: int({
      range: [1, 99],
      writable: true,
      always: true,
      about: 'number that the user dials; each once',
    }),
    UserObjectId: id({ always: true, refersTo: 'users', about: 'whose list it is' }),
    IsAddressable: bool({ default: 'true', about: 'whether messages can be sent to it' }),
    VoiceName: text({ about: 'file of the recorded name' }),
  },
  children: { privateListMembers },
  about: 'A list of recipients that one user has.',
  confidence: 'client',
  source: 'cupi.md 2.12 (SDK PrivateList and its live tests)',
})
