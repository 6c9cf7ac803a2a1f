/** The database cannot be used at the start. */
export class DatabaseUnavailable extends Error {}

/** Classes of SQLSTATE that are about the server and not about the statement: connection, resources, system. */
const SERVER_STATE = /^(?:08|53|57|58)[0-9A-Z]{3}$/
const POOL_WORDS = /timeout exceeded when trying to connect|connection (?:terminated|ended)|pglite is clos/i

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '')

/**
 * Whether an error says that the database is away or full, rather than that a statement is wrong. Both drivers throw
 * bare errors, so they are told by what they hold.
 */
export const isDatabaseAway = (error: unknown): error is Error => {
  if (!(error instanceof Error)) return false
  return 'syscall' in error || SERVER_STATE.test(codeOf(error)) || POOL_WORDS.test(error.message)
}

/** One line for whoever starts the server: what is wrong, and nothing of the URL, which holds a password. */
export const unavailable = (error: Error): DatabaseUnavailable =>
  new DatabaseUnavailable(`cannot start: the database cannot be used (${codeOf(error) || error.message})`, {
    cause: error,
  })
