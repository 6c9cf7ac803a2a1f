import type { Resource, Tree } from '@unity-desk/cupi'
import { user } from '@unity-desk/cupi/resources'
import type { Outcome, Simulated } from '../kernel/behaviour.ts'
import type { Call } from '../kernel/call.ts'
import { linkTo } from '../kernel/links.ts'
import { noSuch } from '../kernel/refused.ts'
import { simulateSingleton } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { people } from '../people/shape.ts'
import { simulated as greetings } from './greetings.ts'
import { simulated as transferOptions } from './transfer-options.ts'

const { children } = user

const userOf = ({ world, account }: Call): Row => world.store.table(people.name).get(account.id) ?? {}

// The same greeting has two names (cupi.md 2.11).
const ADMINISTRATORS = 'Off Hours'
const USERS = 'Closed'

/** An item as whoever has it sees it: what the descriptor has, under the user's names. */
const printed = ({ fields }: Resource, item: Tree): Tree =>
  Object.fromEntries(
    Object.entries(item)
      .filter(([name]) => Object.hasOwn(fields, name))
      .map(([name, node]) => {
        if (name === 'GreetingType' && node === ADMINISTRATORS) return [name, USERS]
        if (name !== 'URI' || typeof node !== 'string') return [name, node]
        return [name, node.replace(`/greetings/${encodeURIComponent(ADMINISTRATORS)}`, `/greetings/${USERS}`)]
      }),
  )

const outcomeFor = (resource: Resource, outcome: Outcome): Outcome => {
  if (outcome.kind === 'item') return { ...outcome, item: printed(resource, outcome.item) }
  if (outcome.kind !== 'list') return outcome
  return { ...outcome, items: outcome.items.map((item) => printed(resource, item)) }
}

/** What is below the primary call handler of whoever asks. */
const belowOwnHandler = (name: 'greetings' | 'transferOptions', all: readonly Simulated[]): Simulated => {
  const below = all.find((each) => each.name === `callHandlers.${name}`)
  if (!below) throw new TypeError(`call handlers have no ${name}`)
  const resource: Resource = children[name]

  const keyOf = (id: string): string => {
    if (name === 'transferOptions') return id
    // Users do not know it by the name that administrators have for it.
    if (id.toLowerCase() === ADMINISTRATORS.toLowerCase()) throw noSuch(resource.item, id)
    return id.toLowerCase() === USERS.toLowerCase() ? ADMINISTRATORS : id
  }

  const idsOf = (call: Call): readonly string[] => [
    userOf(call)['CallHandlerObjectId'] ?? '',
    ...call.ids.map(keyOf),
  ]

  return {
    name: `user.${name}`,
    resource,
    tables: below.tables,
    handlers: Object.fromEntries(
      resource.verbs.flatMap((verb) => {
        const handler = below.handlers[verb]
        if (!handler) return []
        return [[verb, (call: Call) => outcomeFor(resource, handler({ ...call, ids: idsOf(call) }))]]
      }),
    ),
  }
}

export const simulated = [
  belowOwnHandler('greetings', greetings),
  belowOwnHandler('transferOptions', transferOptions),
  simulateSingleton({
    name: 'user.cos',
    resource: children.cos,
    links: { LocationURI: linkTo('locations/connectionlocations', 'LocationObjectId') },
    locate: (call) => {
      const id = userOf(call)['CosObjectId'] ?? ''
      const cos = call.world.store.table('coses').get(id)
      if (!cos) throw noSuch('Cos', id)
      return cos
    },
  }),
]
