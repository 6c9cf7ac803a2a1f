import type { World } from '../kernel/call.ts'
import { invalidValue, violation } from '../kernel/refused.ts'
import type { Rule, Write } from '../kernel/rules.ts'
import type { Row } from '../kernel/table.ts'
import { handlers, interviews, primaryTemplates, templates } from './shapes.ts'

const RECIPIENTS = [
  'RecipientDistributionListObjectId',
  'RecipientSubscriberObjectId',
  'RecipientContactObjectId',
] as const

export type Recipient = (typeof RECIPIENTS)[number]

/** One gets the messages of a handler: a list, a user or a contact (cupi.md 4.3). */
export const oneRecipient: Rule = ({ given }) => {
  const [, second] = RECIPIENTS.filter((name) => given[name])
  if (second !== undefined) throw invalidValue(second)
}

/** Whoever is named takes the place of the one before. */
export const recipientOf = ({ given }: Pick<Write, 'given'>): Row =>
  RECIPIENTS.some((name) => given[name])
    ? Object.fromEntries(RECIPIENTS.map((name) => [name, given[name] ?? null]))
    : {}

export const hasRecipient = (row: Row): boolean => RECIPIENTS.some((name) => row[name])

// The handler of a user goes with him.
const NOT_OF_A_USER = { column: 'IsPrimary', operator: 'is', value: 'false' } as const

/**
 * Refuses to take away who gets messages of the auto attendant: what others depend on stays (cupi.md 2.6).
 * @throws Refused
 */
export const checkNoRecipient = ({ store }: World, column: Recipient, id: string): void => {
  for (const { name, columns } of [handlers, templates, primaryTemplates, interviews]) {
    if (!columns.some((each) => each.name === column)) continue
    const named = { column, operator: 'is', value: id } as const
    const where = name === handlers.name ? [NOT_OF_A_USER, named] : [named]
    if (store.table(name).first(where, ['ObjectId']))
      throw violation(`Foreign key violation: ${column} ${id}`)
  }
}
