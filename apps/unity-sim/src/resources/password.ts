import { password, userTemplates } from '@unity-desk/cupi/resources'
import { simulateCredential } from '../credentials/resource.ts'
import { PASSWORD } from '../credentials/table.ts'

export const simulated = [
  simulateCredential({ name: 'users.password', resource: password, type: PASSWORD, owners: 'users' }),
  simulateCredential({
    name: 'userTemplates.password',
    resource: userTemplates.children.password,
    type: PASSWORD,
    owners: 'userTemplates',
  }),
]
