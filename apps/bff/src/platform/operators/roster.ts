import type { OperatorEntry, Reason, Role, Scope } from '@unity-desk/contract'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../database/schema.ts'
import { DeskError } from '../http/desk-error.ts'
import { hashPassword } from './passwords.ts'

type Changes = {
  readonly role?: Role | undefined
  readonly password?: string | undefined
  /** null: everybody. */
  readonly scope?: Scope | null | undefined
}

/** Who may sign in, as an administrator looks after it. */
export type Roster = {
  readonly list: () => Promise<OperatorEntry[]>
  /**
   * Ends the operator's sessions: a new role or password is for the next sign-in.
   * @throws DeskError where there is none, or nobody would be left to administer
   */
  readonly change: (id: string, changes: Changes) => Promise<OperatorEntry>
  /** @throws DeskError likewise */
  readonly remove: (id: string) => Promise<OperatorEntry>
}

const COLUMNS = ['id', 'name', 'role', 'issuer', 'scope', 'created_at'] as const

type Row = {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly issuer: string | null
  readonly scope: Scope | null
  readonly created_at: Date
}

const entryOf = ({ id, name, role, issuer, scope, created_at: at }: Row): OperatorEntry => ({
  id,
  name,
  role,
  signIn: issuer === null ? 'password' : 'single-sign-on',
  scope,
  createdAt: at.toISOString(),
})

const refused = (name: string, message: string, reason: Reason): DeskError =>
  new DeskError('rule-refused', message, { reason, fields: [{ name, code: 'refused', message }] })

/** The rows stay locked until the change is made, so that two administrators cannot remove each other. */
const lockedRow = async (trx: Transaction<Database>, id: string): Promise<Row> => {
  const rows = await trx.selectFrom('operator').select(COLUMNS).forUpdate().execute()
  const row = rows.find((each) => each.id === id)
  if (!row) throw new DeskError('not-found', 'There is no such operator.')
  return row
}

/** Somebody with a password must be left: a provider can be away, or map nobody to the role any more. */
const checkLast = async (trx: Transaction<Database>, row: Row): Promise<void> => {
  if (row.role !== 'administrator' || row.issuer !== null) return
  const others = await trx
    .selectFrom('operator')
    .select('id')
    .where('role', '=', 'administrator')
    .where('issuer', 'is', null)
    .where('id', '!=', row.id)
    .executeTakeFirst()
  if (!others)
    throw refused('role', `${row.name} is the last administrator with a password.`, 'last-administrator')
}

export const createRoster = (db: Kysely<Database>): Roster => ({
  list: async () => {
    const rows = await db.selectFrom('operator').select(COLUMNS).orderBy('name_key').execute()
    return rows.map(entryOf)
  },
  change: async (id, { role, password, scope }) => {
    const hash = password === undefined ? undefined : await hashPassword(password)
    return db.transaction().execute(async (trx) => {
      const row = await lockedRow(trx, id)
      if (row.issuer !== null && (role !== undefined || password !== undefined))
        throw refused(
          role ? 'role' : 'password',
          `Role and password of ${row.name} are the provider's.`,
          'of-the-provider',
        )
      if (role !== undefined && role !== 'administrator') await checkLast(trx, row)
      const changes = {
        ...(role && { role }),
        ...(hash !== undefined && { password_hash: hash }),
        ...(scope !== undefined && { scope: scope && JSON.stringify(scope) }),
      }
      await trx.updateTable('operator').set(changes).where('id', '=', id).execute()
      await trx.deleteFrom('session').where('operator_id', '=', id).execute()
      return entryOf({ ...row, role: role ?? row.role, scope: scope === undefined ? row.scope : scope })
    })
  },
  remove: (id) =>
    db.transaction().execute(async (trx) => {
      const row = await lockedRow(trx, id)
      await checkLast(trx, row)
      await trx.deleteFrom('operator').where('id', '=', id).execute()
      return entryOf(row)
    }),
})
