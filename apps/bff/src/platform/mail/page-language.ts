import type { Kysely } from 'kysely'
import type { Database } from '../database/schema.ts'
import { languageOf, type Language, type Speaker } from './language.ts'

type Person = Speaker & { readonly ObjectId: string }

/**
 * The languages that people read the portal in: mails that come later, when no page is open, are written in them to whom
 * Unity knows no language of.
 */
export type PageLanguages = {
  readonly keep: (ObjectId: string, language: Language) => Promise<void>
  /** The language that somebody is written to in. */
  readonly forMailTo: (person: Person) => Promise<Language>
  readonly sweep: () => Promise<void>
}

/** Longer than the PIN of somebody who comes to the portal only when it expires. */
const KEPT_MS = 400 * 86_400_000

export const createPageLanguages = (db: Kysely<Database>): PageLanguages => ({
  keep: async (object_id, language) => {
    const seen = { language, seen_at: new Date() }
    await db
      .insertInto('page_language')
      .values({ object_id, ...seen })
      .onConflict((conflict) => conflict.column('object_id').doUpdateSet(seen))
      .execute()
  },
  forMailTo: async (person) => {
    const row = await db
      .selectFrom('page_language')
      .select('language')
      .where('object_id', '=', person.ObjectId)
      .executeTakeFirst()
    return languageOf(person, row?.language)
  },
  sweep: async () => {
    await db
      .deleteFrom('page_language')
      .where('seen_at', '<', new Date(Date.now() - KEPT_MS))
      .execute()
  },
})
