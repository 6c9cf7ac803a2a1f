import { spoken } from '#lib/language.ts'

/** What is said of this feature before it is loaded. */
export const entryWords = spoken({
  en: { tab: 'Mailbox' },
  de: { tab: 'Postfach' },
  es: { tab: 'Buzón' },
  fr: { tab: 'Boîte' },
  pt: { tab: 'Caixa postal' },
})
