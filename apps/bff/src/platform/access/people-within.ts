import type { Scope } from '@unity-desk/contract'
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Database } from '../database/schema.ts'

const COLUMNS = {
  LocationObjectId: 'location_id',
  PartitionObjectId: 'partition_id',
  CosObjectId: 'cos_id',
} as const

/** People of a scope, as the directory index knows them; null is everybody. Everybody else looks like nobody. */
export const within =
  (scope: Scope | null) =>
  (eb: ExpressionBuilder<Database, 'person'>): Expression<SqlBool> =>
    eb.and(
      Object.entries(COLUMNS).flatMap(([name, column]) => {
        const ids = scope?.[name as keyof Scope]
        return ids === undefined ? [] : [eb(column, 'in', ids)]
      }),
    )
