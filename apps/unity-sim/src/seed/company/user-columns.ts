import type { Row } from '../../kernel/table.ts'
import { dtmfNamesOf } from '../../people/derived.ts'
import { creationTime } from '../../people/inherit.ts'
import { site } from '../../site.ts'
import { companyCos } from '../classes.ts'
import type { Random } from '../random.ts'
import type { Person } from './person.ts'

const DAY = 86_400_000
const OPENED = Date.UTC(2015, 0, 5)
const NEWEST = Date.UTC(2024, 11, 30)

// Many share a name, and spelling one on the keypad is the dearest part of a person.
const createDtmfNames = () => {
  const known = new Map<string, Row>()
  return (person: Person): Row => {
    const key = `${person.first}|${person.last}`
    const found = known.get(key) ?? dtmfNamesOf({ FirstName: person.first, LastName: person.last })
    known.set(key, found)
    return found
  }
}

const PLACED: Row = {
  LocationObjectId: site.location,
  MediaSwitchObjectId: site.phoneSystem,
  PartitionObjectId: site.partition,
  SearchByExtensionSearchSpaceObjectId: site.searchSpace,
  SearchByNameSearchSpaceObjectId: site.searchSpace,
  MailboxStoreName: site.mailboxStoreName,
  PhoneNumber: '',
  IsTemplate: 'false',
  Undeletable: 'false',
  ReadOnly: 'false',
}

const SHOP_FLOOR = new Set(['Facilities', 'Logistics'])

/** Those whom documents name are in the class of everybody, so that tests of one find what they expect. */
const cosOf = ({ title, department, isFixed }: Person): string => {
  if (isFixed) return site.userCos
  if (/Director|General Counsel/.test(title)) return companyCos.executive
  return SHOP_FLOOR.has(department) ? companyCos.shopFloor : site.userCos
}

const whereabouts = ({ place }: Person, random: Random): Row => ({
  City: place.city,
  State: place.state,
  PostalCode: place.postalCode,
  Country: place.country,
  Address: place.address,
  TimeZone: place.timeZone,
  Building: `${place.city} ${1 + random.below(3)}`,
})

const directory = ({ alias, isDirectoryOwned }: Person, random: Random): Row => {
  const pkid = random.guid()
  return {
    LdapType: isDirectoryOwned ? '3' : '0',
    LdapCcmPkid: isDirectoryOwned ? pkid : null,
    LdapCcmUserId: isDirectoryOwned ? alias : null,
    CcmIdType: isDirectoryOwned ? '3' : '0',
    Inactive: String(isDirectoryOwned && random.chance(0.02)),
  }
}

/** Makes rows of the users' table; all of them give the same columns. */
export const createUserColumns = (random: Random, now: Date) => {
  const dtmfNames = createDtmfNames()
  // Counted in days, so that a reset on the same day brings back the same people.
  const today = Math.floor(now.getTime() / DAY)

  const createdAt = (isNew: boolean): Date =>
    isNew
      ? new Date((today - 70 - random.below(20) + random.next()) * DAY)
      : new Date(OPENED + random.next() * (NEWEST - OPENED))

  return (person: Person): Row => {
    const isNew = person.condition === 'never-enrolled'
    return {
      ObjectId: random.guid(),
      FirstName: person.first,
      LastName: person.last,
      Alias: person.alias,
      DisplayName: person.displayName,
      Department: person.department,
      Title: person.title,
      EmployeeId: random.chance(0.7) ? String(10_000 + random.below(89_999)) : '',
      EmailAddress: person.mail,
      SmtpAddress: `${person.alias.replaceAll(' ', '')}@${site.smtpDomain}`,
      CreationTime: creationTime(createdAt(isNew)),
      CallHandlerObjectId: random.guid(),
      DtmfAccessId: person.extension,
      IsVmEnrolled: String(isNew),
      IsSetForVmEnrollment: String(isNew),
      CosObjectId: cosOf(person),
      ...PLACED,
      ...whereabouts(person, random),
      ...directory(person, random),
      ...dtmfNames(person),
    }
  }
}
