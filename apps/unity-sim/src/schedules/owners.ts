import { linkTo, type Links } from '../kernel/links.ts'
import { invalid, invalidValue } from '../kernel/refused.ts'
import type { Rule, Write } from '../kernel/rules.ts'
import type { Row } from '../kernel/table.ts'

const OWNERS = ['OwnerLocationObjectId', 'OwnerSubscriberObjectId'] as const

/** A schedule belongs to the location or to one user (cupi.md 4.12), and stays theirs. */
export const oneOwner: Rule = ({ before, after }) => {
  const count = OWNERS.filter((name) => after[name]).length
  if (before || count === 1) return
  throw count === 0
    ? invalid('Missing required field: OwnerLocationObjectId')
    : invalidValue('OwnerSubscriberObjectId')
}

export const sameOwner = ({ before }: Write): Row =>
  before ? Object.fromEntries(OWNERS.map((name) => [name, before[name] ?? null])) : {}

export const ownerLinks: Links = {
  OwnerLocationURI: linkTo('locations/connectionlocations', 'OwnerLocationObjectId'),
  OwnerSubscriberURI: linkTo('users', 'OwnerSubscriberObjectId'),
}
