import { spoken } from '#lib/language.ts'

/** What is said of this feature before it is loaded. */
export const entryWords = spoken({
  en: { nav: 'People', tab: 'Overview' },
  de: { nav: 'Personen', tab: 'Übersicht' },
  es: { nav: 'Personas', tab: 'Resumen' },
  fr: { nav: 'Personnes', tab: 'Aperçu' },
  pt: { nav: 'Pessoas', tab: 'Visão geral' },
})
