import { distributionLists } from '@unity-desk/cupi/resources'
import type { World } from '../kernel/call.ts'
import { linkTo } from '../kernel/links.ts'
import { invalidValue, violation } from '../kernel/refused.ts'
import type { Rule } from '../kernel/rules.ts'
import { simulate } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { members, type Member } from '../lists/members.ts'
import { lists } from '../lists/shape.ts'
import { site } from '../site.ts'

const LIST = 'DistributionListObjectId'

// Columns that name a member, and the tables that members are in. New users of a template join its lists.
const MEMBERS: Readonly<Record<Member, readonly string[]>> = {
  MemberUserObjectId: ['users', 'userTemplates'],
  MemberDistributionListObjectId: ['distributionLists'],
  MemberContactObjectId: ['contacts'],
}

const COLUMNS = Object.keys(MEMBERS) as Member[]

const columnOf = (row: Row): Member => COLUMNS.find((name) => row[name]) ?? 'MemberUserObjectId'

const found = ({ store }: World, column: Member, id: string): { table: string; row: Row } | undefined => {
  for (const table of MEMBERS[column]) {
    const row = store.table(table).get(id)
    if (row) return { table, row }
  }
  return undefined
}

// The constraint that a live server named (cupi.md 4.2, 11.18), in the words that Informix has for any.
const exactlyOne: Rule = ({ after }) => {
  if (COLUMNS.filter((name) => after[name]).length !== 1)
    throw violation('Check constraint (informix.ccnullfkfilter) failed.')
}

const known: Rule = ({ call, after }) => {
  const column = columnOf(after)
  const id = after[column] ?? ''
  if (!found(call.world, column, id)) throw violation(`Foreign key violation: ${column}`)
  if (id === after[LIST]) throw invalidValue(column)
}

// Contacts are members where the list lets them (CUPI guide, Distribution list).
const contactsAllowed: Rule = ({ call, after }) => {
  if (columnOf(after) !== 'MemberContactObjectId') return
  if (call.world.store.table(lists.name).get(after[LIST] ?? '')?.['AllowContacts'] !== 'true')
    throw invalidValue('MemberContactObjectId')
}

const onlyOnce: Rule = ({ table, after }) => {
  const column = columnOf(after)
  const value = after[column] ?? ''
  const where = [
    { column, operator: 'is', value },
    { column: LIST, operator: 'is', value: after[LIST] ?? '' },
  ] as const
  if (table.first(where, ['ObjectId'])) throw violation(`Duplicate member: ${value}`)
}

/** Names and place are those of the member, as they are now. */
const described = (row: Row, world: World): Row => {
  const column = columnOf(row)
  const member = found(world, column, row[column] ?? '')
  const user = column === 'MemberUserObjectId' ? (row[column] ?? null) : null
  return {
    ...row,
    Alias: member?.row['Alias'] ?? null,
    DisplayName: member?.row['DisplayName'] ?? null,
    AllowForeignMessage: member?.row['AllowForeignMessage'] ?? 'false',
    MemberGlobalUserObjectId: user,
    MemberGlobalUserDignetObjectId: user,
    MemberLocationObjectId: member?.row['LocationObjectId'] ?? site.location,
    IsUserTemplate: String(member?.table === 'userTemplates'),
    LocationObjectId: site.location,
  }
}

export const simulated = [
  simulate({
    name: 'distributionLists.distributionListMembers',
    resource: distributionLists.children.distributionListMembers,
    shape: members,
    parent: { table: lists.name, item: 'DistributionList', column: LIST },
    links: {
      DistributionListURI: linkTo('distributionlists', LIST),
      MemberUserURI: linkTo('users', 'MemberUserObjectId'),
      MemberDistributionListURI: linkTo('distributionlists', 'MemberDistributionListObjectId'),
      MemberContactURI: linkTo('contacts', 'MemberContactObjectId'),
      MemberGlobalUserURI: linkTo('globalusers', 'MemberGlobalUserObjectId'),
      MemberLocationURI: linkTo('locations/connectionlocations', 'MemberLocationObjectId'),
      LocationURI: linkTo('locations/connectionlocations', 'LocationObjectId'),
    },
    rules: [exactlyOne, known, contactsAllowed, onlyOnce],
    join: described,
  }),
]
