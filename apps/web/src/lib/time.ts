import { locale, spoken } from './language.ts'

// The language is that of the page, the zone that of the operator.
const seconds = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' })
const minutes = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' })
const longDays = new Intl.DateTimeFormat(locale, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
// Sweden writes days as ISO 8601 does.
const isoDays = new Intl.DateTimeFormat('sv-SE')
const numbers = new Intl.NumberFormat(locale)
const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** `14:03:07` */
export const clockWithSeconds = (at: Date): string => seconds.format(at)

/** `14:03` */
export const clock = (at: Date): string => minutes.format(at)

/** `3 May 2026` */
export const day = (at: Date): string => days.format(at)

/** `14:03`, with the day in front when it is not today. */
export const clockOrDay = (at: Date, now: Date): string =>
  day(at) === day(now) ? clock(at) : `${day(at)}, ${clock(at)}`

const justNow = spoken({
  en: 'just now',
  de: 'gerade eben',
  es: 'ahora mismo',
  fr: 'à l’instant',
  pt: 'agora mesmo',
})

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
]

/** `6 months ago`, `in 3 days`, `just now`. */
export const fromNow = (at: Date, now: Date): string => {
  const distance = at.getTime() - now.getTime()
  const [unit, size] = units.find(([, each]) => Math.abs(distance) >= each) ?? ['second', Infinity]
  return size === Infinity ? justNow : relative.format(Math.trunc(distance / size), unit)
}

/** Whole minutes until then, rounded up; 0 when it is past. */
export const minutesUntil = (at: Date, now: Date): number =>
  Math.max(0, Math.ceil((at.getTime() - now.getTime()) / MINUTE))

/** `2,000` */
export const count = (number: number): string => numbers.format(number)

/** `Sunday, 22 November 2026` */
export const longDay = (at: Date): string => longDays.format(at)

/** `22 Nov 2026, 14:03:07` */
export const dayAndClock = (at: Date): string => `${day(at)}, ${clockWithSeconds(at)}`

/** `2026-11-22`, as fields for days have it. */
export const isoDay = (at: Date): string => isoDays.format(at)
