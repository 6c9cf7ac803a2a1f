import {
  beyondTokens,
  createdToken,
  newToken,
  permissionsOf,
  tokenList,
  type FieldProblem,
  type Permission,
  type Scope,
} from '@unity-desk/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import * as z from 'zod/mini'
import { actingIn, identityIn, type Identity } from '../../platform/access/identity.ts'
import { readNetwork } from '../../platform/access/networks.ts'
import { checkStepUp } from '../../platform/access/step-up.ts'
import type { Tokens } from '../../platform/access/tokens.ts'
import type { Audit } from '../../platform/audit/audit.ts'
import { DeskError } from '../../platform/http/desk-error.ts'

type Options = { readonly tokens: Tokens; readonly audit: Audit }
type Wanted = z.output<typeof newToken>

const DAY = 86_400_000
const LONGEST_MS = 366 * DAY

const refused = (name: string, code: string, message: string): DeskError => {
  const fields: FieldProblem[] = [{ name, code, message }]
  return new DeskError('rule-refused', `${name}: ${message}`, { fields })
}

/** Nobody hands on more than they have; but that a token sets credentials unverified is theirs alone to say. */
const permissionsFor = (identity: Identity, { permissions, role }: Wanted): Permission[] => {
  const wanted = permissions ?? (role ? permissionsOf[role].filter((each) => !beyondTokens.has(each)) : [])
  const tooMuch = wanted.find(
    (each) =>
      beyondTokens.has(each) || (each !== 'credentials:unverified' && !identity.permissions.has(each)),
  )
  if (tooMuch !== undefined) throw refused('permissions', 'beyond', `${tooMuch} cannot be given to a token`)
  return [...new Set(wanted)]
}

const expiryOf = ({ expiresAt }: Wanted): Date => {
  const expiry = new Date(expiresAt)
  const left = expiry.getTime() - Date.now()
  if (left <= 0) throw refused('expiresAt', 'past', 'must lie in the future')
  if (left > LONGEST_MS) throw refused('expiresAt', 'far', 'must be within a year')
  return expiry
}

const networksOf = ({ networks }: Wanted): readonly string[] | null => {
  const strange = networks?.find((text) => !readNetwork(text))
  if (strange !== undefined) throw refused('networks', 'format', `${strange} is no address and no network`)
  return networks ?? null
}

/** Whoever is for some people makes tokens for them alone. */
const scopeFor = (identity: Identity, { scope }: Wanted): Scope | null => {
  if (identity.scope === null) return scope ?? null
  if (scope !== undefined) throw refused('scope', 'beyond', 'is that of your own account; leave it out')
  return identity.scope
}

const config = { access: 'tokens:manage', forPeople: true } as const

/** Tokens for scripts: made, shown once, listed, revoked. */
export const tokenRoutes: FastifyPluginAsyncZod<Options> = async (app, { tokens, audit }) => {
  app.get(
    '/api/tokens',
    { config, schema: { summary: 'List tokens', response: { 200: tokenList } } },
    async () => ({
      items: await tokens.list(),
    }),
  )

  app.post(
    '/api/tokens',
    { config, schema: { summary: 'Create a token', body: newToken, response: { 201: createdToken } } },
    async (request, reply) => {
      const identity = identityIn(request)
      checkStepUp(identity, 'make a token')
      const { body } = request
      const wanted = {
        name: body.name,
        permissions: permissionsFor(identity, body),
        networks: networksOf(body),
        scope: scopeFor(identity, body),
        expiresAt: expiryOf(body),
        createdBy: identity.operator.name,
      }
      const { name, permissions, networks, scope, expiresAt } = wanted
      const operation = await audit.begin({
        ...actingIn(request),
        action: 'tokens.create',
        target: { kind: 'tokens', DisplayName: name },
        details: { permissions, networks, scope, expiresAt: expiresAt.toISOString() },
      })
      const made = await tokens.create(wanted)
      await operation.end({ result: 'done', reason: made.id })
      return reply.code(201).send(made)
    },
  )

  app.delete(
    '/api/tokens/:id',
    {
      config,
      schema: { summary: 'Revoke a token', params: z.object({ id: z.uuid() }), response: { 204: z.void() } },
    },
    async (request, reply) => {
      checkStepUp(identityIn(request), 'revoke a token')
      const { id } = request.params
      const name = await tokens.revoke(id)
      if (name === undefined) throw new DeskError('not-found', 'There is no such token.')
      await audit.note(
        {
          ...actingIn(request),
          action: 'tokens.revoke',
          target: { kind: 'tokens', ObjectId: id, DisplayName: name },
          details: {},
        },
        { result: 'done' },
      )
      return reply.code(204).send()
    },
  )
}
