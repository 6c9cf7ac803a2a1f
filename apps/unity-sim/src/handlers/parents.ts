import { handlers, primaryTemplates, templates } from './shapes.ts'

/** What has greetings, transfer options and keys below it, and where that is to be found. */
export const parents = {
  callHandlers: { table: handlers.name, item: 'Callhandler', path: 'handlers/callhandlers' },
  // Printed as if it were a handler (CUPI guide, Call handler template).
  callHandlerTemplates: { table: templates.name, item: 'CallhandlerTemplate', path: 'handlers/callhandlers' },
  callHandlerPrimaryTemplates: {
    table: primaryTemplates.name,
    item: 'CallhandlerPrimaryTemplate',
    path: 'callhandlerprimarytemplates',
  },
} as const

export const PARENT_COLUMN = 'CallHandlerObjectId'
