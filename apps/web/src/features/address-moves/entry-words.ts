import { spoken } from '#lib/language.ts'

/** What is said of this feature before it is loaded. */
export const entryWords = spoken({
  en: { place: 'Move addresses to another domain' },
  de: { place: 'Adressen in eine andere Domain umziehen' },
  es: { place: 'Trasladar direcciones a otro dominio' },
  fr: { place: 'Déplacer des adresses vers un autre domaine' },
  pt: { place: 'Mover endereços para outro domínio' },
})
