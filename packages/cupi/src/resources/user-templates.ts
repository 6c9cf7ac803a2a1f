import { bool, id, int, text, type Fields } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'
import { password, pin } from './credentials.ts'
import {
  htmlDevices,
  notificationDevices,
  pagerDevices,
  phoneDevices,
  smsDevices,
  smtpDevices,
} from './notification-devices.ts'
import { userRoles } from './user-roles.ts'
import { users } from './users.ts'

/** Nobody has recorded a template: what is known of its fields is known of those of users. */
const unmarked = <const F extends Fields>(fields: F) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const { source: _, confidence: __, ...known } = field
      return [name, known]
    }),
  ) as unknown as { readonly [K in keyof F]: Omit<F[K], 'source' | 'confidence'> }

// A template holds what a user inherits, so everything but what belongs to one person.
const {
  FirstName: _firstName,
  LastName: _lastName,
  AltFirstName: _altFirstName,
  AltLastName: _altLastName,
  Initials: _initials,
  EmployeeId: _employeeId,
  EmailAddress: _emailAddress,
  SmtpAddress: _smtpAddress,
  DtmfAccessId: _dtmfAccessId,
  PhoneNumber: _phoneNumber,
  LdapCcmPkid: _ldapCcmPkid,
  LdapCcmUserId: _ldapCcmUserId,
  SmtpProxyAddressesURI: _smtpProxyAddressesUri,
  AlternateNamesURI: _alternateNamesUri,
  ...inherited
} = unmarked(users.fields)

/** What a new user starts from, named by `templateAlias` on create. */
export const userTemplates = defineResource({
  path: 'usertemplates',
  kind: 'collection',
  list: 'UserTemplates',
  item: 'UserTemplate',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'Alias',
  unique: 'Alias',
  createParameters: { templateAlias: 'required' },
  fields: {
    ...inherited,
    DisplayName: text({ max: 64, writable: true, always: true }),
    TimeZone: int({ writable: true }),
    // Of these, only Alias and ObjectId are known to be searchable in templates (cupi.md 1.13).
    PartitionObjectId: id({ writable: true, refersTo: 'partitions' }),
    TenantObjectId: id(),
    DisplayNameRule: int({
      writable: true,
      full: true,
      default: '1',
      values: { '1': 'First name first', '2': 'Last name first' },
      about: 'how the display name of a new user is made',
    }),
    CantChange: bool({
      writable: true,
      full: true,
      default: 'false',
      about: 'new users cannot change their PIN',
    }),
    DoesntExpire: bool({
      writable: true,
      full: true,
      default: 'false',
      about: 'the PIN of new users does not expire',
    }),
  },
  children: {
    pin: { ...pin, item: 'UserTemplateCredential' },
    password: { ...password, item: 'UserTemplateCredential' },
    userRoles,
    smtpDevices,
    htmlDevices,
    smsDevices,
    phoneDevices,
    pagerDevices,
    notificationDevices,
  },
  about: 'What a new user starts from.',
  confidence: 'client',
  source: 'cupi.md 4.5 (CUPI guide, User template API; SDK UserTemplate)',
})
