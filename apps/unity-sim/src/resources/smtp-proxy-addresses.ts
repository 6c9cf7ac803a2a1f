import { smtpProxyAddresses } from '@unity-desk/cupi/resources'
import type { CollectionBehaviour } from '../kernel/behaviour.ts'
import { linkTo } from '../kernel/links.ts'
import { matching, type Rule } from '../kernel/rules.ts'
import { simulate } from '../kernel/simulate.ts'
import { ADDRESS, addresses, checkFree } from '../people/addresses.ts'
import { exactlyOne, unchanged } from '../people/owners.ts'

const OWNERS = [
  'ObjectGlobalUserObjectId',
  'ObjectContactObjectId',
  'ObjectDistributionListObjectId',
  'ObjectPersonalGroupObjectId',
] as const

const free: Rule = ({ call, given, before, after }) => {
  const address = given['SmtpAddress']
  if (address) checkFree(call.world, address, before ?? after, before?.['ObjectId'] ?? undefined)
}

/** All of them; those of one owner are found by its column (cupi.md 3.2). */
export const allAddresses: CollectionBehaviour = {
  name: 'smtpProxyAddresses',
  resource: smtpProxyAddresses,
  shape: addresses,
  links: {
    ObjectGlobalUserURI: linkTo('globalusers', 'ObjectGlobalUserObjectId'),
    ObjectContactURI: linkTo('contacts', 'ObjectContactObjectId'),
    ObjectDistributionListURI: linkTo('distributionlists', 'ObjectDistributionListObjectId'),
    ObjectPersonalGroupURI: linkTo('personalgroups', 'ObjectPersonalGroupObjectId'),
  },
  rules: [matching('SmtpAddress', ADDRESS), exactlyOne(OWNERS), free],
  derive: ({ before }) => unchanged(OWNERS, before),
  documented: {
    json: { list: 'SmtproxyAddress', item: 'SmtproxyAddress', path: 'smtproxyaddresses' },
    xml: { list: 'SmtProxyAddresses', item: 'SmtProxyAddress' },
    fields: { SmtpAddress: 'SmtAddress' },
  },
}

export const simulated = [simulate(allAddresses)]
