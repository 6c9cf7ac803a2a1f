import { OBJECT_ID } from '@unity-desk/cupi'
import { routingRules } from '@unity-desk/cupi/resources'
import { HANDLERS, reachable, ROUTE } from '../handlers/targets.ts'
import type { World } from '../kernel/call.ts'
import { linkBelow, linkTo } from '../kernel/links.ts'
import { invalidValue, violation } from '../kernel/refused.ts'
import { unique, type Rule } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { site } from '../site.ts'

const rules = shapeOf('routingRules', routingRules)
const conditions = shapeOf('routingRuleConditions', routingRules.children.routingRuleConditions, {
  indexes: ['RoutingRuleObjectId'],
})

const MOST_RULES = 10_000

/** Makes room at the front, or closes a gap: places are counted without holes (CUPI guide, Routing rules). */
const shift = ({ store }: World, from: number, by: number, except: string): void => {
  const table = store.table(rules.name)
  for (const { ObjectId, RuleIndex } of table.select({ where: [], limit: MOST_RULES, offset: 0 }))
    if (ObjectId !== except && Number(RuleIndex) >= from)
      table.update(ObjectId ?? '', { RuleIndex: String(Number(RuleIndex) + by) })
}

const TYPES: Readonly<Record<string, string>> = {
  callHandlers: '3',
  interviewHandlers: '5',
  directoryHandlers: '6',
}

/** Name and kind of the target follow from it. */
const described = (row: Row, { store }: World): Row => {
  const noun = HANDLERS[row['RouteTargetConversation'] ?? '']
  const target =
    noun === undefined ? undefined : store.table(noun).get(row['RouteTargetHandlerObjectId'] ?? '')
  return {
    ...row,
    RouteTargetHandlerDisplayName: target?.['DisplayName'] ?? null,
    RouteTargetHandlerObjectType: target ? (TYPES[noun ?? ''] ?? '0') : '0',
  }
}

// Conditions on objects, the noun of the object and the column that names it.
const OBJECTS: Readonly<Record<string, { readonly noun?: string; readonly column?: string }>> = {
  '5': { column: 'MediaPortObjectId' },
  '7': { noun: 'scheduleSets' },
  '9': { noun: 'phoneSystems', column: 'MediaSwitchObjectId' },
}
const EQUALS = '2'
// Numbers, with wildcards and ranges.
const OPERAND = /^[\d*?+,\-\s]+$/

const sensible: Rule = ({ call, resource, after }) => {
  const { Parameter, Operator, OperandValue } = after
  const object = OBJECTS[Parameter ?? '']
  if (!Object.hasOwn(resource.fields['Parameter']?.values ?? {}, Parameter ?? ''))
    throw invalidValue('Parameter')
  if (!object && !OPERAND.test(OperandValue ?? '')) throw invalidValue('OperandValue')
  if (!object) return
  if (Operator !== EQUALS) throw invalidValue('Operator')
  if (!OBJECT_ID.test(OperandValue ?? '')) throw invalidValue('OperandValue')
  if (object.noun !== undefined && !call.world.exists(object.noun, OperandValue ?? ''))
    throw violation('Foreign key violation: OperandValue')
}

const objectOf = ({ after }: { readonly after: Row }): Row => {
  const column = OBJECTS[after['Parameter'] ?? '']?.column
  return {
    MediaPortObjectId: null,
    MediaSwitchObjectId: null,
    ...(column !== undefined && { [column]: after['OperandValue'] ?? null }),
  }
}

export const simulated = [
  simulate({
    name: 'routingRules',
    resource: routingRules,
    shape: rules,
    links: {
      SearchSpaceURI: linkTo('searchspaces', 'SearchSpaceObjectId'),
      RoutingRuleConditionsURI: linkBelow('routingruleconditions'),
    },
    rules: [reachable(ROUTE), unique('DisplayName', (name) => `Duplicate DisplayName: ${name}`)],
    // The guide says where a rule leads that says nothing.
    compose: (_call, given) => ({
      RuleIndex: '0',
      SearchSpaceObjectId: site.searchSpace,
      ...(given['RouteTargetConversation'] === undefined && {
        RouteTargetHandlerObjectId: site.directoryHandler,
      }),
    }),
    created: ({ call, after }) => shift(call.world, 0, 1, after['ObjectId'] ?? ''),
    removed: ({ world }, row) => {
      shift(world, Number(row['RuleIndex']), -1, '')
      world.store
        .table(conditions.name)
        .removeWhere([{ column: 'RoutingRuleObjectId', operator: 'is', value: row['ObjectId'] ?? '' }])
    },
    join: described,
  }),
  simulate({
    name: 'routingRules.routingRuleConditions',
    resource: routingRules.children.routingRuleConditions,
    shape: conditions,
    parent: { table: rules.name, item: 'RoutingRule', column: 'RoutingRuleObjectId' },
    links: { RoutingRuleURI: linkTo('routingrules', 'RoutingRuleObjectId') },
    rules: [sensible],
    derive: objectOf,
  }),
]
