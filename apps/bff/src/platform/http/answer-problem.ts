import { problems, problemType, type Problem, type ProblemName } from '@unity-desk/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { DeskError } from './desk-error.ts'
import { problemOf } from './problem-of.ts'

const titles: Readonly<Partial<Record<ProblemName, string>>> = {
  'bad-sign-in': 'Sign-in refused',
  'signed-out': 'Not signed in',
  'cross-site': 'Not from this site',
  'not-found': 'Not found',
}

const titleOf = (name: ProblemName): string => {
  const words = name.replaceAll('-', ' ')
  return titles[name] ?? words.charAt(0).toUpperCase() + words.slice(1)
}

/** Sends a problem as application/problem+json. */
export const sendProblem = (request: FastifyRequest, reply: FastifyReply, error: DeskError): FastifyReply => {
  const { problem: name, extras } = error
  const status = problems[name]
  const body: Problem = {
    type: problemType(name),
    title: titleOf(name),
    status,
    detail: error.message,
    requestId: request.id,
    ...(extras.reason !== undefined && { reason: extras.reason }),
    ...(extras.quote !== undefined && { quote: extras.quote }),
    ...(extras.fields && extras.fields.length > 0 && { fields: [...extras.fields] }),
    ...(extras.owner && { owner: extras.owner }),
  }
  if (extras.retryAfter !== undefined) void reply.header('retry-after', String(extras.retryAfter))
  return reply.code(status).type('application/problem+json').send(JSON.stringify(body))
}

const UNFORESEEN = new DeskError(
  'internal',
  'Something went wrong here. Tell an administrator the request id.',
)

/** The one place where an error becomes an answer. What nobody foresaw is logged and told without its words. */
export const answerError = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const problem = problemOf(error)
  if (!problem) request.log.error({ err: error }, 'unforeseen error')
  else if (problems[problem.problem] >= 500) request.log.warn({ err: problem }, 'request failed')
  return sendProblem(request, reply, problem ?? UNFORESEEN)
}
