import { spoken } from '#lib/language.ts'

/** What is said of this feature before it is loaded. */
export const entryWords = spoken({
  en: { tab: 'Extensions' },
  de: { tab: 'Durchwahlen' },
  es: { tab: 'Extensiones' },
  fr: { tab: 'Postes' },
  pt: { tab: 'Ramais' },
})
