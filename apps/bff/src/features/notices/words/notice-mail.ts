import type { Language } from '../../../platform/mail/language.ts'
import type { Message, Template } from '../../../platform/mail/message.ts'
import type { What } from '../happening.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'

/** Who did it, as far as it concerns the person. */
export type By = 'helpdesk' | 'portal' | 'program'

type Values = {
  readonly portal: string
  readonly name: string
  readonly what: What
  readonly by: By
  /** Whether it is known that it was done. */
  readonly isSure: boolean
  readonly at: Date
  readonly url: string
  /** That the link works. */
  readonly days: number
}

/** The sentences of a notice, in one language. */
export type Notice = {
  /** What was done, without an end: `Your voicemail PIN was changed`. */
  readonly done: Readonly<Record<What, string>>
  readonly maybe: Readonly<Record<What, string>>
  readonly by: Readonly<Record<By, string>>
  readonly hello: (name: string) => string
  readonly when: (at: string) => string
  readonly fine: string
  readonly press: string
  readonly label: string
  readonly once: (days: number) => string
}

const moment = (at: Date, language: Language): string =>
  new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(at)

const say =
  (language: Language, words: Notice) =>
  ({ portal, name, what, by, isSure, at, url, days }: Values): Message => {
    const happened = (isSure ? words.done : words.maybe)[what]
    return {
      subject: `${portal}: ${happened}`,
      parts: [
        words.hello(name),
        `${happened}. ${words.by[by]} ${words.when(`${moment(at, language)} UTC`)}`,
        words.fine,
        words.press,
        { label: words.label, link: url },
        words.once(days),
      ],
    }
  }

/** Tells a person what was done, and how to object. */
export const noticeMail: Template<Values> = {
  en: say('en', en),
  de: say('de', de),
  es: say('es', es),
  fr: say('fr', fr),
  pt: say('pt', pt),
}
