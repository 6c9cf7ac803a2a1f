import { randomUUID } from 'node:crypto'
import { userTemplates, users } from '@unity-desk/cupi/resources'
import type { Call, World } from '../kernel/call.ts'
import { invalid } from '../kernel/refused.ts'
import type { Row } from '../kernel/table.ts'
import { site } from '../site.ts'
import { displayNameOf, smtpAddressOf } from './derived.ts'

/** The template that `templateAlias` names: in the query, never in the body (cupi.md 2.5). */
export const templateOf = ({ world, parameters }: Call): Row => {
  const alias = parameters.get('templateAlias') ?? ''
  const template =
    alias === ''
      ? undefined
      : world.store.table('userTemplates').first([{ column: 'Alias', operator: 'is', value: alias }])
  if (!template) throw invalid(`Template not found: ${alias}`)
  return template
}

// What belongs to the template itself.
const OWN = new Set([
  'ObjectId',
  'Alias',
  'DisplayName',
  'CreationTime',
  'IsTemplate',
  'Undeletable',
  'CallHandlerObjectId',
])

const inherited = Object.keys(users.fields).filter(
  (name) => Object.hasOwn(userTemplates.fields, name) && !OWN.has(name),
)

/** To the second, with a Z (cupi.md 1.8, "creation" style). */
export const creationTime = (now: Date): string => now.toISOString().replace(/\.\d+Z$/, 'Z')

/** The store that the query names, or else that of the template (cupi.md 2.5). */
const storeNameOf = ({ world, parameters }: Call, template: Row): string => {
  const id = parameters.get('MailboxStoreObjectId')
  if (id === undefined) return template['MailboxStoreName'] ?? site.mailboxStoreName
  const store = world.store.table('mailboxStores').get(id.toLowerCase())
  if (!store) throw invalid(`Mailbox store not found: ${id}`)
  return store['DisplayName'] ?? ''
}

/** What a new user has before the body is looked at (cupi.md 2.3 to 2.5). */
export const composeUser = (call: Call, given: Row): Row => {
  const template = templateOf(call)
  const mailboxStore = storeNameOf(call, template)
  const values = inherited
    .map((name) => [name, template[name] ?? null] as const)
    .filter(([, value]) => value !== null)
  return {
    ...Object.fromEntries(values),
    DisplayName: displayNameOf(given, template['DisplayNameRule']),
    SmtpAddress: smtpAddressOf(given['Alias'] ?? ''),
    CreationTime: creationTime(call.world.now()),
    CallHandlerObjectId: randomUUID(),
    LocationObjectId: site.location,
    MailboxStoreName: mailboxStore,
    IsTemplate: 'false',
    Undeletable: 'false',
    ReadOnly: 'false',
  }
}

/** Gives a user the roles that a template passes on. */
export const copyRoles = (world: World, templateId: string, userId: string): void => {
  const table = world.store.table('userRoles')
  const where = [{ column: 'UserObjectId', operator: 'is', value: templateId }] as const
  for (const row of table.select({ where, limit: 1000, offset: 0 }))
    table.insert({ ...row, ObjectId: randomUUID(), UserObjectId: userId })
}
