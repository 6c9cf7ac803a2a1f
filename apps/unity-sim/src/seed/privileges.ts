import type { Store } from '../kernel/store.ts'
import { fixedId } from '../site.ts'
import { roleIdOf } from './roles.ts'

// Those that are printed in the guide (cupi.md 4.17); a real server has 46.
const RESET = 'Reset User Passwords'
const USERS = 'Manage Users - Full Access'
const CALLS = [
  'Manage Call Handler Templates And System Call Handlers - View, Create, Update',
  'Call Management: Directory Handlers - View, Create, Update',
  'Call Management: Interview Handlers - View, Create, Update',
]
const OTHERS = [
  'Call Management: Call Routing Rules - Full Access',
  'Networking: VPIM - Full Access',
  'Distribution Lists - Full Access',
  'System Settings: Advanced - Full Access',
]
const ALL = [RESET, USERS, ...CALLS, ...OTHERS]

const HELD: Readonly<Record<string, readonly string[]>> = {
  'Audio Text Administrator': CALLS,
  'Help Desk Administrator': [RESET],
  'System Administrator': ALL,
  'User Administrator': [RESET, USERS, 'Distribution Lists - Full Access'],
}

const idOf = (name: string): string => fixedId(`privilege ${name}`)

/** Privileges that are known by name, and which of the roles have them. */
export const insertPrivileges = (store: Store): void => {
  for (const name of ALL) store.table('privileges').insert({ ObjectId: idOf(name), DisplayName: name })
  for (const [role, names] of Object.entries(HELD))
    for (const name of names)
      store.table('rolePrivileges').insert({
        ObjectId: fixedId(`${name} of ${role}`),
        RoleObjectId: roleIdOf(role),
        PrivilegeObjectId: idOf(name),
      })
}
