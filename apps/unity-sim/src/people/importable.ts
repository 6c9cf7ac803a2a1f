import { importUsers } from '@unity-desk/cupi/resources'
import type { World } from '../kernel/call.ts'
import { shapeOf, type Shape } from '../kernel/shape.ts'
import type { Row } from '../kernel/table.ts'

/** People of the directory who are not users yet (cupi.md 2.9). */
export const importable: Shape = shapeOf('importUsers', importUsers, {
  hidden: ['ObjectId', 'mail', 'department'],
})

/** Type of those whom the directory owns: every real client takes 3 for it (cupi.md 2.4). */
export const OWNED_BY_DIRECTORY = '3'

/** Who is no user any more can be imported again (cupi.md 2.6). */
export const release = ({ store }: World, user: Row): void => {
  const pkid = user['LdapCcmPkid']
  if (!pkid || store.table(importable.name).get(pkid)) return
  store.table(importable.name).insert({
    ObjectId: pkid,
    pkid,
    alias: user['LdapCcmUserId'] ?? user['Alias'] ?? '',
    firstName: user['FirstName'] ?? null,
    lastName: user['LastName'] ?? null,
    phoneNumber: user['PhoneNumber'] || null,
    mail: user['EmailAddress'] ?? null,
    department: user['Department'] ?? null,
  })
}
