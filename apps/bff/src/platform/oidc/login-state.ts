import type { Kysely } from 'kysely'
import * as z from 'zod/mini'
import type { Database } from '../database/schema.ts'
import type { KeyedHash } from '../keyed-hash.ts'
import type { Seal } from '../seal.ts'

/** Lax, as the way back from the provider comes from another site (security.md 3.2). */
export const LOGIN_COOKIE = '__Host-desk-login'
export const loginCookie = { path: '/', secure: true, httpOnly: true, sameSite: 'lax', maxAge: 600 } as const

const VALID_MS = loginCookie.maxAge * 1000

const loginState = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  redirectUri: z.string(),
  /** Where to when it is over. */
  to: z.string(),
  isStepUp: z.boolean(),
  /** The session that was there at the beginning: a Strict cookie does not come back with the answer. */
  sessionKey: z.nullable(z.string()),
  begunAt: z.number(),
})

export type LoginState = z.infer<typeof loginState>

/** What a sign-on must remember of itself, in the browser that began it and nowhere else. */
export type LoginStates = {
  /** @returns the value of the cookie, which its holder cannot read */
  readonly close: (state: Omit<LoginState, 'begunAt'>) => string
  /** @returns undefined for what is not ours, or too old */
  readonly open: (cookie: string) => LoginState | undefined
  /** @returns whether this is the first time that it comes back */
  readonly use: (state: LoginState) => Promise<boolean>
}

const parse = (text: string): LoginState | undefined => z.safeParse(loginState, JSON.parse(text)).data

export const createLoginStates = (db: Kysely<Database>, keyedHash: KeyedHash, seal: Seal): LoginStates => ({
  close: (state) => seal.close(JSON.stringify({ ...state, begunAt: Date.now() })),
  open: (cookie) => {
    const text = seal.open(cookie)
    const state = text === undefined ? undefined : parse(text)
    const age = Date.now() - (state?.begunAt ?? 0)
    return age >= 0 && age < VALID_MS ? state : undefined
  },
  use: async ({ state }) => {
    const now = new Date()
    await db
      .deleteFrom('used_login_state')
      .where('used_at', '<', new Date(now.getTime() - 2 * VALID_MS))
      .execute()
    const first = await db
      .insertInto('used_login_state')
      .values({ state_hash: keyedHash('login-state', state), used_at: now })
      .onConflict((conflict) => conflict.column('state_hash').doNothing())
      .returning('state_hash')
      .executeTakeFirst()
    return first !== undefined
  },
})
