import { callHandlerTemplates } from '@unity-desk/cupi/resources'
import { removeBelow } from '../handlers/below.ts'
import { templateLinks } from '../handlers/links.ts'
import { PLACED } from '../handlers/primary.ts'
import { hasRecipient, oneRecipient, recipientOf } from '../handlers/recipients.ts'
import { templates } from '../handlers/shapes.ts'
import { AFTER_MESSAGE, reachable } from '../handlers/targets.ts'
import { invalid } from '../kernel/refused.ts'
import { matching, unique, type Rule } from '../kernel/rules.ts'
import { simulate } from '../kernel/simulate.ts'
import { creationTime } from '../people/inherit.ts'

// A recipient is mandatory, beside the name and the phone system (cupi.md 4.4).
const someRecipient: Rule = ({ after }) => {
  if (!hasRecipient(after)) throw invalid('Missing required field: RecipientSubscriberObjectId')
}

export const simulated = [
  simulate({
    name: 'callHandlerTemplates',
    resource: callHandlerTemplates,
    shape: templates,
    links: templateLinks,
    rules: [
      matching('PrependDigits', /^[\d*#+]*$/),
      oneRecipient,
      someRecipient,
      reachable(AFTER_MESSAGE),
      unique('DisplayName', (name) => `Duplicate DisplayName: ${name}`),
    ],
    compose: ({ world }) => ({ ...PLACED, CreationTime: creationTime(world.now()) }),
    derive: recipientOf,
    // Handlers that were made of it stay as they are (CUPI guide, Call handler template).
    removed: ({ world }, row) => removeBelow(world, row['ObjectId'] ?? ''),
  }),
]
