import { auditResults, type AuditQuery, type AuditResult } from '@unity-desk/contract'

/** What of the log is shown, as the address has it. */
export type Filter = {
  /** ObjectId of a person or a thing. */
  readonly target?: string | undefined
  readonly actor?: string | undefined
  readonly action?: string | undefined
  readonly result?: AuditResult | undefined
  /** First and last day, `2026-11-22`, by the clock of whoever looks. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

const FIELDS = ['target', 'actor', 'action', 'result', 'from', 'to'] as const satisfies (keyof Filter)[]

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))

const isResult = (text: string): text is AuditResult => auditResults.some((each) => each === text)

/** The server's own limits: what it would refuse is not asked. */
const isGood: Readonly<Record<keyof Filter, (text: string) => boolean>> = {
  target: (text) => /^[\w-]{1,64}$/.test(text),
  actor: (text) => text.length <= 128,
  action: (text) => /^[\w /:*.-]{1,100}$/.test(text),
  result: isResult,
  from: isDay,
  to: isDay,
}

export const readFilter = (parameters: URLSearchParams): Filter =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const text = parameters.get(field)?.trim()
      return text && isGood[field](text) ? [[field, text]] : []
    }),
  )

export const writeFilter = (filter: Filter): URLSearchParams =>
  new URLSearchParams(
    FIELDS.flatMap((field) => {
      const text = filter[field]
      return text === undefined || text === '' ? [] : [[field, text]]
    }),
  )

/** Midnight at whoever looks, so many days later. */
const midnight = (day: string, later = 0): string => {
  const at = new Date(`${day}T00:00`)
  at.setDate(at.getDate() + later)
  return at.toISOString()
}

/** The same, as the server is asked. */
export const queryOf = ({ from, to, ...rest }: Filter): AuditQuery => ({
  ...rest,
  ...(from !== undefined && { from: midnight(from) }),
  ...(to !== undefined && { to: midnight(to, 1) }),
})

export const isEmpty = (filter: Filter): boolean => FIELDS.every((field) => filter[field] === undefined)

export const logPath = (filter: Filter): string => {
  const search = writeFilter(filter).toString()
  return search === '' ? '/audit' : `/audit?${search}`
}

export const exportPath = (filter: Filter, format: 'csv' | 'ndjson'): string => {
  const parameters = new URLSearchParams({ format })
  const query = queryOf(filter)
  for (const field of FIELDS) {
    const value = query[field]
    if (value !== undefined) parameters.set(field, value)
  }
  return `/api/audit/export?${parameters.toString()}`
}
