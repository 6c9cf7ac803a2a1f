import { spoken } from '#lib/language.ts'

/** What is said of this feature before it is loaded. */
export const entryWords = spoken({
  en: { tab: 'PIN & password' },
  de: { tab: 'PIN & Passwort' },
  es: { tab: 'PIN y contraseña' },
  fr: { tab: 'PIN et mot de passe' },
  pt: { tab: 'PIN e senha' },
})
