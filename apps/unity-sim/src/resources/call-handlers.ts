import { callHandlers } from '@unity-desk/cupi/resources'
import { copyBelow, removeBelow } from '../handlers/below.ts'
import { languageOf } from '../handlers/language.ts'
import { handlerLinks } from '../handlers/links.ts'
import { inheritedFrom } from '../handlers/primary.ts'
import { oneRecipient, recipientOf } from '../handlers/recipients.ts'
import { handlerExtensions, handlers, primaryTemplates, templates } from '../handlers/shapes.ts'
import { AFTER_MESSAGE, reachable } from '../handlers/targets.ts'
import type { Call } from '../kernel/call.ts'
import { invalid, violation } from '../kernel/refused.ts'
import { matching, uniqueExtension, type Rule } from '../kernel/rules.ts'
import { simulate } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { creationTime } from '../people/inherit.ts'
import { site } from '../site.ts'

// The operator's is 0, so one digit will do.
const EXTENSION = /^\d{0,40}$/
const DIGITS = /^[\d*#+]*$/

const isPrimary = (row: Row | undefined): boolean => row?.['IsPrimary'] === 'true'

/** The template that `templateObjectId` names; clients also give that of a user template (cupi.md 4.3, 11.15). */
const templateOf = ({ world, parameters }: Call): Row => {
  const id = (parameters.get('templateObjectId') ?? '').toLowerCase()
  const found = world.store.table(templates.name).get(id) ?? world.store.table(primaryTemplates.name).get(id)
  if (!found) throw invalid(`Template not found: ${id}`)
  return found
}

// Names are unique among the handlers that do not belong to users (cupi.md 4.3): "operator" is one who does.
const uniqueName: Rule = ({ table, given, before, after }) => {
  const value = given['DisplayName']
  if (!value || isPrimary(before)) return
  const where = [
    { column: 'DisplayName', operator: 'is', value },
    { column: 'IsPrimary', operator: 'is', value: 'false' },
  ] as const
  const other = table.first(where, ['ObjectId'])
  if (other && other['ObjectId'] !== (before ?? after)['ObjectId'])
    throw violation(`Duplicate DisplayName: ${value}`)
}

export const simulated = [
  simulate({
    name: 'callHandlers',
    resource: callHandlers,
    shape: handlers,
    links: handlerLinks,
    dialled: handlerExtensions,
    rules: [
      matching('DtmfAccessId', EXTENSION),
      matching('PrependDigits', DIGITS),
      oneRecipient,
      reachable(AFTER_MESSAGE),
      uniqueName,
      uniqueExtension(handlerExtensions),
    ],
    compose: (call) => ({
      ...inheritedFrom(templateOf(call)),
      CreationTime: creationTime(call.world.now()),
      LocationObjectId: site.location,
    }),
    derive: (write) => ({ ...recipientOf(write), ...languageOf(write) }),
    created: ({ call, after }) =>
      copyBelow(call.world, templateOf(call)['ObjectId'] ?? '', after['ObjectId'] ?? ''),
    removed: ({ world }, row) => {
      // It comes and goes with its user.
      if (isPrimary(row)) throw violation(`Callhandler cannot be deleted: ${row['ObjectId']}`)
      removeBelow(world, row['ObjectId'] ?? '')
    },
  }),
]
