import { furnishGreetings } from '../handlers/below.ts'
import { PLACED } from '../handlers/primary.ts'
import { directories, greetingRows, handlers, primaryTemplates, templates } from '../handlers/shapes.ts'
import type { Store } from '../kernel/store.ts'
import type { Row } from '../kernel/table.ts'
import { fixedId, site } from '../site.ts'

const TO_UNDELIVERABLE: Row = { RecipientDistributionListObjectId: site.undeliverableMessages }

const insertTemplates = (store: Store, at: string): void => {
  const common: Row = { ...PLACED, CreationTime: at, Undeletable: 'true' }
  store.table(templates.name).insert({
    ...common,
    ...TO_UNDELIVERABLE,
    ObjectId: site.callHandlerTemplate,
    DisplayName: 'System Call Handler Template',
  })
  store.table(primaryTemplates.name).insert({
    ...common,
    ObjectId: fixedId('call handler of voicemailusertemplate'),
    DisplayName: 'voicemailusertemplate',
  })
}

/** What the standard greeting of a built-in leads to. */
const afterGreeting = (store: Store, handlerId: string, changes: Row): void => {
  furnishGreetings(store, handlerId)
  const table = store.table(greetingRows.name)
  const standard = table.first([
    { column: 'CallHandlerObjectId', operator: 'is', value: handlerId },
    { column: 'GreetingType', operator: 'is', value: 'Standard' },
  ])
  table.update(standard?.['ObjectId'] ?? '', changes)
}

/** Where the directory handlers of every server lead (inferred, but for the conversation). */
export const DIRECTORY_EXITS: Row = {
  ExitTargetHandlerObjectId: site.openingGreeting,
  NoInputTargetHandlerObjectId: site.goodbye,
  NoSelectionTargetHandlerObjectId: site.goodbye,
  ZeroTargetHandlerObjectId: site.operatorHandler,
  SearchScopeObjectId: site.location,
  ScopeObjectLocationObjectId: site.location,
  LocationObjectId: site.location,
  PartitionObjectId: site.partition,
}

const RULES: readonly Row[] = [
  {
    DisplayName: 'Opening Greeting',
    Type: '3',
    RouteTargetConversation: 'PHTransfer',
    RouteTargetHandlerObjectId: site.openingGreeting,
  },
  { DisplayName: 'Attempt Sign In', Type: '1', RouteTargetConversation: 'AttemptSignIn' },
  { DisplayName: 'Attempt Forward', Type: '2', RouteTargetConversation: 'AttemptForward' },
]

/** The rules of every server, in the order that the guide prints; the last of them is tried first. */
const insertRoutingRules = (store: Store): void => {
  for (const [index, rule] of RULES.entries())
    store.table('routingRules').insert({
      ...rule,
      ObjectId: fixedId(`routing rule ${rule['DisplayName']}`),
      RuleIndex: String(RULES.length - 1 - index),
      Flags: '3',
      SearchSpaceObjectId: site.searchSpace,
      Undeletable: 'true',
    })
}

/** The three handlers of every server (cupi.md 4.3), and the templates of others (cupi.md 4.4). */
export const insertCallHandlers = (store: Store, at: string): void => {
  insertTemplates(store, at)
  insertRoutingRules(store)
  const put = (id: string, name: string, row: Row): void =>
    store.table(handlers.name).insert({
      ...PLACED,
      CreationTime: at,
      Undeletable: 'true',
      ObjectId: id,
      DisplayName: name,
      ...row,
    })
  put(site.openingGreeting, 'Opening Greeting', TO_UNDELIVERABLE)
  put(site.goodbye, 'Goodbye', {
    ...TO_UNDELIVERABLE,
    ScheduleSetObjectId: site.allHours,
    AfterMessageAction: '1',
    AfterMessageTargetConversation: null,
    AfterMessageTargetHandlerObjectId: null,
  })
  put(site.operatorHandler, 'Operator', {
    RecipientSubscriberObjectId: fixedId('user operator'),
    DtmfAccessId: '0',
  })
  afterGreeting(store, site.openingGreeting, {
    AfterGreetingAction: '2',
    AfterGreetingTargetConversation: 'PHTransfer',
    AfterGreetingTargetHandlerObjectId: site.operatorHandler,
  })
  store.table(directories.name).insert({
    ...DIRECTORY_EXITS,
    ObjectId: site.directoryHandler,
    CreationTime: at,
    DisplayName: 'System Directory Handler',
    Undeletable: 'true',
  })
  afterGreeting(store, site.goodbye, { AfterGreetingAction: '1' })
}
