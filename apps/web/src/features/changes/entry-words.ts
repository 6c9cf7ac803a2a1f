import { spoken } from '#lib/language.ts'

/** What is said of this feature before it is loaded. */
export const entryWords = spoken({
  en: { nav: 'Changes', tab: 'Changes' },
  de: { nav: 'Änderungen', tab: 'Änderungen' },
  es: { nav: 'Cambios', tab: 'Cambios' },
  fr: { nav: 'Modifications', tab: 'Modifications' },
  pt: { nav: 'Alterações', tab: 'Alterações' },
})
