import { mailbox } from '@unity-desk/cupi/resources'
import type { Call } from '../kernel/call.ts'
import { readFields } from '../kernel/fields.ts'
import { invalidValue, noSuch } from '../kernel/refused.ts'
import { references } from '../kernel/rules.ts'
import { shapeOf, type Shape } from '../kernel/shape.ts'
import { simulateSingleton } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { people, WITHOUT_MAILBOX } from '../people/shape.ts'
import { fixedId, site } from '../site.ts'

const shape: Shape = shapeOf('mailboxes', mailbox, {
  hidden: ['ObjectId', 'UserObjectId'],
  indexes: ['UserObjectId'],
})

// The quotas of the sample (cupi.md 2.12), in bytes.
const QUOTAS: Row = { Warn: '12000000', Send: '13000000', Receive: '14000000' }

// Read under one name and written under another (cupi.md 2.12).
const WRITTEN = { SendQuota: 'Send', ReceiveQuota: 'Receive', WarningQuota: 'Warn' } as const

/** So many messages for the same person at every start, and half a megabyte at most for each. */
const contentOf = (userId: string): Row => {
  const count = Number.parseInt(userId.slice(0, 2), 16) % 24
  const bytes = count * (64_000 + (Number.parseInt(userId.slice(2, 6), 16) % 400_000))
  return { NumMessages: String(count), ByteSize: String(bytes) }
}

/** The mailbox of a user; put down on first look, and gone with the user (cupi.md 2.5). */
const mailboxOf = ({ world, ids }: Call): Row => {
  const userId = ids.at(-1) ?? ''
  const user = world.store.table(people.name).get(userId)
  if (!user) throw noSuch('User', userId)
  if (user[WITHOUT_MAILBOX] === 'true') throw noSuch('MailboxAttributes', userId)
  const table = world.store.table(shape.name)
  const where = [{ column: 'UserObjectId', operator: 'is', value: userId }] as const
  const row = table.first(where)
  if (row) return row
  table.insert({
    ObjectId: fixedId(`mailbox of ${userId}`),
    UserObjectId: userId,
    Mounted: 'true',
    MessageAgingPolicyObjectId: site.agingPolicy,
    ...contentOf(userId),
    ...QUOTAS,
  })
  return table.first(where) ?? {}
}

export const simulated = [
  simulateSingleton({
    name: 'users.mailbox',
    resource: mailbox,
    tables: [shape],
    locate: mailboxOf,
    update: (call, before) => {
      const given = readFields(mailbox, call.body, call.world.strict)
      const table = call.world.store.table(shape.name)
      references({ call, resource: mailbox, table, given, before, after: { ...before, ...given } })
      const changes = Object.fromEntries(
        Object.entries(given).map(([name, value]) => {
          if (!Object.hasOwn(WRITTEN, name)) return [name, value]
          if (value === null) throw invalidValue(name)
          return [WRITTEN[name as keyof typeof WRITTEN], value]
        }),
      )
      table.update(before['ObjectId'] ?? '', changes)
    },
  }),
]
