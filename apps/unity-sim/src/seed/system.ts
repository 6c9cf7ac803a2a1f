import { databaseTime } from '@unity-desk/cupi'
import { credentials, PASSWORD, PIN } from '../credentials/table.ts'
import type { Store } from '../kernel/store.ts'
import type { Row } from '../kernel/table.ts'
import { creationTime } from '../people/inherit.ts'
import { SYSTEM } from '../people/roles.ts'
import { fixedId, site } from '../site.ts'
import { insertCallHandlers } from './call-handlers.ts'
import { insertDistributionLists } from './distribution-lists.ts'
import { roleIdOf, ROLE_NAMES } from './roles.ts'
import { rules } from './rules.ts'
import { insertSettings } from './settings.ts'

// The day of installation.
const INSTALLED = new Date(Date.UTC(2014, 10, 3, 9, 0, 0))

const insertRoles = (store: Store): void => {
  for (const name of ROLE_NAMES)
    store.table('roles').insert({
      ObjectId: roleIdOf(name),
      RoleName: name,
      RoleDescription: name,
      IsEnabled: 'true',
      ReadOnly: 'true',
      ...SYSTEM,
    })
}

const insertRules = (store: Store): void => {
  for (const rule of Object.values(rules))
    store.table('authenticationRules').insert({
      ObjectId: rule.id,
      HackResetTime: '30',
      LocationObjectId: site.location,
      LockoutDuration: String(rule.lockoutDuration),
      MaxDays: String(rule.maxDays),
      MaxHacks: String(rule.maxHacks),
      MinLength: String(rule.minLength),
      PrevCredCount: String(rule.previous),
      TrivialCredChecking: 'true',
      DisplayName: rule.name,
      MinDuration: '1440',
      ExpiryWarningDays: '0',
      MinCharsToChange: '1',
    })
}

const insertCredentials = (store: Store, ownerId: string): void => {
  for (const type of [PIN, PASSWORD])
    store.table(credentials.name).insert({
      ObjectId: fixedId(`credential ${type} of ${ownerId}`),
      UserObjectId: ownerId,
      CredentialType: type,
      IsPrimary: 'false',
      EncryptionType: '3',
      CredMustChange: 'true',
      CredentialPolicyObjectId: type === PIN ? rules.recommended.id : rules.web.id,
      TimeChanged: databaseTime(INSTALLED),
    })
}

// What users and templates have alike.
const placed = (cos: string): Row => ({
  CosObjectId: cos,
  LocationObjectId: site.location,
  MediaSwitchObjectId: site.phoneSystem,
  PartitionObjectId: site.partition,
  SearchByExtensionSearchSpaceObjectId: site.searchSpace,
  SearchByNameSearchSpaceObjectId: site.searchSpace,
  MailboxStoreName: site.mailboxStoreName,
  TimeZone: site.timeZone,
  CreationTime: creationTime(INSTALLED),
  Undeletable: 'true',
  ReadOnly: 'false',
})

const insertTemplate = (store: Store, alias: string, name: string, cos: string): void => {
  const id = fixedId(`template ${alias}`)
  store.table('userTemplates').insert({
    ...placed(cos),
    ObjectId: id,
    Alias: alias,
    DisplayName: name,
    // People without a mailbox have no calls to be answered: clients count on there being one such template.
    CallHandlerObjectId: cos === site.systemCos ? null : fixedId(`call handler of ${alias}`),
    IsTemplate: 'true',
  })
  insertCredentials(store, id)
}

const insertSystemUser = (store: Store, alias: string, name: string, extension: string): void => {
  const id = fixedId(`user ${alias}`)
  store.table('users').insert({
    ...placed(site.userCos),
    ObjectId: id,
    Alias: alias,
    DisplayName: name,
    DtmfAccessId: extension,
    CallHandlerObjectId: fixedId(`call handler of ${alias}`),
    SmtpAddress: `${alias}@${site.smtpDomain}`,
    ListInDirectory: 'false',
    IsVmEnrolled: 'false',
    IsTemplate: 'false',
  })
  insertCredentials(store, id)
}

/** What every server has before anybody works with it (cupi.md 8, "Seed data"). Names are absent on system users. */
export const installSystem = (store: Store): void => {
  insertSettings(store, INSTALLED)
  insertRoles(store)
  insertRules(store)
  insertTemplate(store, 'administratortemplate', 'Administrator Template', site.systemCos)
  insertTemplate(store, 'voicemailusertemplate', 'Voice Mail User Template', site.userCos)
  insertSystemUser(store, 'operator', 'Operator', '99990')
  insertSystemUser(store, 'undeliverablemessagesmailbox', 'Undeliverable Messages', '99999')
  insertCallHandlers(store, creationTime(INSTALLED))
  insertDistributionLists(store, creationTime(INSTALLED))
}
