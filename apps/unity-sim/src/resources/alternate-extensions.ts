import { alternateExtensions } from '@unity-desk/cupi/resources'
import type { CollectionBehaviour } from '../kernel/behaviour.ts'
import type { Call, Dialled } from '../kernel/call.ts'
import { linkTo } from '../kernel/links.ts'
import { invalidValue, notAuthorized, violation } from '../kernel/refused.ts'
import { matching, uniqueExtension, type Rule } from '../kernel/rules.ts'
import { simulate } from '../kernel/simulate.ts'
import type { Row } from '../kernel/table.ts'
import { alternates, furnishPrimary, PRIMARY } from '../people/alternate-extensions.ts'
import { EXTENSION, people, primaryExtensions } from '../people/shape.ts'

// A SIP address was taken by a live server (cupi.md 2.5, 2.12).
const NUMBER = /^(?:\d{3,40}|SIP:[^\s@]+@[^\s@]+)$/i

const dialled: Dialled = {
  table: alternates.name,
  extension: 'DtmfAccessId',
  partition: 'PartitionObjectId',
  owner: 'UserObjectId',
}

const isPrimary = (row: Row | undefined): boolean => row?.['IdIndex'] === PRIMARY

const userOf = ({ world }: Pick<Call, 'world'>, { UserObjectId }: Row): Row =>
  world.store.table(people.name).get(UserObjectId ?? '') ?? {}

/** Whether a user looks after his own, at `/vmrest/user`. */
const isOwn = ({ path }: Call): boolean => path.startsWith('/vmrest/user/')

// 1 to 10 are the administrator's, 11 to 20 the user's, 0 is there anyway (cupi.md 2.12).
const isOpenTo = (call: Call, index: string | null | undefined): boolean =>
  isOwn(call) ? Number(index) > 10 : Number(index) > 0 && Number(index) < 11

const inRange: Rule = ({ call, given, before }) => {
  const index = given['IdIndex']
  if (index === undefined || index === before?.['IdIndex']) return
  if (isPrimary(before) || !isOpenTo(call, index)) throw invalidValue('IdIndex')
}

const ownOnly: Rule = ({ call, before }) => {
  if (before && isOwn(call) && !isOpenTo(call, before['IdIndex'])) throw notAuthorized()
}

const freeIndex: Rule = ({ table, given, before, after }) => {
  const index = given['IdIndex']
  if (!index || index === before?.['IdIndex']) return
  const other = table.first([
    { column: 'UserObjectId', operator: 'is', value: after['UserObjectId'] ?? '' },
    { column: 'IdIndex', operator: 'is', value: index },
  ])
  if (other) throw violation(`Duplicate IdIndex: ${index}`)
}

const freeNumber: Rule = (write) => {
  if (!isPrimary(write.before)) return uniqueExtension(dialled)(write)
  const user = userOf(write.call, write.after)
  matching('DtmfAccessId', EXTENSION)(write)
  uniqueExtension(primaryExtensions)({ ...write, before: user, after: { ...user, ...write.given } })
}

/** Extensions of a user, as an administrator or he himself sees them. */
export const extensionsOfUser: CollectionBehaviour = {
  name: 'users.alternateExtensions',
  resource: alternateExtensions,
  shape: alternates,
  parent: { table: people.name, item: 'User', column: 'UserObjectId' },
  furnish: furnishPrimary,
  // The primary one comes first, whenever it was first looked at.
  order: { by: 'IdIndex', direction: 'asc' },
  links: {
    LocationURI: linkTo('locations/connectionlocations', 'LocationObjectId'),
    PartitionURI: linkTo('partitions', 'PartitionObjectId'),
  },
  dialled,
  rules: [ownOnly, inRange, freeIndex, matching('DtmfAccessId', NUMBER), freeNumber],
  compose: (call) => {
    // The partition is the user's where none is given (cupi.md 2.12, the SDK).
    const { PartitionObjectId = null, LocationObjectId = null } = userOf(call, {
      UserObjectId: call.ids[0] ?? '',
    })
    return { PartitionObjectId, LocationObjectId }
  },
  // The primary one is kept with the user, and changed there (cupi.md 2.6).
  derive: ({ before }) => (isPrimary(before) ? { DtmfAccessId: null, PartitionObjectId: null } : {}),
  updated: ({ call, before, given }) => {
    if (!isPrimary(before)) return
    const { IdIndex: _, ...changes } = given
    call.world.store.table(people.name).update(before?.['UserObjectId'] ?? '', changes)
  },
  removed: (call, row) => {
    if (isOwn(call) && !isOpenTo(call, row['IdIndex'])) throw notAuthorized()
  },
  join: (row, world) => {
    if (!isPrimary(row)) return row
    const { DtmfAccessId = null, PartitionObjectId = null, LocationObjectId = null } = userOf({ world }, row)
    return { ...row, DtmfAccessId, PartitionObjectId, LocationObjectId }
  },
}

export const simulated = [simulate(extensionsOfUser)]
