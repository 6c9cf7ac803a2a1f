import type { Store } from '../kernel/store.ts'
import { fixedId, site } from '../site.ts'

/** Ids of the restriction tables that the built-in classes of service name. */
export const tableIds = {
  transfer: fixedId('Default Transfer'),
  outdial: fixedId('Default Outdial'),
  fax: fixedId('Default Fax'),
  systemTransfer: fixedId('Default System Transfer'),
  alternateExtensions: fixedId('User-Defined and Automatically-Added Alternate Extensions'),
} as const

type Pattern = readonly [pattern: string, isBlocked: boolean]

// International and long-distance numbers of a North American dial plan; the last line fits everything.
const OUTSIDE: readonly Pattern[] = [
  ['900??????*', true],
  ['9011??????*', true],
  ['91??????????', true],
  ['*', false],
]

const TABLES: readonly (readonly [id: string, name: string, patterns: readonly Pattern[]])[] = [
  [tableIds.transfer, 'Default Transfer', OUTSIDE],
  [tableIds.outdial, 'Default Outdial', OUTSIDE],
  [tableIds.fax, 'Default Fax', OUTSIDE],
  [tableIds.systemTransfer, 'Default System Transfer', [['*', true]]],
  [
    tableIds.alternateExtensions,
    'User-Defined and Automatically-Added Alternate Extensions',
    [
      ['+?*', false],
      ['*', false],
    ],
  ],
]

/** The restriction tables of a fresh server. */
export const insertRestrictionTables = (store: Store, createdAt: string): void => {
  for (const [id, name, patterns] of TABLES) {
    store.table('restrictionTables').insert({
      ObjectId: id,
      CreationTime: createdAt,
      DefaultBlocked: 'false',
      LocationObjectId: site.location,
      DisplayName: name,
      Undeletable: 'true',
    })
    patterns.forEach(([pattern, isBlocked], index) =>
      store.table('restrictionPatterns').insert({
        ObjectId: fixedId(`pattern ${index} of ${name}`),
        RestrictionTableObjectId: id,
        NumberPattern: pattern,
        Blocked: String(isBlocked),
        SequenceNumber: String(index),
      }),
    )
  }
}
