import { smtpProxyAddresses } from '@unity-desk/cupi/resources'
import { linkTo } from '../kernel/links.ts'
import { invalid } from '../kernel/refused.ts'
import { matching, type Rule } from '../kernel/rules.ts'
import { simulate } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { ADDRESS, addresses, checkFree } from '../people/addresses.ts'

const OWNERS = [
  'ObjectGlobalUserObjectId',
  'ObjectContactObjectId',
  'ObjectDistributionListObjectId',
  'ObjectPersonalGroupObjectId',
]

// Exactly one owner (cupi.md 3.3).
const oneOwner: Rule = ({ after, before }) => {
  const count = OWNERS.filter((name) => after[name]).length
  if (before || count === 1) return
  throw count === 0
    ? invalid('Missing required field: ObjectGlobalUserObjectId')
    : invalid('Invalid value for ObjectGlobalUserObjectId')
}

const free: Rule = ({ call, given, before, after }) => {
  const address = given['SmtpAddress']
  if (address) checkFree(call.world, address, before ?? after, before?.['ObjectId'] ?? undefined)
}

// An address does not change hands: Cisco's table says so, no client does it (cupi.md 3.4).
const sameOwner = (before: Row | undefined): Row =>
  before ? Object.fromEntries(OWNERS.map((name) => [name, before[name] ?? null])) : {}

export const simulated = [
  simulate({
    name: 'smtpProxyAddresses',
    resource: smtpProxyAddresses,
    shape: addresses,
    links: {
      ObjectGlobalUserURI: linkTo('globalusers', 'ObjectGlobalUserObjectId'),
      ObjectContactURI: linkTo('contacts', 'ObjectContactObjectId'),
      ObjectDistributionListURI: linkTo('distributionlists', 'ObjectDistributionListObjectId'),
      ObjectPersonalGroupURI: linkTo('personalgroups', 'ObjectPersonalGroupObjectId'),
    },
    rules: [matching('SmtpAddress', ADDRESS), oneOwner, free],
    derive: ({ before }) => sameOwner(before),
    documented: {
      json: { list: 'SmtproxyAddress', item: 'SmtproxyAddress', path: 'smtproxyaddresses' },
      xml: { list: 'SmtProxyAddresses', item: 'SmtProxyAddress' },
      fields: { SmtpAddress: 'SmtAddress' },
    },
  }),
]
