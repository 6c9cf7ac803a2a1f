import { changeDetail, changePage, changeRevert, changeReverted, changesQuery } from '@unity-desk/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Kysely } from 'kysely'
import * as z from 'zod/mini'
import { actingIn, identityIn, type Identity } from '../../platform/access/identity.ts'
import type { ScopeGuard } from '../../platform/access/scope.ts'
import type { Database } from '../../platform/database/schema.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import { patienceOf, type PatienceTiming } from '../../platform/patience.ts'
import type { Objects } from '../../platform/unity/objects.ts'
import { createClaims } from './claims.ts'
import { conflictsOf } from './conflicts.ts'
import { findChange, findChanges } from './find.ts'
import { changeOf, entryOf, type Entry } from './journal.ts'
import { lostOf } from './lost.ts'
import { revert } from './revert.ts'

type Options = {
  readonly db: Kysely<Database>
  readonly objects: Objects
  readonly guard: ScopeGuard
  readonly timing: { readonly patience: PatienceTiming }
}

const params = z.object({ id: z.uuid() })
const config = { access: 'users:read' } as const

const unknownChange = (): DeskError => new DeskError('not-found', 'There is no such change.')

/** The undo journal: every write of anything but a secret, and the way back. */
export const changeRoutes: FastifyPluginAsyncZod<Options> = async (app, { db, objects, guard, timing }) => {
  const claims = createClaims(db)
  const load = async (identity: Identity, id: string): Promise<Entry> => {
    const found = await findChange(db, { hidden: objects.hiddenFrom(identity) }, id)
    const target = found?.intent.target
    if (!found) throw unknownChange()
    if (identity.scope === null) return entryOf(found)
    // What is not about a person is in nobody's scope.
    if (target?.kind !== 'users' || target.ObjectId === undefined) throw unknownChange()
    if (!(await guard.holds(identity, target.ObjectId))) throw unknownChange()
    return entryOf(found)
  }

  app.get(
    '/api/changes',
    { config, schema: { summary: 'List changes', querystring: changesQuery, response: { 200: changePage } } },
    async (request) => {
      const identity = identityIn(request)
      const { limit, cursor, target, actor } = request.query
      const filter = { target, actor, scope: identity.scope, hidden: objects.hiddenFrom(identity) }
      const before = cursor === undefined ? undefined : Number(cursor)
      const { items, ...next } = await findChanges(db, filter, { limit, before })
      return { items: items.map(changeOf), ...next }
    },
  )

  app.get(
    '/api/changes/:id',
    { config, schema: { summary: 'Look at a change', params, response: { 200: changeDetail } } },
    async (request) => {
      const entry = await load(identityIn(request), request.params.id)
      const current = entry.path === undefined ? undefined : await objects.read(entry.path)
      const written = Object.keys(entry.change.after ?? {})
      const shown =
        current && entry.change.kind === 'update'
          ? Object.fromEntries(
              written.flatMap((name) => (name in current ? [[name, current[name] ?? '']] : [])),
            )
          : current
      return {
        ...entry.change,
        ...(entry.below.length > 0 && { below: [...entry.below] }),
        ...(entry.change.kind === 'remove' && { lost: lostOf(entry) }),
        current: shown ?? null,
        conflicts: [...conflictsOf(entry, current)],
      }
    },
  )

  app.post(
    '/api/changes/:id/revert',
    {
      config,
      schema: {
        summary: 'Take a change back',
        params,
        body: changeRevert,
        response: { 200: changeReverted },
      },
    },
    async (request) => {
      const identity = identityIn(request)
      const caller = {
        identity,
        acting: actingIn(request),
        patience: patienceOf(timing.patience, request.arrivedAt),
      }
      return revert({ objects, claims }, caller, () => load(identity, request.params.id), request.body)
    },
  )
}
