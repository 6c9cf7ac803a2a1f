import { callHandlerPrimaryTemplates, callHandlers, callHandlerTemplates } from '@unity-desk/cupi/resources'
import { furnishTransfers } from '../handlers/below.ts'
import { expiryOf, expiryRule, withSwitch } from '../handlers/expiry.ts'
import { PARENT_COLUMN, parents } from '../handlers/parents.ts'
import { transferRows } from '../handlers/shapes.ts'
import { linkTo } from '../kernel/links.ts'
import { matching } from '../kernel/rules.ts'
import { simulate } from '../kernel/simulate.ts'

const RESOURCES = {
  callHandlers: callHandlers.children.transferOptions,
  callHandlerTemplates: callHandlerTemplates.children.transferOptions,
  callHandlerPrimaryTemplates: callHandlerPrimaryTemplates.children.transferOptions,
} as const

const nouns = Object.keys(RESOURCES) as (keyof typeof RESOURCES)[]

// What a telephone can dial, with pauses.
const NUMBER = /^[\d*#+,;]*$/

export const simulated = nouns.map((noun) =>
  simulate({
    name: `${noun}.transferOptions`,
    resource: RESOURCES[noun],
    shape: transferRows,
    parent: { ...parents[noun], column: PARENT_COLUMN },
    furnish: ({ store }, id) => furnishTransfers(store, id),
    links: {
      CallhandlerURI: linkTo(parents[noun].path, PARENT_COLUMN),
      PhoneSystemURI: linkTo('phonesystems', 'MediaSwitchObjectId'),
    },
    rules: [matching('Extension', NUMBER), expiryRule('TransferOptionType', ['Standard'])],
    derive: expiryOf,
    join: withSwitch,
  }),
)
