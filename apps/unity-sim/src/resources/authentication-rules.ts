import { authenticationRules } from '@unity-desk/cupi/resources'
import { credentials } from '../credentials/table.ts'
import { linkTo } from '../kernel/links.ts'
import { violation } from '../kernel/refused.ts'
import { unique } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'
import { site } from '../site.ts'

export const simulated = [
  simulate({
    name: 'authenticationRules',
    resource: authenticationRules,
    shape: shapeOf('authenticationRules', authenticationRules),
    links: { LocationURI: linkTo('locations/connectionlocations', 'LocationObjectId') },
    rules: [unique('DisplayName', (name) => `Duplicate DisplayName: ${name}`)],
    compose: () => ({ LocationObjectId: site.location }),
    removed: ({ world }, row) => {
      const value = row['ObjectId'] ?? ''
      const where = [{ column: 'CredentialPolicyObjectId', operator: 'is', value }] as const
      if (world.store.table(credentials.name).first(where, ['ObjectId']))
        throw violation(`Foreign key violation: CredentialPolicyObjectId ${value}`)
    },
  }),
]
