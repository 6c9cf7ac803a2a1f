import { callHandlerPrimaryTemplates } from '@unity-desk/cupi/resources'
import { primaryTemplateLinks } from '../handlers/links.ts'
import { oneRecipient, recipientOf } from '../handlers/recipients.ts'
import { primaryTemplates } from '../handlers/shapes.ts'
import { AFTER_MESSAGE, reachable } from '../handlers/targets.ts'
import { matching } from '../kernel/rules.ts'
import { simulate } from '../kernel/simulate.ts'

export const simulated = [
  simulate({
    name: 'callHandlerPrimaryTemplates',
    resource: callHandlerPrimaryTemplates,
    shape: primaryTemplates,
    links: primaryTemplateLinks,
    rules: [matching('PrependDigits', /^[\d*#+]*$/), oneRecipient, reachable(AFTER_MESSAGE)],
    derive: recipientOf,
  }),
]
