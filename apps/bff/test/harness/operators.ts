import type { Role } from '@unity-desk/contract'

type TestOperator = { readonly name: string; readonly role: Role; readonly password: string }

/** The operators of every data directory that tests use; one per role, and a second helpdesk agent. */
export const OPERATORS = {
  vera: { name: 'vera', role: 'viewer', password: 'vera looks at things' },
  hal: { name: 'hal', role: 'helpdesk', password: 'hal helps everybody' },
  hedy: { name: 'hedy', role: 'helpdesk', password: 'hedy helps as well' },
  ada: { name: 'ada', role: 'administrator', password: 'ada administers it' },
  otto: { name: 'otto', role: 'auditor', password: 'otto reads the log' },
} as const satisfies Readonly<Record<string, TestOperator>>

export type OperatorName = keyof typeof OPERATORS
