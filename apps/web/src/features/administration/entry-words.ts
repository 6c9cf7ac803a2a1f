import { spoken } from '#lib/language.ts'

/** What is said of this feature before it is loaded. */
export const entryWords = spoken({
  en: { nav: 'Administration' },
  de: { nav: 'Verwaltung' },
  es: { nav: 'Administración' },
  fr: { nav: 'Administration' },
  pt: { nav: 'Administração' },
})
