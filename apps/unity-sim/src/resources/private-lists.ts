import { onKeypad } from '@unity-desk/cupi'
import { privateLists } from '@unity-desk/cupi/resources'
import type { CollectionBehaviour } from '../kernel/behaviour.ts'
import type { World } from '../kernel/call.ts'
import { invalidValue, violation } from '../kernel/refused.ts'
import type { Rule } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'
import type { Table } from '../kernel/table.ts'
import { removeBelongingsOfList } from '../people/belongings.ts'

const shape = shapeOf('privateLists', privateLists, { indexes: ['UserObjectId'] })

// What a class of service allows where it says nothing (cupi.md 5.1).
const MOST = 25

/** MaxPrivateDlists of the class of service that the owner has (cupi.md 2.12). */
const mostOf = ({ store }: World, userId: string): number => {
  const cos = store.table('users').get(userId)?.['CosObjectId'] ?? ''
  const most = store.has('coses') ? store.table('coses').get(cos)?.['MaxPrivateDlists'] : undefined
  return most ? Number(most) : MOST
}

const freeNumber: Rule = ({ call, table, given, before, after }) => {
  const number = given['NumericId']
  if (!number || number === before?.['NumericId']) return
  const owner = after['UserObjectId'] ?? ''
  if (Number(number) > mostOf(call.world, owner)) throw invalidValue('NumericId')
  const where = [
    { column: 'UserObjectId', operator: 'is', value: owner },
    { column: 'NumericId', operator: 'is', value: number },
  ] as const
  if (table.first(where, ['ObjectId'])) throw violation(`Duplicate NumericId: ${number}`)
}

/** Some clients give a name alone. */
const firstFree = (table: Table, owner: string): string => {
  const where = [{ column: 'UserObjectId', operator: 'is', value: owner }] as const
  const taken = new Set(
    table.select({ where, limit: 100, offset: 0, columns: ['NumericId'] }).map((row) => row['NumericId']),
  )
  for (let number = 1; number < 100; number += 1) if (!taken.has(String(number))) return String(number)
  throw invalidValue('NumericId')
}

/** The lists of a user. */
export const listsOfUser: CollectionBehaviour = {
  name: 'users.privateLists',
  resource: privateLists,
  shape,
  parent: { table: 'users', item: 'User', column: 'UserObjectId' },
  rules: [freeNumber],
  derive: ({ table, given, after }) => ({
    ...(!after['NumericId'] && { NumericId: firstFree(table, after['UserObjectId'] ?? '') }),
    Alias: after['Alias'] ?? after['ObjectId'] ?? null,
    ...(given['DisplayName'] && { DtmfName: onKeypad(given['DisplayName']) }),
  }),
  removed: ({ world }, row) => removeBelongingsOfList(world, row['ObjectId'] ?? ''),
}

export const simulated = [simulate(listsOfUser)]
