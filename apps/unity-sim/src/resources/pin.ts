import { pin, userTemplates } from '@unity-desk/cupi/resources'
import { simulateCredential } from '../credentials/resource.ts'
import { PIN } from '../credentials/table.ts'

export const simulated = [
  simulateCredential({ name: 'users.pin', resource: pin, type: PIN, owners: 'users' }),
  simulateCredential({
    name: 'userTemplates.pin',
    resource: userTemplates.children.pin,
    type: PIN,
    owners: 'userTemplates',
  }),
]
