import { spoken } from '#lib/language.ts'

/** What is said of this feature before it is loaded. */
export const entryWords = spoken({
  en: { tab: 'CUPI' },
  de: { tab: 'CUPI' },
  es: { tab: 'CUPI' },
  fr: { tab: 'CUPI' },
  pt: { tab: 'CUPI' },
})
