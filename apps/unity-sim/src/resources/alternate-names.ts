import { alternateNames } from '@unity-desk/cupi/resources'
import type { CollectionBehaviour } from '../kernel/behaviour.ts'
import { linkTo } from '../kernel/links.ts'
import { invalid } from '../kernel/refused.ts'
import type { Rule } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'
import { exactlyOne, unchanged } from '../people/owners.ts'

const OWNERS = [
  'GlobalUserObjectId',
  'DistributionListObjectId',
  'ContactObjectId',
  'PersonalGroupObjectId',
  'LocationObjectId',
] as const

// A name of nothing is none.
const named: Rule = ({ after }) => {
  if (!after['FirstName'] && !after['LastName']) throw invalid('Missing required field: FirstName')
}

/** All of them; those of one owner are found by its column (cupi.md 2.2, `AlternateNamesURI`). */
export const allNames: CollectionBehaviour = {
  name: 'alternateNames',
  resource: alternateNames,
  shape: shapeOf('alternateNames', alternateNames),
  links: {
    GlobalUserURI: linkTo('globalusers', 'GlobalUserObjectId'),
    DistributionListURI: linkTo('distributionlists', 'DistributionListObjectId'),
    ContactURI: linkTo('contacts', 'ContactObjectId'),
    PersonalGroupURI: linkTo('personalgroups', 'PersonalGroupObjectId'),
    LocationURI: linkTo('locations/connectionlocations', 'LocationObjectId'),
  },
  rules: [exactlyOne(OWNERS), named],
  derive: ({ before }) => unchanged(OWNERS, before),
}

export const simulated = [simulate(allNames)]
