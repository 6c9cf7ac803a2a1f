import { licenseStatusCounts } from '@unity-desk/cupi/resources'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'
import { countedBy } from '../seed/licenses.ts'

export const simulated = [
  simulate({
    name: 'licenseStatusCounts',
    resource: licenseStatusCounts,
    shape: shapeOf('licenseStatusCounts', licenseStatusCounts),
    join: (row, { store }) => {
      const table = countedBy(row['TagName'] ?? '')
      return {
        ...row,
        Count: String(table !== undefined && store.has(table) ? store.table(table).count([]) : 0),
      }
    },
  }),
]
