import pino, { type Logger } from 'pino'

export type Log = Logger

/**
 * Errors are logged by what they say and where they arose. Their other properties can hold a request or a body, and
 * bodies here hold PINs (security.md T19); so can the query of a URL.
 */
const describeError = (error: unknown): unknown => {
  if (!(error instanceof Error)) return { message: 'not an error object' }
  const { name, message, stack, cause } = error
  const code = 'code' in error ? String(error.code) : undefined
  return { name, message, code, stack, ...(cause !== undefined && { cause: describeError(cause) }) }
}

const withoutQuery = (url: string): string => url.split('?', 1)[0] ?? url

/** Logs to standard error, so that standard output holds only the lines that other programs read. */
export const createLog = (level: string): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: {
        err: describeError,
        req: (request: { method: string; url: string; id: string }) => ({
          id: request.id,
          method: request.method,
          url: withoutQuery(request.url),
        }),
        res: (reply: { statusCode: number }) => ({ statusCode: reply.statusCode }),
      },
    },
    pino.destination({ dest: 2, sync: false }),
  )
