import type { Write } from '../kernel/rules.ts'
import type { Row } from '../kernel/table.ts'

/** A language of its own is used, none is the default (CUPI guide, Call handler). */
export const languageOf = ({ given }: Pick<Write, 'given'>): Row =>
  given['Language'] === undefined || given['UseDefaultLanguage'] !== undefined
    ? {}
    : { UseDefaultLanguage: String(given['Language'] === null) }
