const DATE = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:\.(\d*))?\s*(Z|[+-]\d\d:?\d\d)?$/i

/**
 * The instant that a date on the wire names, or undefined when there is none. Unity writes `2015-11-14T03:10:13Z` and,
 * from its database, `2013-03-05 11:24:33.34` with any number of decimals and no zone, which is read as UTC
 * (cupi.md 1.8).
 */
export const instantOf = (text: string | null | undefined): Date | undefined => {
  const [, day, minute, second = ':00', decimals = '', zone = 'Z'] = DATE.exec(text?.trim() ?? '') ?? []
  if (day === undefined) return undefined
  const millisecond = decimals.slice(0, 3).padEnd(3, '0')
  const instant = new Date(`${day}T${minute}${second}.${millisecond}${zone.toUpperCase()}`)
  return Number.isNaN(instant.getTime()) ? undefined : instant
}

/** Writes an instant in the style of Unity's database: `2013-03-05 11:24:33.344`. */
export const databaseTime = (instant: Date): string =>
  instant.toISOString().replace('T', ' ').replace('Z', '')
