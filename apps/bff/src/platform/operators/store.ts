import { randomUUID } from 'node:crypto'
import type { Role } from '@unity-desk/contract'
import type { Kysely } from 'kysely'
import type { Database } from '../database/schema.ts'
import { hashPassword } from './passwords.ts'

/** A person who may sign in to the console. */
export type Operator = {
  readonly id: string
  readonly name: string
  readonly role: Role
}

export type OperatorStore = {
  /** @returns undefined where the name is taken */
  readonly add: (name: string, role: Role, password: string) => Promise<Operator | undefined>
  /** Gives an operator a new password and role, and ends their sessions; adds the operator where there is none. */
  readonly put: (name: string, role: Role, password: string) => Promise<Operator>
  readonly withHash: (name: string) => Promise<(Operator & { readonly passwordHash: string }) | undefined>
  readonly isOperator: (name: string) => Promise<boolean>
}

export const keyOf = (name: string): string => name.normalize('NFC').toLowerCase()

const rowOf = async (name: string, role: Role, password: string) => ({
  id: randomUUID(),
  name,
  name_key: keyOf(name),
  role,
  password_hash: await hashPassword(password),
  created_at: new Date(),
})
export const createOperatorStore = (db: Kysely<Database>): OperatorStore => {
  return {
    add: async (name, role, password) =>
      db
        .insertInto('operator')
        .values(await rowOf(name, role, password))
        .onConflict((conflict) => conflict.column('name_key').doNothing())
        .returning(['id', 'name', 'role'])
        .executeTakeFirst(),
    put: async (name, role, password) => {
      const values = await rowOf(name, role, password)
      return db.transaction().execute(async (trx) => {
        const operator = await trx
          .insertInto('operator')
          .values(values)
          .onConflict((conflict) =>
            conflict
              .column('name_key')
              .doUpdateSet({ role: values.role, password_hash: values.password_hash }),
          )
          .returning(['id', 'name', 'role'])
          .executeTakeFirstOrThrow()
        await trx.deleteFrom('session').where('operator_id', '=', operator.id).execute()
        return operator
      })
    },
    withHash: (name) =>
      db
        .selectFrom('operator')
        .select(['id', 'name', 'role', 'password_hash as passwordHash'])
        .where('name_key', '=', keyOf(name))
        .executeTakeFirst(),
    isOperator: async (name) =>
      (await db
        .selectFrom('operator')
        .select('id')
        .where('name_key', '=', keyOf(name))
        .executeTakeFirst()) !== undefined,
  }
}
