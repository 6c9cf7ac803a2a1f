import { callHandlerPrimaryTemplates, callHandlers, callHandlerTemplates } from '@unity-desk/cupi/resources'
import { furnishKeys } from '../handlers/below.ts'
import { PARENT_COLUMN, parents } from '../handlers/parents.ts'
import { menuRows } from '../handlers/shapes.ts'
import { KEY_PRESSED, reachable } from '../handlers/targets.ts'
import { linkTo } from '../kernel/links.ts'
import { matching } from '../kernel/rules.ts'
import { simulate } from '../kernel/simulate.ts'

const RESOURCES = {
  callHandlers: callHandlers.children.menuEntries,
  callHandlerTemplates: callHandlerTemplates.children.menuEntries,
  callHandlerPrimaryTemplates: callHandlerPrimaryTemplates.children.menuEntries,
} as const

const nouns = Object.keys(RESOURCES) as (keyof typeof RESOURCES)[]

// What a telephone can dial, with pauses. A number that was set cannot be emptied (CUPI guide, Caller input keys).
const NUMBER = /^[\d*#+,;]+$/

export const simulated = nouns.map((noun) =>
  simulate({
    name: `${noun}.menuEntries`,
    resource: RESOURCES[noun],
    shape: menuRows,
    parent: { ...parents[noun], column: PARENT_COLUMN, isOptional: true },
    furnish: ({ store }, id) => furnishKeys(store, id),
    links: {
      // A star and a hash stand in it as they are (cupi.md 11, item 20).
      URI: (_row, uri) => uri.replace(/%23$/, '#'),
      CallhandlerURI: linkTo(parents[noun].path, PARENT_COLUMN),
    },
    rules: [matching('TransferNumber', NUMBER), reachable(KEY_PRESSED)],
  }),
)
