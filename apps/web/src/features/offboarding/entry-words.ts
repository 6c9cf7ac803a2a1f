import { spoken } from '#lib/language.ts'

/** What is said of this feature before it is loaded. */
export const entryWords = spoken({
  en: { tab: 'Leaving' },
  de: { tab: 'Ausscheiden' },
  es: { tab: 'Baja' },
  fr: { tab: 'Départ' },
  pt: { tab: 'Saída' },
})
