import { privateListMembers } from '@unity-desk/cupi/resources'
import type { CollectionBehaviour } from '../kernel/behaviour.ts'
import type { World } from '../kernel/call.ts'
import { invalidValue, violation } from '../kernel/refused.ts'
import type { Rule } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { exactlyOne } from '../people/owners.ts'

// Columns that name a member, and the tables that members are in (cupi.md 2.12).
const MEMBERS = {
  MemberSubscriberObjectId: 'users',
  MemberDistributionListObjectId: 'distributionLists',
  MemberContactObjectId: 'contacts',
  MemberPersonalVoiceMailListObjectId: 'privateLists',
} as const

type Column = keyof typeof MEMBERS

const COLUMNS = Object.keys(MEMBERS) as [Column, ...Column[]]
const LIST = 'PersonalVoiceMailListObjectId'

const shape = shapeOf('privateListMembers', privateListMembers, {
  indexes: [LIST, 'MemberSubscriberObjectId'],
})

const columnOf = (row: Row): Column => COLUMNS.find((name) => row[name]) ?? COLUMNS[0]

const onlyOnce: Rule = ({ table, after }) => {
  const column = columnOf(after)
  const value = after[column] ?? ''
  if (value === after[LIST]) throw invalidValue(column)
  const where = [
    { column: LIST, operator: 'is', value: after[LIST] ?? '' },
    { column, operator: 'is', value },
  ] as const
  if (table.first(where, ['ObjectId'])) throw violation(`Duplicate member: ${value}`)
}

/** Names and extension are those of the member, as they are now. */
const described = (row: Row, { store }: World): Row => {
  const column = columnOf(row)
  const table = MEMBERS[column]
  const member = store.has(table) ? store.table(table).get(row[column] ?? '') : undefined
  return {
    ...row,
    Alias: member?.['Alias'] ?? null,
    DisplayName: member?.['DisplayName'] ?? null,
    Extension: member?.['DtmfAccessId'] ?? null,
  }
}

/** Who is on a list, which is that of the user before it in the path. */
export const membersOfList: CollectionBehaviour = {
  name: 'users.privateLists.privateListMembers',
  resource: privateListMembers,
  shape,
  parent: { table: 'privateLists', item: 'PrivateList', column: LIST, above: 'UserObjectId' },
  rules: [exactlyOne(COLUMNS), onlyOnce],
  join: described,
}

export const simulated = [simulate(membersOfList)]
