import { spoken } from '#lib/language.ts'

/** What is said of this feature before it is loaded. */
export const entryWords = spoken({
  en: { tab: 'Addresses' },
  de: { tab: 'Adressen' },
  es: { tab: 'Direcciones' },
  fr: { tab: 'Adresses' },
  pt: { tab: 'Endereços' },
})
