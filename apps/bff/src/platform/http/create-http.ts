import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import Fastify, { LogController } from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Config } from '../../config/config.ts'
import type { Log } from '../log.ts'
import { answerError, sendProblem } from './answer-problem.ts'
import { DeskError } from './desk-error.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** On the monotonic clock. */
    arrivedAt: number
  }
}

const BODY_LIMIT = 64 * 1024

const NUL = '\u0000'
const NUL_IN_JSON = /(?<!\\)(?:\\\\)*\\u0000/
/** Nobody types one, and PostgreSQL keeps none in a text. */
const unreadable = (): DeskError =>
  new DeskError('malformed', 'The request holds the character NUL, which no text here can.')

/**
 * The router answers what it cannot decode by itself, past all our hooks. It gets a path that it can decode and that
 * leads to the same door; `originalUrl` keeps what came over the wire.
 */
const routable = (url: string): string => {
  const [path = '/'] = url.split(/[?#]/, 1)
  try {
    decodeURIComponent(path)
    return url
  } catch {
    return url.replaceAll('%', '%25')
  }
}

/** Limits of a client, in milliseconds. */
export type HttpTiming = {
  /** Until the head of a request is there; shorter than `request`. */
  readonly headers: number
  /** Until all of it is there. */
  readonly request: number
  /** Between two looks at who is late. */
  readonly check: number
  /** Until an answer is there; the last resort, behind the patience of the calls themselves. */
  readonly handler: number
}

export const httpTiming: HttpTiming = { headers: 5000, request: 10_000, check: 1000, handler: 20_000 }

type Settings = Pick<Config, 'TRUST_PROXY'>

/** A server with what every listener of ours has: limits, headers, problems, and no route at all. */
export const createHttp = async (
  { TRUST_PROXY }: Settings,
  log: Log,
  timing: HttpTiming,
  isHttps: () => boolean,
) => {
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    ...(TRUST_PROXY && { trustProxy: [...TRUST_PROXY] }),
    bodyLimit: BODY_LIMIT,
    exposeHeadRoutes: false,
    // Longer than any id: what is no id is for the route to say.
    routerOptions: { maxParamLength: 4096 },
    rewriteUrl: ({ url = '/' }) => routable(url),
    // Node swaps requestTimeout and headersTimeout when the first is the shorter, and looks at them only once in a
    // while (security.md T16, T17): all three together close a slow client.
    requestTimeout: timing.request,
    http: { headersTimeout: timing.headers, connectionsCheckingInterval: timing.check },
    handlerTimeout: timing.handler,
    forceCloseConnections: 'idle',
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)

  await app.register(cookie)
  await app.register(helmet, {
    // For everything but pages, which bring a policy of their own.
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'frame-ancestors': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: false,
  })
  app.decorateRequest('arrivedAt', 0)
  app.addHook('onRequest', async (request, reply) => {
    request.arrivedAt = performance.now()
    reply.headers({
      'x-request-id': request.id,
      'cache-control': 'no-store',
      'permissions-policy':
        'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
      ...(isHttps() && { 'strict-transport-security': 'max-age=31536000' }),
    })
  })

  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
    // An empty body under a JSON content type counts as none (design.md section 4).
    if (text === '') done(null, undefined)
    else if (NUL_IN_JSON.test(String(text))) done(unreadable())
    else void parseJson(request, String(text), done)
  })

  // A command whose body says nothing is a command with its defaults.
  app.addHook('preValidation', async (request) => {
    if (request.routeOptions.schema?.body !== undefined) request.body ??= {}
    const { querystring } = request.routeOptions.schema ?? {}
    if (
      querystring !== undefined &&
      Object.values(request.query ?? {}).some((each) => String(each).includes(NUL))
    )
      throw unreadable()
  })

  app.setErrorHandler((error, request, reply) => answerError(error, request, reply))
  app.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, new DeskError('not-found', 'There is nothing here.')),
  )
  app.addHook('onResponse', async (request, reply) => {
    log.info({ req: request, res: reply, ms: Math.round(reply.elapsedTime) }, 'request')
  })
  return app
}

export type Http = Awaited<ReturnType<typeof createHttp>>
