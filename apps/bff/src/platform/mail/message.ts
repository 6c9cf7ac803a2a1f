import type { Language } from './language.ts'

/** A part of a mail: a paragraph, something to type that stands alone on its line, or a place to go. */
export type Part = string | { readonly code: string } | { readonly link: string; readonly label: string }

export type Message = { readonly subject: string; readonly parts: readonly Part[] }

/** What a mail says, in each language. Its texts come from the code; its values may come from anywhere. */
export type Template<Values> = Readonly<Record<Language, (values: Values) => Message>>

// Control characters end a header or a line, and those of direction turn round the text that follows.
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\u{61c}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]+/gu
const LONGEST = { subject: 150, paragraph: 1500 } as const

/** A text in which nothing ends a line or a header, turns the direction round, or goes on for ever. */
export const inert = (text: string, longest: number = LONGEST.paragraph): string => {
  const line = [...text.replaceAll(UNFIT, ' ')]
  return line.length > longest ? `${line.slice(0, longest - 1).join('')}…` : line.join('')
}

const asText = (part: Part): string => {
  if (typeof part === 'string') return inert(part)
  return 'code' in part ? part.code : `${part.label}:\n${part.link}`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

const asHtml = (part: Part): string => {
  if (typeof part === 'string') return `<p>${escaped(inert(part))}</p>`
  if ('code' in part)
    return `<p style="font:600 24px/1.4 monospace;letter-spacing:2px">${escaped(part.code)}</p>`
  return `<p><a href="${escaped(part.link)}">${escaped(part.label)}</a><br><small>${escaped(part.link)}</small></p>`
}

const PAGE_STYLE = 'font:16px/1.5 system-ui,sans-serif;max-width:36em;margin:24px;color:#1a1a1a'

/** What goes over the wire: text alone says everything, the other part is for whom it reads better. */
export const render = ({ subject, parts }: Message, language: Language) => ({
  subject: inert(subject, LONGEST.subject),
  text: parts.map(asText).join('\n\n'),
  html: `<!doctype html><html lang="${language}"><meta charset="utf-8"><body style="${PAGE_STYLE}">${parts.map(asHtml).join('')}</body></html>`,
})

export type Rendered = ReturnType<typeof render>
