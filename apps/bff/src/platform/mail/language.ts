/** Languages that mails are written in. */
const languages = ['en', 'de', 'es', 'fr', 'pt'] as const

export type Language = (typeof languages)[number]
