import type { Store } from '../../kernel/store.ts'
import type { Row } from '../../kernel/table.ts'
import { members } from '../../lists/members.ts'
import { lists } from '../../lists/shape.ts'
import { addresses } from '../../people/addresses.ts'
import { fixedId } from '../../site.ts'
import { listRow } from '../distribution-lists.ts'
import { contactIdOf } from './contacts.ts'

const MADE = '2016-05-02T08:00:00Z'
/** A list is for a team; whole departments of 100,000 people would be no lists. */
const TEAM = 25

/** Lists of the company: alias, name, extension and the department that its team is of. */
const TEAMS = [
  ['facilities', 'Facilities team', '99811', 'Facilities'],
  ['servicedesk', 'IT Service Desk', '99812', 'Information Technology'],
  ['sales', 'Sales team', '99813', 'Sales'],
  ['customercare', 'Customer Care team', '99814', 'Customer Care'],
] as const

export const listIdOf = (alias: string): string => fixedId(`distribution list ${alias}`)

const addMember = (store: Store, alias: string, member: Row): void => {
  const [of = ''] = Object.values(member)
  store.table(members.name).insert({
    ObjectId: fixedId(`${of} on distribution list ${alias}`),
    DistributionListObjectId: listIdOf(alias),
    ...member,
  })
}

const insertList = (store: Store, alias: string, name: string, more: Row): void =>
  store.table(lists.name).insert(listRow(listIdOf(alias), alias, name, { CreationTime: MADE, ...more }))

/** Lists of teams with their people, and one of lists and contacts. */
export const insertLists = (store: Store): void => {
  for (const [alias, name, extension, department] of TEAMS) {
    insertList(store, alias, name, { DtmfAccessId: extension })
    const where = [{ column: 'Department', operator: 'is', value: department }] as const
    for (const { ObjectId = null } of store.table('users').select({ where, limit: TEAM, offset: 0 }))
      addMember(store, alias, { MemberUserObjectId: ObjectId })
  }
  insertList(store, 'emergency', 'Emergency notices', { AllowContacts: 'true' })
  for (const alias of ['facilities', 'servicedesk'])
    addMember(store, 'emergency', { MemberDistributionListObjectId: listIdOf(alias) })
  addMember(store, 'emergency', { MemberContactObjectId: contactIdOf('plumber') })
  store.table(addresses.name).insert({
    ObjectId: fixedId('address of list facilities'),
    SmtpAddress: 'facilities@lab.example',
    ObjectDistributionListObjectId: listIdOf('facilities'),
  })
}
