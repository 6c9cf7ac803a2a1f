import type { Resource } from '@unity-desk/cupi'
import type { World } from '../kernel/call.ts'
import { invalid, invalidValue, violation } from '../kernel/refused.ts'
import type { Rule } from '../kernel/rules.ts'

/** The three columns that say what happens next: action, conversation, handler (cupi.md 4.3). */
export type Triple = {
  readonly action: string
  readonly conversation: string
  readonly target: string
}

export const AFTER_MESSAGE: Triple = {
  action: 'AfterMessageAction',
  conversation: 'AfterMessageTargetConversation',
  target: 'AfterMessageTargetHandlerObjectId',
}
export const AFTER_GREETING: Triple = {
  action: 'AfterGreetingAction',
  conversation: 'AfterGreetingTargetConversation',
  target: 'AfterGreetingTargetHandlerObjectId',
}
export const ROUTE: Triple = {
  action: 'RouteAction',
  conversation: 'RouteTargetConversation',
  target: 'RouteTargetHandlerObjectId',
}
export const KEY_PRESSED: Triple = {
  action: 'Action',
  conversation: 'TargetConversation',
  target: 'TargetHandlerObjectId',
}

/** What leads out of a directory handler. */
export const directoryTriple = (name: 'Exit' | 'NoInput' | 'NoSelection' | 'Zero'): Triple => ({
  action: `${name}Action`,
  conversation: `${name}TargetConversation`,
  target: `${name}TargetHandlerObjectId`,
})

const GO_TO = '2'

/** Conversations that are those of a handler, and the noun of it (CUPI guide, Enumeration types). */
export const HANDLERS: Readonly<Record<string, string>> = {
  AD: 'directoryHandlers',
  PHInterview: 'interviewHandlers',
  PHGreeting: 'callHandlers',
  PHTransfer: 'callHandlers',
}

const namesOf = ({ fields }: Resource, column: string): Readonly<Record<string, string>> =>
  fields[column]?.values ?? {}

const checkTarget = (world: World, conversation: string, id: string, column: string): void => {
  const noun = HANDLERS[conversation]
  const nouns = noun === undefined ? [...new Set(Object.values(HANDLERS))] : [noun]
  if (!nouns.some((each) => world.exists(each, id))) throw violation(`Foreign key violation: ${column}`)
}

/** Unknown conversations, and handlers of the wrong kind, are refused (cupi.md 2.4, SDK-test). */
export const reachable =
  ({ action, conversation, target }: Triple): Rule =>
  ({ call, resource, given, after }) => {
    if ([action, conversation, target].every((column) => given[column] === undefined)) return
    // A new object has its defaults only once it is in the table.
    const valueOf = (column: string): string => after[column] ?? resource.fields[column]?.default ?? ''
    const name = after[conversation] === null ? '' : valueOf(conversation)
    const id = after[target] ?? ''
    if (name !== '' && !Object.hasOwn(namesOf(resource, conversation), name)) throw invalidValue(conversation)
    if (given[target]) checkTarget(call.world, name, id, target)
    if (valueOf(action) !== GO_TO) return
    if (name === '') throw invalid(`Missing required field: ${conversation}`)
    if (HANDLERS[name] !== undefined && id === '') throw invalid(`Missing required field: ${target}`)
  }
