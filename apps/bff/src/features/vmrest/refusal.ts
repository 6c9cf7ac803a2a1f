import { problems, REASON_HEADER, type ProblemName } from '@unity-desk/contract'
import { encodeRefusals, json, type Format } from '@unity-desk/cupi'
import { xml } from '@unity-desk/cupi/xml'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { DeskError } from '../../platform/http/desk-error.ts'

// Refusals of the gateway look like Unity's own, so that clients written for Unity can read them (design.md section 4).

/** The format that was asked for; XML where nothing was, as Unity has it (cupi.md 1.5). */
export const wantedFormat = (request: FastifyRequest): Format | undefined => {
  const accept = request.headers.accept?.toLowerCase() ?? '*/*'
  if (accept.includes('application/json')) return json
  return /application\/xml|text\/xml|\*\/\*|application\/\*/.test(accept) ? xml : undefined
}

export const typeOf = ({ mediaType }: Format): string => `${mediaType};charset=UTF-8`

export const UNSURE = 'Whether the change was applied is not known: read it again before you repeat it.'

/** Names our own refusal to our own pages; Unity's have no such header. */
const reasonOf = ({ problem, extras }: DeskError): string =>
  extras.reason === undefined ? problem : `${problem}/${extras.reason}`

const codeOf = (name: ProblemName): string => name.replaceAll('-', '_').toUpperCase()

/** Only for callers that are no page of ours: a browser would show its own password box. */
const challenge = (request: FastifyRequest, reply: FastifyReply): void => {
  const isPage = 'sec-fetch-mode' in request.headers || 'x-requested-with' in request.headers
  if (!isPage) void reply.header('www-authenticate', 'Basic realm="Unity Desk"')
}

export const sendRefusal = (request: FastifyRequest, reply: FastifyReply, error: DeskError): FastifyReply => {
  const status = problems[error.problem]
  const format = wantedFormat(request) ?? xml
  const body = format.write(
    'ErrorDetails',
    encodeRefusals([{ code: codeOf(error.problem), message: error.message }]),
  )
  if (status === 401) challenge(request, reply)
  if (error.extras.retryAfter !== undefined) void reply.header('retry-after', String(error.extras.retryAfter))
  return reply
    .code(status)
    .header('x-request-id', request.id)
    .header(REASON_HEADER, reasonOf(error))
    .type(typeOf(format))
    .send(body)
}
