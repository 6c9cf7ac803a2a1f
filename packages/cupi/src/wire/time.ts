const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d/
const DATABASE = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?$/

/**
 * The instant that a date on the wire names, or undefined when there is none. Unity writes `2015-11-14T03:10:13Z` and,
 * from its database, `2013-03-05 11:24:33.34` with any number of decimals and no zone, which is read as UTC
 * (cupi.md 1.8).
 */
export const instantOf = (text: string | null | undefined): Date | undefined => {
  if (text === null || text === undefined || text === '') return undefined
  const [, year, month, day, hour, minute, second, decimals = ''] = DATABASE.exec(text) ?? []
  const instant =
    year === undefined
      ? new Date(ISO.test(text) ? text : Number.NaN)
      : new Date(
          `${year}-${month}-${day}T${hour}:${minute}:${second}.${decimals.slice(0, 3).padEnd(3, '0')}Z`,
        )
  return Number.isNaN(instant.getTime()) ? undefined : instant
}

/** Writes an instant in the style of Unity's database: `2013-03-05 11:24:33.344`. */
export const databaseTime = (instant: Date): string =>
  instant.toISOString().replace('T', ' ').replace('Z', '')
