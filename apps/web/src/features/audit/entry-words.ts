import { spoken } from '#lib/language.ts'

/** What is said of this feature before it is loaded. */
export const entryWords = spoken({
  en: { nav: 'Audit log', tab: 'History' },
  de: { nav: 'Protokoll', tab: 'Verlauf' },
  es: { nav: 'Auditoría', tab: 'Historial' },
  fr: { nav: 'Journal d’audit', tab: 'Historique' },
  pt: { nav: 'Auditoria', tab: 'Histórico' },
})
