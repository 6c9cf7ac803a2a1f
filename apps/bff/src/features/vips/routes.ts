import { vipEntry, vipList } from '@unity-desk/contract'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import * as z from 'zod/mini'
import { actingIn, identityIn, type Identity } from '../../platform/access/identity.ts'
import type { ScopeGuard } from '../../platform/access/scope.ts'
import { checkStepUp } from '../../platform/access/step-up.ts'
import type { Vips } from '../../platform/access/vips.ts'
import type { Audit } from '../../platform/audit/audit.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import type { Unity } from '../../platform/unity/client.ts'

type Options = {
  readonly vips: Vips
  readonly unity: Unity
  readonly guard: ScopeGuard
  readonly audit: Audit
}

const config = { access: 'protected:write', forPeople: true } as const
const params = z.object({ ObjectId: z.uuid().check(z.toLowerCase()) })

const steppedUp = (request: FastifyRequest): Identity => {
  const identity = identityIn(request)
  checkStepUp(identity, 'change who is protected')
  return identity
}

/** Whom this site protects beside those who hold a Unity role. */
export const vipRoutes: FastifyPluginAsyncZod<Options> = async (app, { vips, unity, guard, audit }) => {
  const note = (request: FastifyRequest, verb: string, ObjectId: string, name?: string) =>
    audit.note(
      {
        ...actingIn(request),
        action: `vips.${verb}`,
        target: { kind: 'users', ObjectId, ...(name !== undefined && { DisplayName: name }) },
        details: {},
      },
      { result: 'done' },
    )

  app.get(
    '/api/vips',
    { config, schema: { summary: 'List protected people', response: { 200: vipList } } },
    async () => ({
      items: await vips.list(),
    }),
  )

  app.put(
    '/api/vips/:ObjectId',
    { config, schema: { summary: 'Protect a person', params, response: { 200: vipEntry } } },
    async (request) => {
      const identity = steppedUp(request)
      const { ObjectId } = request.params
      await guard.check(identity, ObjectId)
      const { DisplayName } = await unity.users.get(ObjectId)
      const entry = await vips.put(ObjectId, DisplayName, identity.operator.name)
      await note(request, 'put', ObjectId, DisplayName)
      return entry
    },
  )

  app.delete(
    '/api/vips/:ObjectId',
    { config, schema: { summary: 'Protect a person no longer', params, response: { 204: z.void() } } },
    async (request, reply) => {
      steppedUp(request)
      const { ObjectId } = request.params
      if (!(await vips.remove(ObjectId))) throw new DeskError('not-found', 'There is no such person.')
      await note(request, 'remove', ObjectId)
      return reply.code(204).send()
    },
  )
}
