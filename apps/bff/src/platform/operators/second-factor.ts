import type { Kysely } from 'kysely'
import { Secret as TotpSecret, TOTP } from 'otpauth'
import * as z from 'zod/mini'
import type { Secret } from '../../config/secret.ts'
import type { Database } from '../database/schema.ts'
import { createSeal } from '../seal.ts'

/** What an authenticator app needs to make codes of. Shown once, and known to nobody else afterwards. */
export type Enrolment = {
  readonly secret: string
  readonly uri: string
  /** Comes back with the first code; only then is the factor asked for. */
  readonly enrolment: string
}

type Who = { readonly id: string; readonly name: string }

/** Codes of an authenticator app (RFC 6238), for operators who sign in by password. */
export type SecondFactor = {
  readonly begin: (operator: Who) => Enrolment
  /** @returns whether the code was right and the enrolment this operator's own, of the last ten minutes */
  readonly confirm: (operator: Who, enrolment: string, code: string) => Promise<boolean>
  readonly remove: (operatorId: string) => Promise<void>
  /** `none`: the operator has not enrolled. A code that was right is not right again. */
  readonly check: (
    operatorId: string,
    code: string | undefined,
  ) => Promise<'none' | 'missing' | 'right' | 'wrong'>
}

/** 160 bits, as RFC 4226 advises. */
const SECRET_BYTES = 20
/** One step of half a minute to either side: clocks differ. */
const WINDOW = 1
const ENROLMENT_MS = 10 * 60_000

const totpOf = (secret: string, name = ''): TOTP =>
  new TOTP({ issuer: 'Unity Desk', label: name, secret: TotpSecret.fromBase32(secret) })

/** The step of time that a code is for; null for a wrong code. */
const stepOf = (secret: string, code: string): number | null => {
  const totp = totpOf(secret)
  const now = totp.counter()
  const delta = totp.validate({ token: code.replaceAll(/\s/g, ''), window: WINDOW })
  return delta === null ? null : now + delta
}

const sealed = z.object({ id: z.string(), secret: z.string(), at: z.number() })

const opened = (text: string | undefined) =>
  text === undefined ? undefined : z.safeParse(sealed, JSON.parse(text)).data

export const createSecondFactor = (db: Kysely<Database>, key: Secret): SecondFactor => {
  const [enrolments, secrets] = [createSeal(key, 'TOTP enrolment'), createSeal(key, 'TOTP secret')]

  return {
    begin: ({ id, name }) => {
      const { base32: secret } = new TotpSecret({ size: SECRET_BYTES })
      const enrolment = enrolments.close(JSON.stringify({ id, secret, at: Date.now() }))
      return { secret, uri: totpOf(secret, name).toString(), enrolment }
    },
    confirm: async ({ id }, enrolment, code) => {
      const begun = opened(enrolments.open(enrolment))
      if (begun?.id !== id || Date.now() - begun.at > ENROLMENT_MS) return false
      const step = stepOf(begun.secret, code)
      if (step === null) return false
      // With whose it is: a row that is copied to another operator opens nothing.
      const totp_secret = secrets.close(JSON.stringify({ id, secret: begun.secret, at: begun.at }))
      await db
        .updateTable('operator')
        .set({ totp_secret, totp_used_step: step })
        .where('id', '=', id)
        .execute()
      return true
    },
    remove: async (operatorId) => {
      await db
        .updateTable('operator')
        .set({ totp_secret: null, totp_used_step: null })
        .where('id', '=', operatorId)
        .execute()
    },
    check: async (operatorId, code) => {
      const row = await db
        .selectFrom('operator')
        .select('totp_secret')
        .where('id', '=', operatorId)
        .executeTakeFirst()
      if (!row?.totp_secret) return 'none'
      if (code === undefined) return 'missing'
      const kept = opened(secrets.open(row.totp_secret))
      const step = kept?.id === operatorId ? stepOf(kept.secret, code) : null
      if (step === null) return 'wrong'
      // In one statement, so that two who send one code at once are not both let in.
      const used = await db
        .updateTable('operator')
        .set({ totp_used_step: step })
        .where('id', '=', operatorId)
        .where((eb) => eb.or([eb('totp_used_step', 'is', null), eb('totp_used_step', '<', step)]))
        .returning('id')
        .executeTakeFirst()
      return used ? 'right' : 'wrong'
    },
  }
}
