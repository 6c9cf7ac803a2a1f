import { randomUUID } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { auditRecord, type ChangeBelow } from '@unity-desk/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { asCsv, asNdjson } from '../src/features/audit/export.ts'
import { eachRecord, findRecords } from '../src/features/audit/find.ts'
import { createClaims } from '../src/features/changes/claims.ts'
import { conflictsOf } from '../src/features/changes/conflicts.ts'
import { findChange, findChanges } from '../src/features/changes/find.ts'
import { changeOf, entryOf } from '../src/features/changes/journal.ts'
import { revert } from '../src/features/changes/revert.ts'
import { openAudit, type Audit } from '../src/platform/audit/audit.ts'
import { verifyAudit } from '../src/platform/audit/verify.ts'
import { createLog } from '../src/platform/log.ts'
import type { Caller } from '../src/platform/unity/objects.ts'
import { chainWith } from './harness/chain.ts'
import { openTestDatabase } from './harness/database.ts'

// What the undo journal and the audit log read from the database, without a server.

let database: Awaited<ReturnType<typeof openTestDatabase>>
let audit: Audit
const chain = chainWith('the key of this file, and long')

beforeAll(async () => {
  database = await openTestDatabase()
  const { db } = database
  audit = await openAudit({ db, directory: undefined, chain, instance: 'here', log: createLog('silent') })
})
afterAll(async () => {
  await audit.close()
  await database.close()
})

const caller: Caller = {
  identity: {
    via: 'session',
    operator: { id: 'ada', name: 'ada', role: 'administrator' },
    title: 'The role administrator',
    permissions: new Set(),
    scope: null,
    isSingleSignOn: false,
    hasSecondFactor: false,
    writeUntil: null,
    stepUpUntil: new Date(),
    sessionKey: 'key',
  },
  acting: { actor: { name: 'ada', role: 'administrator', via: 'session' }, source: null, requestId: null },
  patience: { isTooLateToBegin: () => false, orElse: async (work) => work },
}

const begin = (action: string, details: Readonly<Record<string, unknown>>) =>
  audit.begin({ ...caller.acting, action, target: null, details })
const found = async (id: string) => {
  const change = await findChange(database.db, { hidden: [] }, id)
  if (!change) throw new Error(`no change ${id}`)
  return change
}

test('what Unity could not tell when it was looked up again is told as that', async () => {
  const path = `/users/${randomUUID()}/mailbox`
  const { id, end } = await begin('users.mailbox.update', { path, fields: { SendQuota: '1' } })
  await end({ result: 'unknown' })
  expect(changeOf(await found(id))).toMatchObject({ state: 'not-revertable', reason: 'unsettled' })
  const [intent] = await audit.unknown()
  if (!intent) throw new Error('it is not known how it ended')
  await audit.resolve(intent, { result: 'unknown' })
  expect(await audit.unknown()).toEqual([])
  expect(changeOf(await found(id))).toMatchObject({ state: 'not-revertable', reason: 'untold' })
})

test('a change of something that nothing is called any more stands in the list, and stays', async () => {
  const details = { path: `/widgets/${randomUUID()}`, fields: { Size: '2' }, before: { Size: '1' } }
  const { id, end } = await begin('widgets.update', details)
  await end({ result: 'done' })
  const filter = { hidden: [], scope: null }
  const { items } = await findChanges(database.db, filter, { limit: 10, before: undefined })
  expect(items.map(changeOf).find((change) => change.id === id)).toMatchObject({
    before: { Size: '1' },
    after: { Size: '2' },
    state: 'not-revertable',
    reason: 'no-way',
  })
  const entry = entryOf(await found(id))
  expect([entry.undo, entry.path, conflictsOf(entry, undefined)]).toEqual([undefined, undefined, []])
})

test('what went with a deletion stays in the record, and is in no list and no cell', async () => {
  const { db } = database
  const items = Array.from({ length: 45 }, (_, index) => ({ DisplayName: `Somebody ${index}` }))
  const below: ChangeBelow[] = [{ noun: 'distributionListMembers', of: 45, items }]
  const path = `/distributionlists/${randomUUID()}`
  const { id, end } = await begin('distributionLists.remove', { path, before: { Alias: 'few' }, below })
  await end({ result: 'done' })
  // More than are read at a time.
  for (const { DisplayName } of items)
    await audit.note(
      {
        actor: { name: 'ada', role: null, via: 'local' },
        source: null,
        requestId: null,
        action: 'seen',
        target: null,
        details: { DisplayName },
      },
      { result: 'done' },
    )
  const filter = { scope: null }
  const page = await findRecords(
    db,
    { ...filter, action: 'distributionLists' },
    { limit: 10, before: undefined },
  )
  expect(page.items.map(({ details }) => details)).toEqual([{}, { path, before: { Alias: 'few' } }])
  const csv = await text(asCsv(eachRecord(db, filter)))
  expect([csv.includes('Somebody 7""}'), csv.includes('distributionListMembers')]).toEqual([true, false])
  const lines = (await text(asNdjson(eachRecord(db, filter)))).trimEnd().split('\n')
  const records = lines.map((line) => z.parse(auditRecord, JSON.parse(line)))
  expect(records.map(({ seq }) => seq)).toEqual(records.map((_, index) => index + 1))
  expect(records.find(({ operationId }) => operationId === id)?.details['below']).toEqual(below)
  expect(entryOf(await found(id)).below).toEqual(below)
  expect(await verifyAudit({ db, chain, directory: undefined })).toMatchObject({ holds: true })
})

test('one process at a time takes a change back; one that died holds it for a minute', async () => {
  const { db } = database
  const id = randomUUID()
  const [one, other] = [createClaims(db), createClaims(db)]
  const taken = await Promise.all([one.take(id), other.take(id)])
  expect(taken.filter(Boolean)).toHaveLength(1)
  await one.free(id)
  expect(await other.take(id)).toBe(true)
  await sql`update revert_claim set held_until = now() - interval '1 second'`.execute(db)
  expect([await one.take(id), await other.take(id)]).toEqual([true, false])
})

test('a deletion that two processes take back at a time is taken back by one', async () => {
  const before = { DisplayName: 'Few', Alias: 'few' }
  const details = { path: `/distributionlists/${randomUUID()}`, before }
  const { id, end } = await begin('distributionLists.remove', details)
  await end({ result: 'done' })
  let writes = 0
  const { promise: oneEnded, resolve: endOne } = Promise.withResolvers<void>()
  const takeBack = () =>
    revert(
      {
        claims: createClaims(database.db),
        objects: {
          read: async () => undefined,
          list: async () => [],
          hiddenFrom: () => [],
          write: async (_caller, { check }) => {
            await check?.(undefined)
            writes += 1
            // Both are at it before one of them is through.
            if (writes === 1) await oneEnded
            return { outcome: 'done', changeId: randomUUID() }
          },
        },
      },
      caller,
      async () => entryOf(await found(id)),
      {},
    )
  const ends = await Promise.allSettled([takeBack(), takeBack()].map((each) => each.finally(endOne)))
  expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(ends).toContainEqual({ status: 'rejected', reason: expect.objectContaining({ problem: 'busy' }) })
  expect(writes).toBe(1)
  // It is free again for whoever comes later; the log says then what was done.
  expect(await createClaims(database.db).take(id)).toBe(true)
})
