import { fixedId } from '../site.ts'

/** The roles that every server has (cupi.md 1.4). */
export const ROLE_NAMES = [
  'Audio Text Administrator',
  'Audit Administrator',
  'Greeting Administrator',
  'Help Desk Administrator',
  'Mailbox Access Delegate Account',
  'Read Only Administrator',
  'Remote Administrator',
  'System Administrator',
  'Technician',
  'Tenant Administrator',
  'User Administrator',
] as const

export const roleIdOf = (name: string): string => fixedId(`role ${name}`)

/** A role by its name in any case, or with dashes for blanks; undefined when there is none. */
export const roleNamed = (text: string): string | undefined => {
  const wanted = text
    .trim()
    .toLowerCase()
    .replaceAll(/[-_\s]+/g, ' ')
  return ROLE_NAMES.find((name) => name.toLowerCase() === wanted)
}
