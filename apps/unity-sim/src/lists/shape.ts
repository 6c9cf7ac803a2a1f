import { onKeypad } from '@unity-desk/cupi'
import { distributionLists } from '@unity-desk/cupi/resources'
import type { Dialled } from '../kernel/call.ts'
import { shapeOf, type Shape } from '../kernel/shape.ts'

export const lists: Shape = shapeOf('distributionLists', distributionLists, { indexes: ['DtmfAccessId'] })

/** Extensions of lists. */
export const listExtensions: Dialled = {
  table: lists.name,
  extension: 'DtmfAccessId',
  partition: 'PartitionObjectId',
}

/** The name in digits, as far as it is kept (CUPI guide, Distribution list: both names it prints end after 16). */
export const dtmfNameOf = (name: string): string => onKeypad(name).slice(0, 16)
