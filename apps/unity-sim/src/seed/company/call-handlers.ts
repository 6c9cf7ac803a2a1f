import { furnishGreetings, furnishKeys, furnishQuestions } from '../../handlers/below.ts'
import { PLACED } from '../../handlers/primary.ts'
import { greetingRows, handlers, interviews, menuRows, owners, questions } from '../../handlers/shapes.ts'
import type { Store } from '../../kernel/store.ts'
import type { Row } from '../../kernel/table.ts'
import { fixedId, site } from '../../site.ts'
import { listIdOf } from './lists.ts'

/** The auto attendant: name, extension and the list that gets the messages. */
const HANDLERS = [
  ['Main Menu', '99500', 'customercare'],
  ['Customer Care', '99501', 'customercare'],
  ['Sales', '99502', 'sales'],
  ['IT Service Desk', '99503', 'servicedesk'],
  ['Facilities Hotline', '99504', 'facilities'],
] as const

const handlerIdOf = (name: string): string => fixedId(`call handler ${name}`)

const change = (store: Store, table: string, [column, value]: readonly [string, string], row: Row): void => {
  const rows = store.table(table)
  const found = rows.first([
    { column: 'CallHandlerObjectId', operator: 'is', value: handlerIdOf('Main Menu') },
    { column, operator: 'is', value },
  ])
  rows.update(found?.['ObjectId'] ?? '', row)
}

/** Keys 1 to 4 of the main menu lead to the other handlers, waiting leads to the operator. */
const arrangeMainMenu = (store: Store): void => {
  const id = handlerIdOf('Main Menu')
  furnishKeys(store, id)
  furnishGreetings(store, id)
  for (const [index, [name]] of HANDLERS.slice(1).entries())
    change(store, menuRows.name, ['TouchtoneKey', String(index + 1)], {
      Action: '2',
      TargetConversation: 'PHTransfer',
      TargetHandlerObjectId: handlerIdOf(name),
      DisplayName: name,
    })
  change(store, menuRows.name, ['TouchtoneKey', '5'], {
    Action: '2',
    TargetConversation: 'AD',
    TargetHandlerObjectId: site.directoryHandler,
    DisplayName: 'Names',
  })
  change(store, greetingRows.name, ['GreetingType', 'Standard'], {
    PlayWhat: '1',
    Reprompts: '2',
    PlayRecordMessagePrompt: 'false',
    AfterGreetingAction: '2',
    AfterGreetingTargetConversation: 'PHTransfer',
    AfterGreetingTargetHandlerObjectId: site.operatorHandler,
  })
}

const QUESTIONS = ['Your name, please', 'Which lift, on which floor?', 'Is anybody inside?']

const insertInterview = (store: Store): void => {
  const id = fixedId('interview handler Lift faults')
  store.table(interviews.name).insert({
    ObjectId: id,
    CreationTime: '2016-05-03T09:45:00Z',
    DisplayName: 'Lift faults',
    DtmfAccessId: '99510',
    LocationObjectId: site.location,
    PartitionObjectId: site.partition,
    SendUrgentMsg: '1',
    AfterMessageAction: '1',
    RecipientDistributionListObjectId: listIdOf('facilities'),
  })
  furnishQuestions(store, id)
  const table = store.table(questions.name)
  const where = [{ column: 'InterviewHandlerObjectId', operator: 'is', value: id }] as const
  for (const { ObjectId, QuestionNumber } of table.select({ where, limit: 100, offset: 0 })) {
    const words = QUESTIONS[Number(QuestionNumber) - 1]
    table.update(ObjectId ?? '', { StreamText: words ?? null, IsActive: String(words !== undefined) })
  }
}

const own = (store: Store, handler: string, owner: Row): void =>
  store.table(owners.name).insert({
    ObjectId: fixedId(`owner of ${handler}`),
    TargetHandlerObjectId: handlerIdOf(handler),
    ...owner,
  })

/** Puts in the auto attendant of the company; somebody owns two of its handlers. */
export const insertAutoAttendant = (store: Store): void => {
  for (const [name, DtmfAccessId, list] of HANDLERS)
    store.table(handlers.name).insert({
      ...PLACED,
      ObjectId: handlerIdOf(name),
      CreationTime: '2016-05-03T09:15:00Z',
      DisplayName: name,
      DtmfAccessId,
      RecipientDistributionListObjectId: listIdOf(list),
      DispatchDelivery: String(name === 'Customer Care'),
    })
  arrangeMainMenu(store)
  insertInterview(store)
  const lead = store
    .table('users')
    .first([{ column: 'Alias', operator: 'is', value: 'hdesk.lead' }], ['ObjectId'])
  own(store, 'IT Service Desk', { UserObjectId: lead?.['ObjectId'] ?? null })
  own(store, 'Facilities Hotline', { DistributionListObjectId: listIdOf('facilities') })
}
