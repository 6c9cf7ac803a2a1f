import { coses } from '@unity-desk/cupi/resources'
import { linkTo } from '../kernel/links.ts'
import { checkUnused } from '../kernel/referrers.ts'
import { notAuthorized } from '../kernel/refused.ts'
import { unique, type Rule } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'
import { tableIds } from '../seed/restriction-tables.ts'
import { site } from '../site.ts'

// The class of the system's own users cannot be changed (CUPI guide, Class of service). 403: cupi.md 1.11.
const changeable: Rule = ({ before }) => {
  if (before?.['ReadOnly'] === 'true') throw notAuthorized()
}

export const simulated = [
  simulate({
    name: 'coses',
    resource: coses,
    shape: shapeOf('coses', coses),
    links: { LocationURI: linkTo('locations/connectionlocations', 'LocationObjectId') },
    rules: [changeable, unique('DisplayName', (name) => `Duplicate DisplayName: ${name}`)],
    compose: () => ({
      LocationObjectId: site.location,
      FaxRestrictionObjectId: tableIds.fax,
      OutcallRestrictionObjectId: tableIds.outdial,
      XferRestrictionObjectId: tableIds.transfer,
    }),
    removed: ({ world }, row) => checkUnused(world, 'coses', row['ObjectId'] ?? ''),
  }),
]
