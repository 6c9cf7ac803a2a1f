import type { Tree } from '@unity-desk/cupi'
import { adminUsers } from '@unity-desk/cupi/resources'
import type { Handlers, Outcome } from '../kernel/behaviour.ts'
import type { Call } from '../kernel/call.ts'
import { readFields } from '../kernel/fields.ts'
import { simulate } from '../kernel/simulate.ts'
import { userLinks } from '../people/links.ts'
import { people, WITHOUT_MAILBOX } from '../people/shape.ts'
import { freeExtension } from '../people/staff.ts'
import { simulated as users } from './users.ts'

const handlers: Handlers = users[0]?.handlers ?? {}

const listed = simulate({
  name: 'adminUsers',
  resource: adminUsers,
  shape: people,
  among: { [WITHOUT_MAILBOX]: 'true' },
  links: { ...userLinks, URI: (row) => `/vmrest/users/${row['ObjectId']}` },
})

/** What a user has that an administrator has too. The rest of the body is passed over. */
const ownFields = ({ body, world }: Call): Tree =>
  Object.fromEntries(
    Object.entries(readFields(adminUsers, body, world.strict)).map(([name, value]) => [name, value ?? '']),
  )

/** What becomes of a user becomes of an administrator, once it is found that he is one. */
const asUser =
  (verb: 'update' | 'remove') =>
  (call: Call): Outcome => {
    listed.handlers.get?.(call)
    return handlers[verb]?.({ ...call, body: ownFields(call) }) ?? { kind: 'done' }
  }

const create = (call: Call): Outcome => {
  const { world } = call
  // Nobody dials an administrator, but every user has an extension.
  const body = { ...ownFields(call), DtmfAccessId: freeExtension(world) }
  // The path of the new object is that of a user (cupi.md 1.10).
  const outcome = handlers.create?.({ ...call, path: '/vmrest/users', body })
  if (outcome?.kind !== 'created') throw new TypeError('users are made by a create')
  world.store.table(people.name).update(outcome.path.split('/').at(-1) ?? '', { [WITHOUT_MAILBOX]: 'true' })
  return outcome
}

export const simulated = [
  {
    ...listed,
    handlers: { ...listed.handlers, create, update: asUser('update'), remove: asUser('remove') },
  },
]
