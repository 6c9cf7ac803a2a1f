import { spoken } from '#lib/language.ts'

/** What is said of this feature before it is loaded. */
export const entryWords = spoken({
  en: { tab: 'Overview' },
  de: { tab: 'Übersicht' },
  es: { tab: 'Resumen' },
  fr: { tab: 'Aperçu' },
  pt: { tab: 'Visão geral' },
})
