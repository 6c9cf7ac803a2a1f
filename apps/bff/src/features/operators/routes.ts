import {
  addOperator,
  changeOperator,
  operatorEntry,
  operatorList,
  type FieldProblem,
  type OperatorEntry,
} from '@unity-desk/contract'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import * as z from 'zod/mini'
import { actingIn, identityIn, type Identity } from '../../platform/access/identity.ts'
import type { Sessions } from '../../platform/access/sessions.ts'
import { checkStepUp } from '../../platform/access/step-up.ts'
import type { Audit } from '../../platform/audit/audit.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import { newOperator } from '../../platform/operators/new-operator.ts'
import type { Roster } from '../../platform/operators/roster.ts'
import type { OperatorStore } from '../../platform/operators/store.ts'

type Options = {
  readonly operators: OperatorStore
  readonly roster: Roster
  readonly sessions: Sessions
  readonly audit: Audit
}

const config = { access: 'operators:manage', forPeople: true } as const
const params = z.object({ id: z.uuid() })

/** @throws DeskError naming each field that is not as it must be */
const checked = <T>(schema: z.ZodMiniType<T>, value: unknown): T => {
  const result = z.safeParse(schema, value)
  if (result.success) return result.data
  const fields = result.error.issues.map(({ path, message }): FieldProblem => ({
    name: String(path[0]),
    code: 'rule',
    message,
  }))
  throw new DeskError('rule-refused', fields.map(({ message }) => message).join(' '), { fields })
}

const steppedUp = (request: FastifyRequest, act: string): Identity => {
  const identity = identityIn(request)
  checkStepUp(identity, act)
  return identity
}

/** Nobody raises, lowers or removes themselves: that takes a colleague. */
const checkOther = ({ operator }: Identity, id: string): void => {
  if (operator.id === id)
    throw new DeskError('forbidden', 'Another administrator must do this to your own account.', {
      reason: 'another-administrator',
    })
}

/** Who may sign in to the console. */
export const operatorRoutes: FastifyPluginAsyncZod<Options> = async (
  app,
  { operators, roster, sessions, audit },
) => {
  const note = (
    request: FastifyRequest,
    verb: string,
    { id, name, role, scope }: OperatorEntry,
    details = {},
  ) =>
    audit.note(
      {
        ...actingIn(request),
        action: `operators.${verb}`,
        target: { kind: 'operators', ObjectId: id, Alias: name },
        details: { role, scope, ...details },
      },
      { result: 'done' },
    )

  app.get(
    '/api/operators',
    { config, schema: { summary: 'List operators', response: { 200: operatorList } } },
    async () => ({
      items: await roster.list(),
    }),
  )

  app.post(
    '/api/operators',
    { config, schema: { summary: 'Add an operator', body: addOperator, response: { 201: operatorEntry } } },
    async (request, reply) => {
      steppedUp(request, 'add an operator')
      const { scope = null, ...wanted } = request.body
      const { name, role, password } = checked(newOperator, wanted)
      const added = await operators.add(name, role, password, scope)
      if (!added) {
        const message = `There is an operator ${name} already.`
        throw new DeskError('rule-refused', message, { fields: [{ name: 'name', code: 'taken', message }] })
      }
      const entry = { ...added, signIn: 'password', scope, createdAt: new Date().toISOString() } as const
      await note(request, 'add', entry)
      return reply.code(201).send(entry)
    },
  )

  app.put(
    '/api/operators/:id',
    {
      config,
      schema: {
        summary: 'Change an operator',
        params,
        body: changeOperator,
        response: { 200: operatorEntry },
      },
    },
    async (request) => {
      const { id } = request.params
      const { role, password, scope } = request.body
      checkOther(steppedUp(request, 'change an operator'), id)
      if (password !== undefined) checked(newOperator.shape.password, password)
      const entry = await roster.change(id, { role, password, scope })
      sessions.forget()
      await note(request, 'change', entry, { password: password === undefined ? 'as it was' : '[set]' })
      return entry
    },
  )

  app.delete(
    '/api/operators/:id',
    { config, schema: { summary: 'Remove an operator', params, response: { 204: z.void() } } },
    async (request, reply) => {
      const { id } = request.params
      checkOther(steppedUp(request, 'remove an operator'), id)
      const entry = await roster.remove(id)
      sessions.forget()
      await note(request, 'remove', entry)
      return reply.code(204).send()
    },
  )
}
