/** Ends a request with a status and one line of ErrorDetails (cupi.md 1.11). Thrown from any step. */
export class Refused extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

// Codes and texts below are those that cupi.md 1.11 recommends where nothing is recorded.

/** The request or a value in it makes no sense. */
export const invalid = (message: string): Refused => new Refused(400, 'INVALID_PARAMETER', message)

/** The value of one field is of the wrong kind, too long or out of range. */
export const invalidValue = (field: string): Refused => invalid(`Invalid value for ${field}`)

/** A rule of the database: duplicates, references to nothing. */
export const violation = (message: string): Refused => new Refused(400, 'DATABASE_EXCEPTION', message)

/** No object has this id. */
export const noSuch = (item: string, id: string): Refused =>
  new Refused(404, 'NOT_FOUND', `${item} not found: ${id}`)

/** The account may not do this. The words are those of the sister interface (cupi.md 1.14). */
export const notAuthorized = (): Refused => new Refused(403, 'NOT_AUTHORIZED', 'Not Authorized')

/** Too many requests wait, or one waited for too long (cupi.md 1.14). */
export const serverBusy = (): Refused => new Refused(503, 'SERVER_BUSY', 'Server Busy')
