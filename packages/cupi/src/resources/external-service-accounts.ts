import { bool, id, int, secret, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

const capability = (about: string) => bool({ writable: true, default: 'false', about })

/** Unified messaging accounts: where else the messages of a user live. */
export const externalServiceAccounts = defineResource({
  path: 'externalserviceaccounts',
  kind: 'collection',
  list: 'ExternalServiceAccounts',
  item: 'ExternalServiceAccount',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  fields: {
    URI: uri({ always: true, source: 'cupi.md 1.8', confidence: 'inferred' }),
    ObjectId: id({ always: true, source: 'cupi.md 1.8', confidence: 'inferred' }),
    ExternalServiceObjectId: id({
      writable: true,
      required: true,
      always: true,
      refersTo: 'externalServices',
      about: 'mail or calendar service that the account is of',
    }),
    SubscriberObjectId: id({ always: true, refersTo: 'users', about: 'whose account it is' }),
    EmailAddressUseCorp: bool({
      writable: true,
      default: 'true',
      about: 'the account is that of the corporate mail address',
    }),
    EmailAddress: text({
      max: 320,
      writable: true,
      about: 'mail address of the account, where it is another',
    }),
    LoginType: int({
      range: [0, 1],
      writable: true,
      default: '0',
      values: { '0': 'With the corporate account', '1': 'With the account of the user' },
      about: 'how Unity signs in',
    }),
    UserPassword: secret({ max: 64, writable: true, about: 'password at the service' }),
    EnableCalendarCapability: capability('reads the calendar'),
    EnableMailboxSynchCapability: capability('keeps mailbox and service alike'),
    EnableTtsOfEmailCapability: capability('reads mails aloud'),
    EnableMeetingCapability: capability('joins meetings'),
    IsPrimaryMeetingService: capability('is the one that new meetings are made in'),
  },
  about: 'The account of a user at a mail or calendar service (unified messaging).',
  confidence: 'client',
  source: 'cupi.md 2.12 (create body of a live client, Juggler)',
})
