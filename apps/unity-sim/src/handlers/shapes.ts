import {
  callHandlerPrimaryTemplates,
  callHandlers,
  callHandlerTemplates,
  directoryHandlers,
  interviewHandlers,
} from '@unity-desk/cupi/resources'
import type { Dialled } from '../kernel/call.ts'
import { shapeOf, type Shape } from '../kernel/shape.ts'

const { interviewQuestions } = interviewHandlers.children
const { greetings, transferOptions, menuEntries, callHandlerOwners } = callHandlers.children

export const handlers: Shape = shapeOf('callHandlers', callHandlers)
export const templates: Shape = shapeOf('callHandlerTemplates', callHandlerTemplates)
export const primaryTemplates: Shape = shapeOf('callHandlerPrimaryTemplates', callHandlerPrimaryTemplates)

const BELOW = { hidden: ['ObjectId'], indexes: ['CallHandlerObjectId'] } as const

/** What handlers and both kinds of templates have below them stands in one table each. */
export const greetingRows: Shape = shapeOf('greetings', greetings, BELOW)
export const transferRows: Shape = shapeOf('transferOptions', transferOptions, BELOW)
export const menuRows: Shape = shapeOf('menuEntries', menuEntries, { indexes: BELOW.indexes })

export const owners: Shape = shapeOf('callHandlerOwners', callHandlerOwners, {
  indexes: ['TargetHandlerObjectId', 'UserObjectId', 'DistributionListObjectId'],
})

/** Extensions of call handlers; primary ones have none of their own (CUPI guide, User message settings). */
export const handlerExtensions: Dialled = {
  table: handlers.name,
  extension: 'DtmfAccessId',
  partition: 'PartitionObjectId',
}

export const directories: Shape = shapeOf('directoryHandlers', directoryHandlers)
export const interviews: Shape = shapeOf('interviewHandlers', interviewHandlers)

export const questions: Shape = shapeOf('interviewQuestions', interviewQuestions, {
  hidden: ['ObjectId'],
  indexes: ['InterviewHandlerObjectId'],
})

export const directoryExtensions: Dialled = { ...handlerExtensions, table: directories.name }
export const interviewExtensions: Dialled = { ...handlerExtensions, table: interviews.name }
