import { bool, id, int, text } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'
import { password, pin } from './credentials.ts'
import { userRoles } from './user-roles.ts'
import { users } from './users.ts'

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
} = users.fields

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
    /** 1 first name first, 2 last name first. */
    DisplayNameRule: int({ writable: true, full: true, default: '1' }),
    CantChange: bool({ writable: true, full: true, default: 'false' }),
    DoesntExpire: bool({ writable: true, full: true, default: 'false' }),
  },
  children: {
    pin: { ...pin, item: 'UserTemplateCredential' },
    password: { ...password, item: 'UserTemplateCredential' },
    userRoles,
  },
  about: 'What a new user starts from.',
  confidence: 'client',
  source: 'cupi.md 4.5 (CUPI guide, User template API; SDK UserTemplate)',
})
