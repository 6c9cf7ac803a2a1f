import type { Message, Template } from '../../../platform/mail/message.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'

type Values = {
  /** What the site calls the portal. */
  readonly portal: string
  /** Of the person. */
  readonly name: string
}

type CodeValues = Values & { readonly code: string; readonly minutes: number }

type ReminderValues = Values & {
  /** Until the PIN expires. */
  readonly days: number
  readonly url: string
}

/** What the mails of the portal say, in one language. */
export type Mails = {
  readonly code: (values: CodeValues) => Message
  readonly noCode: (values: Values) => Message
  readonly reminder: (values: ReminderValues) => Message
}

export const codeMail: Template<CodeValues> = {
  en: en.code,
  de: de.code,
  es: es.code,
  fr: fr.code,
  pt: pt.code,
}

export const noCodeMail: Template<Values> = {
  en: en.noCode,
  de: de.noCode,
  es: es.noCode,
  fr: fr.noCode,
  pt: pt.noCode,
}

export const reminderMail: Template<ReminderValues> = {
  en: en.reminder,
  de: de.reminder,
  es: es.reminder,
  fr: fr.reminder,
  pt: pt.reminder,
}
