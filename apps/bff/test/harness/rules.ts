import type { AuditRecord } from '@unity-desk/contract'
import { expect } from 'vitest'
import { actsIn } from './journal.ts'
import type { AppliedWrite } from './sim.ts'

/** What somebody was told of an act. */
export type Told = { readonly requestId: string; readonly said: 'done' | 'not done' | 'unknown' }

/**
 * The master rules of security.md 6.1, R1 to R4, for acts on one person whose every write is of one path.
 * @param writes of the simulator's ledger, the truth
 */
export const expectRules = (
  records: readonly AuditRecord[],
  writes: readonly AppliedWrite[],
  told: readonly Told[] = [],
): void => {
  const acts = actsIn(records)
  const ends = acts.map(({ intent, endings }) => ({
    at: intent.at,
    requestId: intent.requestId,
    result: endings.at(-1)?.result,
  }))
  // R2: every intent has an end, and where it can be found out the end is the truth.
  expect(ends.filter(({ result }) => result === undefined)).toEqual([])
  expect(ends.filter(({ result }) => result === 'unknown')).toEqual([])
  // R1, R4: every write has one intent that is older, and none was applied twice.
  const done = ends.filter(({ result }) => result === 'done')
  expect(done).toHaveLength(writes.length)
  for (const [index, write] of writes.entries())
    expect(Date.parse(done[index]?.at ?? '')).toBeLessThanOrEqual(Date.parse(write.at))
  // R3: nobody was told what is not so.
  for (const { requestId, said } of told) {
    const result = ends.find((end) => end.requestId === requestId)?.result
    if (said === 'done') expect([requestId, result]).toEqual([requestId, 'done'])
    if (said === 'not done') expect([requestId, result]).not.toEqual([requestId, 'done'])
  }
}

/** Whether every act has an end that will not change any more. */
export const isSettled = (records: readonly AuditRecord[]): boolean =>
  actsIn(records).every(({ endings }) => {
    const last = endings.at(-1)
    return last !== undefined && (last.result !== 'unknown' || last.phase === 'resolved')
  })
