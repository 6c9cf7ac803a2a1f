import { remember, remembered } from './preferences.ts'

/** What the pages are written in, each under its own name. */
export const languages = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  pt: 'Português',
} as const

export type Language = keyof typeof languages

const isLanguage = (text: string): text is Language => Object.hasOwn(languages, text)

/** The first language of a list, such as the browser's, that the pages are written in. */
export const languageOf = (wanted: readonly string[]): Language =>
  wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isLanguage) ?? 'en'

const chosen = remembered('language')

/** Of this page, from its beginning to its end: another one is another page. */
export const language: Language =
  chosen !== undefined && isLanguage(chosen) ? chosen : languageOf(globalThis.navigator?.languages ?? [])

/** How days and numbers are written. English is written as in Britain, whose clock has 24 hours. */
export const locale: string = { en: 'en-GB', de: 'de-DE', es: 'es-ES', fr: 'fr-FR', pt: 'pt-BR' }[language]

export const chooseLanguage = (next: Language): void => {
  remember('language', next)
  location.reload()
}

/** One of a few words that are known before any catalogue is loaded. */
export const spoken = <Said>(all: Readonly<Record<Language, Said>>): Said => all[language]

const rules = new Intl.PluralRules(locale)

/** The form of a word that goes with a number: French has its singular for 0 as well. */
export const plural = (count: number, one: string, other: string): string =>
  rules.select(count) === 'one' ? one : other
