import { callHandlerPrimaryTemplates, callHandlers, callHandlerTemplates } from '@unity-desk/cupi/resources'
import { furnishGreetings } from '../handlers/below.ts'
import { expiryOf, expiryRule, withSwitch } from '../handlers/expiry.ts'
import { PARENT_COLUMN, parents } from '../handlers/parents.ts'
import { greetingRows } from '../handlers/shapes.ts'
import { AFTER_GREETING, reachable } from '../handlers/targets.ts'
import { linkBelow, linkTo } from '../kernel/links.ts'
import { simulate } from '../kernel/simulate.ts'

const RESOURCES = {
  callHandlers: callHandlers.children.greetings,
  callHandlerTemplates: callHandlerTemplates.children.greetings,
  callHandlerPrimaryTemplates: callHandlerPrimaryTemplates.children.greetings,
} as const

const nouns = Object.keys(RESOURCES) as (keyof typeof RESOURCES)[]

export const simulated = nouns.map((noun) =>
  simulate({
    name: `${noun}.greetings`,
    resource: RESOURCES[noun],
    shape: greetingRows,
    parent: { ...parents[noun], column: PARENT_COLUMN },
    furnish: ({ store }, id) => furnishGreetings(store, id),
    links: {
      CallhandlerURI: linkTo(parents[noun].path, PARENT_COLUMN),
      GreetingStreamFilesURI: linkBelow('greetingstreamfiles'),
    },
    rules: [reachable(AFTER_GREETING), expiryRule('GreetingType', ['Standard', 'Error'])],
    derive: expiryOf,
    join: withSwitch,
  }),
)
