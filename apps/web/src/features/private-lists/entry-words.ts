import { spoken } from '#lib/language.ts'

/** What is said of this feature before it is loaded. */
export const entryWords = spoken({
  en: { tab: 'Lists' },
  de: { tab: 'Listen' },
  es: { tab: 'Listas' },
  fr: { tab: 'Listes' },
  pt: { tab: 'Listas' },
})
