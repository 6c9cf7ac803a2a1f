import { spoken } from '#lib/language.ts'

/** What is said of this feature before it is loaded. */
export const entryWords = spoken({
  // As short as the bottom of a telephone has room for.
  en: { nav: 'Admin' },
  de: { nav: 'Verwalten' },
  es: { nav: 'Admin' },
  fr: { nav: 'Admin' },
  pt: { nav: 'Admin' },
})
