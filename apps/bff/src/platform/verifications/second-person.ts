import type { VerifiedAction } from '@unity-desk/contract'
import type { Kysely } from 'kysely'
import type { Config } from '../../config/config.ts'
import { resetsSince } from '../credentials/recent-resets.ts'
import type { Database } from '../database/schema.ts'

type Asked = { readonly target: string; readonly action: VerifiedAction; readonly isVip: boolean }

/** Whether an act takes two: on who was reset a short while ago, and on who is worth most to an impostor (issue 6). */
export type TakesTwo = (asked: Asked) => Promise<boolean>

export const isReset = (action: VerifiedAction): boolean => action.endsWith('-reset')

const DAY_MS = 86_400_000

const wasResetLately = async (db: Kysely<Database>, target: string): Promise<boolean> => {
  const row = await resetsSince(db, new Date(Date.now() - DAY_MS))
    .select('intent.seq')
    .where('intent.target_id', '=', target)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export const createTakesTwo =
  (db: Kysely<Database>, { CALLER_VERIFICATION }: Pick<Config, 'CALLER_VERIFICATION'>): TakesTwo =>
  async ({ target, action, isVip }) =>
    CALLER_VERIFICATION === 'required' && (isVip || (isReset(action) && (await wasResetLately(db, target))))
