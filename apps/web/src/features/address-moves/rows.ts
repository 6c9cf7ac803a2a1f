import type { AddressMovePlan, AddressMovesResult } from '@unity-desk/contract'

export type Planned = AddressMovePlan['rows'][number]
export type Result = AddressMovesResult['rows'][number]

/** What is planned for an address, and what has come of it. */
export type Row = Planned & { readonly result: Result | undefined }

const keyOf = ({ ObjectId, address }: Pick<Planned, 'ObjectId' | 'address'>): string =>
  `${ObjectId} ${address}`.toLowerCase()

/** Later results stand for earlier ones of the same address. */
export const withResults = (planned: readonly Planned[], results: readonly Result[]): readonly Row[] => {
  const ended = new Map(results.map((result) => [keyOf(result), result]))
  return planned.map((row) => ({ ...row, result: ended.get(keyOf(row)) }))
}

/** Moved again it is found done, so what nobody knows of is sent once more; what was refused is not. */
const AGAIN = new Set<Result['outcome']>(['failed', 'not-tried', 'unknown'])

/** What a press on the button sends. */
export const isOpen = ({ state, result }: Row, keepOld: boolean): boolean => {
  if (result) return AGAIN.has(result.outcome)
  // Of somebody who has the new address, the old one may still have to go.
  return state === 'ready' || (state === 'has-already' && !keepOld)
}

export type Standing = Planned['state'] | Result['outcome']

export const standingOf = ({ state, result }: Row): Standing => result?.outcome ?? state

/** How many stand where, what there is most to do about first. */
export const countRows = (
  rows: readonly Row[],
): readonly { readonly standing: Standing; readonly count: number }[] => {
  const order: readonly Standing[] = [
    'failed',
    'unknown',
    'refused',
    'not-tried',
    'ready',
    'taken',
    'invalid',
    'has-already',
    'done',
  ]
  return order
    .map((standing) => ({ standing, count: rows.filter((row) => standingOf(row) === standing).length }))
    .filter(({ count }) => count > 0)
}
