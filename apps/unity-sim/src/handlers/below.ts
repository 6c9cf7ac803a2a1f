import { randomUUID } from 'node:crypto'
import type { World } from '../kernel/call.ts'
import type { Shape } from '../kernel/shape.ts'
import type { Store } from '../kernel/store.ts'
import type { Row } from '../kernel/table.ts'
import { site } from '../site.ts'
import { greetingRows, menuRows, owners, questions, transferRows } from './shapes.ts'

/** Long past: what is off is shown with this date (CUPI guide, Call handler greetings). */
export const OFF = '1972-01-01 00:00:00.0'

// In the order and with the values that the guide prints for a user template nobody has changed much.
const GREETINGS: readonly Row[] = [
  { GreetingType: 'Alternate', TimeExpires: OFF },
  { GreetingType: 'Busy', TimeExpires: OFF },
  {
    GreetingType: 'Error',
    AfterGreetingAction: '2',
    AfterGreetingTargetConversation: 'PHGreeting',
    AfterGreetingTargetHandlerObjectId: site.openingGreeting,
  },
  { GreetingType: 'Internal', TimeExpires: OFF },
  { GreetingType: 'Off Hours', TimeExpires: OFF },
  { GreetingType: 'Standard' },
  { GreetingType: 'Holiday', TimeExpires: OFF },
]

const TRANSFERS: readonly Row[] = [
  { TransferOptionType: 'Alternate', TimeExpires: OFF },
  { TransferOptionType: 'Off Hours' },
  { TransferOptionType: 'Standard' },
].map((row) => ({ ...row, MediaSwitchObjectId: site.phoneSystem }))

const KEYS: readonly Row[] = [
  { TouchtoneKey: '*', Locked: 'true', Action: '2', TargetConversation: 'SubSignIn' },
  { TouchtoneKey: '#', Locked: 'true', Action: '5' },
  {
    TouchtoneKey: '0',
    Action: '2',
    TargetConversation: 'PHTransfer',
    TargetHandlerObjectId: site.operatorHandler,
  },
  ...[...'123456789'].map((key) => ({ TouchtoneKey: key })),
]

const by = (column: string, value: string) => [{ column, operator: 'is', value }] as const

const furnishWith =
  ({ name }: Shape, rows: readonly Row[], column = 'CallHandlerObjectId') =>
  (store: Store, handlerId: string): void => {
    const table = store.table(name)
    if (table.first(by(column, handlerId), ['ObjectId'])) return
    store.transaction(() => {
      for (const row of rows) table.insert({ ...row, ObjectId: randomUUID(), [column]: handlerId })
    })
  }

/** Seven greetings, three transfer options, twelve keys (cupi.md 2.5): stored once somebody looks at them. */
export const furnishGreetings = furnishWith(greetingRows, GREETINGS)
export const furnishTransfers = furnishWith(transferRows, TRANSFERS)
export const furnishKeys = furnishWith(menuRows, KEYS)

// As many as the administrator's page has lines for.
const QUESTIONS: readonly Row[] = Array.from({ length: 20 }, (_, index) => ({
  QuestionNumber: String(index + 1),
}))

/** The questions of an interview handler: there from the start, and filled in one by one. */
export const furnishQuestions = furnishWith(questions, QUESTIONS, 'InterviewHandlerObjectId')

const BELOW = [greetingRows, transferRows, menuRows]

/** Gives a new handler what is below a template, where somebody has looked after that. */
export const copyBelow = ({ store }: World, templateId: string, handlerId: string): void => {
  for (const { name } of BELOW) {
    const table = store.table(name)
    const where = by('CallHandlerObjectId', templateId)
    for (const row of table.select({ where, limit: 100, offset: 0 }))
      table.insert({ ...row, ObjectId: randomUUID(), CallHandlerObjectId: handlerId })
  }
}

/** What is below a handler or a template goes with it. */
export const removeBelow = ({ store }: World, handlerId: string): void => {
  for (const { name } of BELOW) store.table(name).removeWhere(by('CallHandlerObjectId', handlerId))
  store.table(owners.name).removeWhere(by('TargetHandlerObjectId', handlerId))
}
