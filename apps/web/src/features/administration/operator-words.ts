import type { Role } from '@unity-desk/contract'
import { isolate } from '#lib/isolate.ts'

export const operatorWords = {
  list: 'Operators',
  text: 'Whoever may sign in to Unity Desk. A change ends the sessions of whom it is about.',
  add: 'Add an operator',
  empty: 'There are no operators.',
  singleSignOn: 'Single sign-on',
  added: (day: string) => `added ${day}`,
  changeRole: (name: string) => `Change the role of ${isolate(name)}`,
  setPassword: (name: string) => `Set a new password for ${isolate(name)}`,
  remove: (name: string) => `Remove ${isolate(name)}`,
  ownReason: 'Another administrator must change or remove your own account.',
  providerReason: 'The OpenID provider decides on the role, and has the password.',
  form: {
    name: 'Name',
    nameHelp: 'They sign in with it, and the audit log has it.',
    role: 'Role',
    password: 'Password',
    newPassword: 'New password',
    passwordHelp: 'At least 12 characters. Tell it to them in person.',
    save: 'Save',
    submit: 'Add',
    roleTitle: (name: string) => `Role of ${isolate(name)}`,
    passwordTitle: (name: string) => `New password for ${isolate(name)}`,
  },
  removal: {
    title: (name: string) => `Remove ${isolate(name)}?`,
    text: 'They are signed out at once and cannot sign in any more. What they have done stays in the audit log.',
    providerText:
      'They are signed out at once. They come back with their next single sign-on, for as long as the provider gives them a role.',
    act: 'Remove',
    cancel: 'Keep them',
  },
  notes: {
    added: (name: string, role: Role) => `${isolate(name)} can sign in as ${role}.`,
    role: (name: string, role: Role) => `${isolate(name)} is ${role} from the next sign-in on.`,
    password: (name: string) => `${isolate(name)} has a new password, and has been signed out.`,
    removed: (name: string) => `${isolate(name)} was removed, and has been signed out.`,
  },
} as const
