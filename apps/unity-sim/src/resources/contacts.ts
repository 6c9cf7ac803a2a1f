import { contacts } from '@unity-desk/cupi/resources'
import { checkNoRecipient } from '../handlers/recipients.ts'
import type { Call, World } from '../kernel/call.ts'
import { linkTo } from '../kernel/links.ts'
import { invalid } from '../kernel/refused.ts'
import { matching, unique, type Write } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { displayNameOf, dtmfNamesOf } from '../people/derived.ts'
import { creationTime } from '../people/inherit.ts'
import { site } from '../site.ts'

/** The only template that a server comes with; contacts take nothing from it but the defaults (cupi.md 4.1). */
const TEMPLATE = 'systemcontacttemplate'

// As those of users (cupi.md 2.4).
const ALIAS = /^[\p{L}\p{M}\p{N}. `~!@#$%^&\-_']+$/u
// What a telephone can dial, with pauses.
const NUMBER = /^[\d*#+,;]*$/

const composeContact = ({ world, parameters }: Call, given: Row): Row => {
  const alias = parameters.get('templateAlias') ?? ''
  if (alias.toLowerCase() !== TEMPLATE) throw invalid(`Template not found: ${alias}`)
  return {
    DisplayName: displayNameOf(given, undefined),
    CreationTime: creationTime(world.now()),
    LocationObjectId: site.location,
    PartitionObjectId: site.partition,
  }
}

const derive = ({ given, after }: Write): Row => {
  if (given['FirstName'] === undefined && given['LastName'] === undefined) return {}
  const { DtmfNameFirstLast = null, DtmfNameLastFirst = null } = dtmfNamesOf(after)
  return { DtmfNameFirstLast, DtmfNameLastFirst }
}

// What a contact is on, and what it owns, goes with it (cupi.md 3.4).
const BELONGINGS = [
  ['distributionListMembers', 'MemberContactObjectId'],
  ['smtpProxyAddresses', 'ObjectContactObjectId'],
  ['alternateNames', 'ContactObjectId'],
  ['privateListMembers', 'MemberContactObjectId'],
] as const

const removeBelongings = ({ store }: World, value: string): void => {
  for (const [table, column] of BELONGINGS)
    store.table(table).removeWhere([{ column, operator: 'is', value }])
}

export const simulated = [
  simulate({
    name: 'contacts',
    resource: contacts,
    shape: shapeOf('contacts', contacts),
    links: {
      LocationURI: linkTo('locations/connectionlocations', 'LocationObjectId'),
      PartitionURI: linkTo('partitions', 'PartitionObjectId'),
    },
    rules: [
      matching('Alias', ALIAS),
      matching('TransferExtension', NUMBER),
      unique('Alias', (alias) => `Duplicate alias: ${alias}`),
    ],
    compose: composeContact,
    derive,
    removed: ({ world }, row) => {
      const id = row['ObjectId'] ?? ''
      checkNoRecipient(world, 'RecipientContactObjectId', id)
      removeBelongings(world, id)
    },
  }),
]
