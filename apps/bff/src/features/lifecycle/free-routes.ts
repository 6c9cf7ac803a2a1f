import {
  conflicts,
  conflictsQuery,
  nextExtension,
  nextExtensionQuery,
  type Conflicts,
  type Owner,
} from '@unity-desk/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { identityIn } from '../../platform/access/identity.ts'
import type { Owners } from '../../platform/unity/owners.ts'
import { nextFree } from './next-free.ts'

const config = { access: 'users:read' } as const

/** Whether something is free, asked while it is typed: few requests to Unity, and none after the client has gone. */
export const freeRoutes: FastifyPluginAsyncZod<{ readonly owners: Owners }> = async (app, { owners }) => {
  app.get(
    '/api/conflicts',
    {
      config,
      schema: {
        summary: 'Who has an alias, an extension or an address',
        querystring: conflictsQuery,
        response: { 200: conflicts },
      },
    },
    async (request) => {
      const identity = identityIn(request)
      const { query, signal } = request
      const { Alias, DtmfAccessId, SmtpAddress, PartitionObjectId, except } = query
      const items: Conflicts['items'] = []
      const asked = { except, signal }
      const add = (field: 'Alias' | 'SmtpAddress', owner: Owner | undefined): void => {
        // Who edits somebody finds what they have already.
        if (owner && (owner.ObjectId === '' || owner.ObjectId !== except?.toLowerCase()))
          items.push({ field, owner })
      }
      if (Alias) add('Alias', await owners.ofAlias(identity, Alias.trim(), asked))
      if (DtmfAccessId) {
        const where = { ...asked, PartitionObjectId }
        const found = await owners.ofExtension(identity, DtmfAccessId.trim(), where)
        if (found) items.push({ field: 'DtmfAccessId', ...found })
      }
      if (SmtpAddress) add('SmtpAddress', await owners.ofAddress(identity, SmtpAddress.trim(), asked))
      return { items, ...(DtmfAccessId && { known: await owners.extensions.known() }) }
    },
  )

  app.get(
    '/api/extensions/next',
    {
      config,
      schema: {
        summary: 'The next free extension',
        querystring: nextExtensionQuery,
        response: { 200: nextExtension },
      },
    },
    async ({ query: { after, PartitionObjectId }, signal }) => ({
      DtmfAccessId: await nextFree(owners.extensions, after, { PartitionObjectId, signal }),
      known: await owners.extensions.known(),
    }),
  )
}
