import * as z from 'zod/mini'

/** Names of what can go wrong, and the status each is sent with. The name is the last part of the problem's type. */
export const problems = {
  malformed: 400,
  'bad-sign-in': 401,
  'bad-code': 401,
  'bad-link': 401,
  'code-required': 401,
  'signed-out': 401,
  'cross-site': 403,
  forbidden: 403,
  'mode-not-allowed': 403,
  'protected-target': 403,
  'step-up-required': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'address-owned': 409,
  'changed-since': 409,
  'idempotency-conflict': 409,
  'approval-missing': 409,
  'verification-invalid': 409,
  'verification-missing': 409,
  'too-large': 413,
  'unsupported-media-type': 415,
  'rule-refused': 422,
  'directory-owned': 422,
  'no-mail-address': 422,
  'wrong-code': 422,
  'domain-not-allowed': 422,
  'not-revertable': 422,
  'too-many-requests': 429,
  internal: 500,
  'mode-unavailable': 501,
  'unity-unusable': 502,
  'audit-unavailable': 503,
  busy: 503,
  'database-unavailable': 503,
  'sign-on-unavailable': 503,
  'unity-unavailable': 503,
  'unity-timeout': 504,
} as const satisfies Readonly<Record<string, number>>

export type ProblemName = keyof typeof problems

const PREFIX = 'urn:unity-desk:'

export const problemType = (name: ProblemName): string => `${PREFIX}${name}`

/** One field that was refused: which, why in a word, why in a sentence. */
export const fieldProblem = z.object({ name: z.string(), code: z.string(), message: z.string() })

export type FieldProblem = z.infer<typeof fieldProblem>

/** The body of every answer of /api that is not a success, as application/problem+json. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  /** Stands in the log beside everything that happened for the request. */
  requestId: z.string(),
  /** Why, closer than the type tells it: one of the reasons. */
  reason: z.optional(z.string()),
  /** Unity's own words, where it refused. */
  quote: z.optional(z.string()),
  fields: z.optional(z.array(fieldProblem)),
  /** Who has the address that was asked for. */
  owner: z.optional(z.object({ kind: z.string(), ObjectId: z.string(), DisplayName: z.string() })),
})

export type Problem = z.infer<typeof problem>

/** The name in a problem's type, or undefined for a type of somebody else's. */
export const problemName = ({ type }: Pick<Problem, 'type'>): ProblemName | undefined => {
  const name = type.startsWith(PREFIX) ? type.slice(PREFIX.length) : ''
  return Object.hasOwn(problems, name) ? (name as ProblemName) : undefined
}
