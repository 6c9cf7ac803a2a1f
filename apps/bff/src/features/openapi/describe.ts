import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import { problem, problems, problemType, type ProblemName } from '@unity-desk/contract'
import type { FastifyContextConfig, FastifySchema } from 'fastify'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import * as z from 'zod/mini'
import { SESSION_COOKIE } from '../../platform/access/access.ts'

type Transform = NonNullable<FastifyDynamicSwaggerOptions['transform']>

const isProblemName = (name: string): name is ProblemName => name in problems

const anyProblem = z.extend(problem, {
  type: z.enum(Object.keys(problems).filter(isProblemName).map(problemType)),
})

const schemaRegistry = z.registry<{ id: string }>()
schemaRegistry.add(anyProblem, { id: 'Problem' })

const withSchemas = createJsonSchemaTransform({ schemaRegistry })
export const withComponents = createJsonSchemaTransformObject({ schemaRegistry })

/** What is true of the whole document. */
export const document: NonNullable<FastifyDynamicSwaggerOptions['openapi']> = {
  openapi: '3.1.0',
  info: {
    title: 'Unity Desk',
    version: '1',
    description: [
      'Beside /api this server has /vmrest: the provisioning interface of Cisco Unity Connection (CUPI), as far as',
      'a session or a token may use it. What an operation needs stands with its security.',
    ].join(' '),
  },
  servers: [{ url: '/' }],
  components: {
    securitySchemes: {
      session: {
        type: 'apiKey',
        in: 'cookie',
        name: SESSION_COOKIE,
        description: [
          'Of somebody who signed in at the console. Everything but GET also takes the header',
          'X-Requested-With: unity-desk and the Origin of the console.',
        ].join(' '),
      },
      token: { type: 'http', scheme: 'bearer', description: 'A token for scripts.' },
      tokenAsPassword: {
        type: 'http',
        scheme: 'basic',
        description: 'The same token as a password, under any user name.',
      },
    },
  },
}

const WORDS_OF: Readonly<Record<string, string>> = {
  200: 'Done.',
  201: 'Made.',
  204: 'Done; there is nothing more to say.',
  303: 'Goes on elsewhere.',
}

const PROBLEM = {
  description: 'Not done, or not known whether it was.',
  content: { 'application/problem+json': { schema: anyProblem } },
}

const repeatable = z.object({ 'Idempotency-Key': z.optional(z.string()) })

const isPermission = (access: FastifyContextConfig['access']): boolean => access?.includes(':') ?? false

/** The names behind a scheme are the permissions that it takes (OpenAPI 3.1, Security Requirement Object). */
const securityOf = ({ access, forPeople }: FastifyContextConfig) => {
  if (access === 'public' || access === 'itself') return []
  const needed = access !== undefined && isPermission(access) ? [access] : []
  const session = { session: needed }
  return forPeople ? [session] : [session, { token: needed }, { tokenAsPassword: needed }]
}

const needsOf = ({ access, forPeople, isRepeatable }: FastifyContextConfig): string =>
  [
    isPermission(access) ? `Takes the permission ${access}.` : '',
    forPeople && access !== 'public' ? 'Not for tokens.' : '',
    isRepeatable ? 'Repeated with the same Idempotency-Key it is not done again.' : '',
  ]
    .filter((part) => part !== '')
    .join(' ')

/** `POST /api/users/:ObjectId/pin-reset` is `postUsersByObjectIdPinReset`. */
const operationIdOf = (method: string, path: string): string =>
  `${method.toLowerCase()} ${path.replaceAll(':', 'by ')}`.replaceAll(/\W+(\w)/g, (_all, letter: string) =>
    letter.toUpperCase(),
  )

const answersOf = ({ response }: FastifySchema = {}): object =>
  (typeof response === 'object' && response) || {}

/** Describes a route by its own schemas, and by what it asks of its caller. */
export const describeRoute: Transform = ({ schema, url, route, ...rest }) => {
  if (!url.startsWith('/api/')) return { schema: { ...schema, hide: true }, url }
  const { config = {}, method } = route
  const path = url.slice('/api/'.length)
  const [tag = ''] = path.split(/[/.]/)
  const described = {
    ...schema,
    operationId: operationIdOf(String(method), path),
    tags: [tag],
    description: needsOf(config),
    security: securityOf(config),
    ...(config.isRepeatable && { headers: repeatable }),
    response: { ...answersOf(schema), default: PROBLEM },
  }
  const transformed = withSchemas({ schema: described, url, route, ...rest })
  for (const [status, answer] of Object.entries(transformed.schema?.response ?? {})) {
    // What may be anything is `z.void()`: there is no body.
    if (Object.keys(answer).length === 0) answer.type = 'null'
    answer.description ??= WORDS_OF[status]
  }
  return transformed
}
