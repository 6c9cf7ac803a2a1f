import { mailboxStores } from '@unity-desk/cupi/resources'
import type { Call } from '../kernel/call.ts'
import { linkBelow } from '../kernel/links.ts'
import { violation } from '../kernel/refused.ts'
import { unique, type Rule, type Write } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { site } from '../site.ts'

// That of the installation, and four more (CUPI guide, Mailbox store API).
const MOST_STORES = 5

const notTooMany: Rule = ({ table, before }) => {
  if (!before && table.count([]) >= MOST_STORES) throw violation('Too many mailbox stores')
}

const compose = ({ world }: Call): Row => ({
  MailDatabase: `UnityMbxDb${world.store.table('mailboxStores').count([]) + 1}`,
  Server: site.host,
  TotalSizeOfMailbox: '0.0 Kilobytes',
})

// Users and templates hold the name of their store, and it has no other way to reach them.
const rename = ({ call, given, before }: Write): void => {
  const name = given['DisplayName']
  const former = before?.['DisplayName']
  if (!name || !former || name === former) return
  for (const owners of ['users', 'userTemplates']) {
    const table = call.world.store.table(owners)
    const where = [{ column: 'MailboxStoreName', operator: 'is', value: former } as const]
    for (const { ObjectId } of table.select({ where, columns: ['ObjectId'], limit: 1_000_000, offset: 0 }))
      table.update(ObjectId ?? '', { MailboxStoreName: name })
  }
}

export const simulated = [
  simulate({
    name: 'mailboxStores',
    resource: mailboxStores,
    shape: shapeOf('mailboxStores', mailboxStores),
    links: { MailboxURI: linkBelow('mailboxes') },
    rules: [notTooMany, unique('DisplayName', (name) => `Duplicate DisplayName: ${name}`)],
    compose,
    updated: rename,
    removed: ({ world }, row) => {
      const where = [{ column: 'MailboxStoreName', operator: 'is', value: row['DisplayName'] ?? '' }] as const
      // A store that is referred to stays (CUPI guide: MailstoreStillReferenced).
      for (const owners of ['users', 'userTemplates'])
        if (world.store.table(owners).first(where, ['ObjectId']))
          throw violation(`Foreign key violation: MailboxStoreObjectId ${row['ObjectId']}`)
    },
  }),
]
