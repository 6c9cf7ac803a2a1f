import { spoken } from '#lib/language.ts'

/** What is said of this feature before it is loaded. */
export const entryWords = spoken({
  en: { tab: 'Settings' },
  de: { tab: 'Einstellungen' },
  es: { tab: 'Ajustes' },
  fr: { tab: 'Réglages' },
  pt: { tab: 'Configurações' },
})
