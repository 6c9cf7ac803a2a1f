import { spoken } from '#lib/language.ts'

/** What is said of this feature before it is loaded. */
export const entryWords = spoken({
  en: { nav: 'People' },
  de: { nav: 'Personen' },
  es: { nav: 'Personas' },
  fr: { nav: 'Personnes' },
  pt: { nav: 'Pessoas' },
})
