import type { Permission } from '@unity-desk/contract'
import type { Words } from './words/en.ts'

type Section = {
  readonly path: string
  readonly name: keyof Words['words']['sections']
  readonly permission: Permission
}

/** The parts of the administration, in their order. */
export const sections: readonly Section[] = [
  { path: '/administration/operators', name: 'operators', permission: 'operators:manage' },
  { path: '/administration/sessions', name: 'sessions', permission: 'sessions:manage' },
  { path: '/administration/tokens', name: 'tokens', permission: 'tokens:manage' },
]

export const tokensPath = '/administration/tokens'
export const newTokenPath = `${tokensPath}/new`
