import { fixedId } from '../site.ts'

/** The authentication rules of a fresh server (cupi.md 4.8), and one of the company's own. */
export const rules = {
  recommended: {
    id: fixedId('Recommended Voice Mail Authentication Rule'),
    name: 'Recommended Voice Mail Authentication Rule',
    maxDays: 180,
    maxHacks: 3,
    lockoutDuration: 30,
    minLength: 6,
    previous: 5,
  },
  web: {
    id: fixedId('Recommended Web Application Authentication Rule'),
    name: 'Recommended Web Application Authentication Rule',
    maxDays: 120,
    maxHacks: 7,
    lockoutDuration: 30,
    minLength: 8,
    previous: 5,
  },
  /** For those whose lock only an administrator opens. */
  strict: {
    id: fixedId('Strict Voice Mail Authentication Rule'),
    name: 'Strict Voice Mail Authentication Rule',
    maxDays: 180,
    maxHacks: 3,
    lockoutDuration: 0,
    minLength: 8,
    previous: 10,
  },
} as const
