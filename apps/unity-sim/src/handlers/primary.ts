import type { World } from '../kernel/call.ts'
import type { Write } from '../kernel/rules.ts'
import type { Store } from '../kernel/store.ts'
import type { Row } from '../kernel/table.ts'
import { creationTime } from '../people/inherit.ts'
import { site } from '../site.ts'
import { copyBelow, removeBelow } from './below.ts'
import { recipientOf } from './recipients.ts'
import { handlers, primaryTemplates } from './shapes.ts'

/** What all handlers of an installation start with; the rest are defaults of their columns. */
export const PLACED: Row = {
  LocationObjectId: site.location,
  ScheduleSetObjectId: site.weekdays,
  MediaSwitchObjectId: site.phoneSystem,
  CallSearchSpaceObjectId: site.searchSpace,
  PartitionObjectId: site.partition,
  TimeZone: site.timeZone,
  AfterMessageTargetConversation: 'PHGreeting',
  AfterMessageTargetHandlerObjectId: site.goodbye,
}

// What belongs to one object and is not passed on.
const OWN = new Set(['ObjectId', 'DisplayName', 'CreationTime', 'Undeletable', 'IsTemplate', 'IsPrimary'])
const columns = new Set(handlers.columns.map(({ name }) => name))

/** What a new handler takes over from a template. */
export const inheritedFrom = (template: Row): Row =>
  Object.fromEntries(Object.entries(template).filter(([name]) => columns.has(name) && !OWN.has(name)))

/** A handler of a user is named by his alias, and has no extension of its own (VOSS; CUPI guide, Message settings). */
const rowOf = (world: World, user: Row, template: Row): Row => ({
  ...PLACED,
  ...inheritedFrom(template),
  ObjectId: user['CallHandlerObjectId'] ?? null,
  CreationTime: user['CreationTime'] ?? creationTime(world.now()),
  DisplayName: user['Alias'] ?? '',
  IsPrimary: 'true',
  PartitionObjectId: user['PartitionObjectId'] ?? site.partition,
  ...recipientOf({ given: { RecipientSubscriberObjectId: user['ObjectId'] ?? null } }),
})

/** Makes the handler of a new user, with all that the user template says about it (cupi.md 2.5). */
export const createPrimaryHandler = (world: World, user: Row, userTemplate: Row): void => {
  const templateId = userTemplate['CallHandlerObjectId'] ?? ''
  const template = world.store.table(primaryTemplates.name).get(templateId)
  world.store.table(handlers.name).insert(rowOf(world, user, template ?? {}))
  if (template) copyBelow(world, templateId, user['CallHandlerObjectId'] ?? '')
}

/** The handler goes by the name of its user, in the partition of its user. */
export const renamePrimaryHandler = ({ call, given, after }: Write): void => {
  const { Alias, PartitionObjectId } = given
  const changes = {
    ...(Alias !== undefined && { DisplayName: Alias }),
    ...(PartitionObjectId !== undefined && { PartitionObjectId }),
  }
  call.world.store.table(handlers.name).update(after['CallHandlerObjectId'] ?? '', changes)
}

/** The handler goes with its user, with all that is below it. */
export const removePrimaryHandler = (world: World, user: Row): void => {
  const id = user['CallHandlerObjectId'] ?? ''
  world.store.table(handlers.name).remove(id)
  removeBelow(world, id)
}

/** Gives everybody who is there a handler, at the price of one copy inside the database. */
export const loadPrimaryHandlers = (store: Store): void => {
  const same = Object.fromEntries(Object.entries(PLACED).map(([name, value]) => [name, { value }]))
  store.table(handlers.name).copyFrom(store.table('users'), [], {
    ...same,
    ObjectId: { column: 'CallHandlerObjectId' },
    CreationTime: { column: 'CreationTime' },
    DisplayName: { column: 'Alias' },
    IsPrimary: { value: 'true' },
    PartitionObjectId: { column: 'PartitionObjectId' },
    RecipientSubscriberObjectId: { column: 'ObjectId' },
  })
}

/** Makes the hidden part of a new user template, as that of the template it starts from is (cupi.md 4.4). */
export const createPrimaryTemplate = (world: World, userTemplate: Row, source: Row): void => {
  const table = world.store.table(primaryTemplates.name)
  const id = userTemplate['CallHandlerObjectId'] ?? ''
  const sourceId = source['CallHandlerObjectId'] ?? ''
  table.insert({
    ...PLACED,
    ...table.get(sourceId),
    ObjectId: id,
    DisplayName: userTemplate['Alias'] ?? '',
    CreationTime: userTemplate['CreationTime'] ?? null,
    Undeletable: 'false',
  })
  copyBelow(world, sourceId, id)
}

/** The hidden part goes with the user template. */
export const removePrimaryTemplate = (world: World, userTemplate: Row): void => {
  const id = userTemplate['CallHandlerObjectId'] ?? ''
  world.store.table(primaryTemplates.name).remove(id)
  removeBelow(world, id)
}
