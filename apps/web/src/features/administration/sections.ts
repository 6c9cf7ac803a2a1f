import type { Permission } from '@unity-desk/contract'
import { words } from './words.ts'

type Section = { readonly path: string; readonly label: string; readonly permission: Permission }

/** The parts of the administration, in their order. */
export const sections: readonly Section[] = [
  { path: '/administration/operators', label: words.sections.operators, permission: 'operators:manage' },
  { path: '/administration/sessions', label: words.sections.sessions, permission: 'sessions:manage' },
  { path: '/administration/tokens', label: words.sections.tokens, permission: 'tokens:manage' },
]

export const tokensPath = '/administration/tokens'
export const newTokenPath = `${tokensPath}/new`
