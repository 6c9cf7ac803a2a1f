import { spoken } from '#lib/language.ts'

/** What is said of this feature before it is loaded. */
export const entryWords = spoken({
  en: { nav: 'Waiting' },
  de: { nav: 'Wartet' },
  es: { nav: 'En espera' },
  fr: { nav: 'En attente' },
  pt: { nav: 'Em espera' },
})
