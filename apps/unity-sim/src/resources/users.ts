import { users } from '@unity-desk/cupi/resources'
import { copyCredentials, removeCredentials } from '../credentials/table.ts'
import { createPrimaryHandler, removePrimaryHandler, renamePrimaryHandler } from '../handlers/primary.ts'
import { checkNoRecipient } from '../handlers/recipients.ts'
import { invalidValue, violation } from '../kernel/refused.ts'
import { matching, unique, uniqueExtension, type Rule, type Write } from '../kernel/rules.ts'
import { simulate } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { joinLists } from '../lists/members.ts'
import { followCorporateAddress, removeAddresses } from '../people/addresses.ts'
import { assignments } from '../people/assignments.ts'
import { removeBelongings } from '../people/belongings.ts'
import { dtmfNamesOf, smtpAddressOf } from '../people/derived.ts'
import { copyDevices } from '../people/devices.ts'
import { release } from '../people/importable.ts'
import { composeUser, copyRoles, templateOf } from '../people/inherit.ts'
import { userLinks } from '../people/links.ts'
import { EXTENSION, people, primaryExtensions } from '../people/shape.ts'

// Letters, digits and these (cupi.md 2.4, from the bulk administration guide).
const ALIAS = /^[\p{L}\p{M}\p{N}. `~!@#$%^&\-_']+$/u
const MAIL = /^[^\s@]+@[^\s@]+$|^$/
const LOCAL_OR_MAIL = /^[^\s@]+(?:@[^\s@]+)?$/

// The directory takes people out; the API can only take them back in (cupi.md 2.4).
const onlyReactivated: Rule = ({ given, before }) => {
  if (given['Inactive'] === 'true' && before?.['Inactive'] !== 'true') throw invalidValue('Inactive')
}

const freeAddress: Rule = ({ table, given, after }) => {
  if (!given['SmtpAddress']) return
  const value = smtpAddressOf(given['SmtpAddress'])
  const other = table.first([{ column: 'SmtpAddress', operator: 'is', value }], ['ObjectId'])
  if (other && other['ObjectId'] !== after['ObjectId']) throw violation(`Duplicate SMTP address: ${value}`)
}

const idOf = (row: Row): string => row['ObjectId'] ?? ''

const derive = ({ given, after }: Write): Row => ({
  ...(given['FirstName'] !== undefined || given['LastName'] !== undefined ? dtmfNamesOf(after) : {}),
  ...(given['SmtpAddress'] && { SmtpAddress: smtpAddressOf(given['SmtpAddress']) }),
})

export const simulated = [
  simulate({
    name: 'users',
    resource: users,
    shape: people,
    links: userLinks,
    dialled: primaryExtensions,
    rules: [
      matching('Alias', ALIAS),
      matching('DtmfAccessId', EXTENSION),
      matching('EmailAddress', MAIL),
      matching('SmtpAddress', LOCAL_OR_MAIL),
      onlyReactivated,
      unique('Alias', (alias) => `Duplicate alias: ${alias}`),
      uniqueExtension(primaryExtensions),
      freeAddress,
    ],
    compose: composeUser,
    derive,
    created: (write) => {
      const { world } = write.call
      const userTemplate = templateOf(write.call)
      const template = idOf(userTemplate)
      copyCredentials(world, template, idOf(write.after))
      copyRoles(world, template, idOf(write.after))
      copyDevices(world, template, idOf(write.after))
      createPrimaryHandler(world, write.after, userTemplate)
      joinLists(world, template, idOf(write.after))
      followCorporateAddress(write)
    },
    updated: (write) => {
      renamePrimaryHandler(write)
      followCorporateAddress(write)
    },
    removed: ({ world }, row) => {
      checkNoRecipient(world, 'RecipientSubscriberObjectId', idOf(row))
      removePrimaryHandler(world, row)
      removeCredentials(world, idOf(row))
      removeAddresses(world, idOf(row))
      removeBelongings(world, idOf(row))
      release(world, row)
      world.store
        .table(assignments.name)
        .removeWhere([{ column: 'UserObjectId', operator: 'is', value: idOf(row) }])
    },
    // Listed and searched from 11.5 on (cupi.md 6).
    withheld: ({ quirks }) => new Set(quirks.has('pre-11.5') ? ['EmailAddress'] : []),
  }),
]
