import { users } from '@unity-desk/cupi/resources'
import type { Dialled } from '../kernel/call.ts'
import { shapeOf, type Shape } from '../kernel/shape.ts'

/** Says of an administrator that he has none (cupi.md 2.10). */
export const WITHOUT_MAILBOX = 'IsWithoutMailbox'

/** Users, of which other nouns show parts. */
export const people: Shape = shapeOf('users', users, {
  hidden: [WITHOUT_MAILBOX],
  indexes: ['SmtpAddress', 'CallHandlerObjectId', 'LdapCcmPkid'],
})

/** Their primary extensions. */
export const primaryExtensions: Dialled = {
  table: people.name,
  extension: 'DtmfAccessId',
  partition: 'PartitionObjectId',
}

/** Letters were refused by a live server (cupi.md 2.5). */
export const EXTENSION = /^\d{3,40}$/
