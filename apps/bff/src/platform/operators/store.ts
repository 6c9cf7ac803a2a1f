import { randomUUID } from 'node:crypto'
import type { Role, Scope } from '@unity-desk/contract'
import type { Kysely, NotNull } from 'kysely'
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
  readonly add: (
    name: string,
    role: Role,
    password: string,
    scope?: Scope | null,
  ) => Promise<Operator | undefined>
  /**
   * Gives an operator a new password and role, takes their second factor away and ends their sessions; adds the
   * operator where there is none.
   */
  readonly put: (name: string, role: Role, password: string) => Promise<Operator>
  readonly withHash: (name: string) => Promise<(Operator & { readonly passwordHash: string }) | undefined>
  readonly isOperator: (name: string) => Promise<boolean>
  /** The operator of an identity at a provider, with the name and the role that the provider says by now. */
  readonly atProvider: (identity: ProviderIdentity, name: string, role: Role) => Promise<Operator>
  /** Ends the sessions of an identity that has no role any more, or has signed out at its provider. */
  readonly withdraw: (identity: ProviderIdentity) => Promise<void>
}

/** Who somebody is at an OpenID provider. Names there change hands; these two do not (OpenID Connect Core 5.7). */
export type ProviderIdentity = { readonly issuer: string; readonly subject: string }

export const keyOf = (name: string): string => name.normalize('NFC').toLowerCase()

const rowOf = async (name: string, role: Role, password: string) => ({
  id: randomUUID(),
  name,
  name_key: keyOf(name),
  role,
  password_hash: await hashPassword(password),
  created_at: new Date(),
})

/** Names of a person at a provider, the best first: the audit log must not show one operator as another. */
const namesFor = (name: string, { issuer, subject }: ProviderIdentity): readonly string[] => [
  name,
  `${name} (${subject})`,
  `${name} (${subject} at ${issuer})`,
]

export const createOperatorStore = (db: Kysely<Database>): OperatorStore => {
  return {
    add: async (name, role, password, scope = null) =>
      db
        .insertInto('operator')
        .values({ ...(await rowOf(name, role, password)), scope: scope && JSON.stringify(scope) })
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
              // Who has lost their telephone comes in again this way.
              .doUpdateSet({
                role: values.role,
                password_hash: values.password_hash,
                totp_secret: null,
                totp_used_step: null,
              })
              .where('operator.issuer', 'is', null),
          )
          .returning(['id', 'name', 'role'])
          .executeTakeFirst()
        if (!operator) throw new Error(`${name} signs in by single sign-on and has no password here`)
        await trx.deleteFrom('session').where('operator_id', '=', operator.id).execute()
        return operator
      })
    },
    withHash: (name) =>
      db
        .selectFrom('operator')
        .select(['id', 'name', 'role', 'password_hash as passwordHash'])
        .where('name_key', '=', keyOf(name))
        .where('password_hash', 'is not', null)
        .$narrowType<{ passwordHash: NotNull }>()
        .executeTakeFirst(),
    isOperator: async (name) =>
      (await db
        .selectFrom('operator')
        .select('id')
        .where('name_key', '=', keyOf(name))
        .executeTakeFirst()) !== undefined,
    atProvider: (identity, name, role) =>
      db.transaction().execute(async (trx) => {
        const { issuer, subject } = identity
        const names = namesFor(name, identity)
        const taken = await trx
          .selectFrom('operator')
          .select('name_key')
          .where('name_key', 'in', names.map(keyOf))
          .where((eb) =>
            eb.or([eb('issuer', 'is', null), eb('issuer', '!=', issuer), eb('subject', '!=', subject)]),
          )
          .execute()
        const shown = names.find((each) => taken.every(({ name_key: key }) => key !== keyOf(each))) ?? name
        const saved = { name: shown, name_key: keyOf(shown), role }
        return trx
          .insertInto('operator')
          .values({ ...saved, id: randomUUID(), issuer, subject, created_at: new Date() })
          .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doUpdateSet(saved))
          .returning(['id', 'name', 'role'])
          .executeTakeFirstOrThrow()
      }),
    withdraw: async ({ issuer, subject }) => {
      await db
        .deleteFrom('session')
        .where('operator_id', 'in', (eb) =>
          eb.selectFrom('operator').select('id').where('issuer', '=', issuer).where('subject', '=', subject),
        )
        .execute()
    },
  }
}
