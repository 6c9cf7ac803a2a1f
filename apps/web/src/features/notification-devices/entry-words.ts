import { spoken } from '#lib/language.ts'

/** What is said of this feature before it is loaded. */
export const entryWords = spoken({
  en: { tab: 'Notifications' },
  de: { tab: 'Benachrichtigung' },
  es: { tab: 'Avisos' },
  fr: { tab: 'Notifications' },
  pt: { tab: 'Notificações' },
})
