import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createCircuit, type Circuit } from './circuit.ts'
import { UnityFailure, type FailureReason } from './failure.ts'

beforeEach(
  () => void vi.useFakeTimers({ toFake: ['Date', 'performance'], now: new Date('2026-11-22T10:00:00Z') }),
)
afterEach(() => void vi.useRealTimers())

const failing = (reason: FailureReason) => () =>
  Promise.reject(new UnityFailure(reason, { sent: true, detail: 'x' }))
const outcome = (circuit: Circuit, call: () => Promise<string>): Promise<string> =>
  circuit.run(call).catch((error: unknown) => (error instanceof UnityFailure ? error.reason : 'other'))
const fail = async (
  circuit: Circuit,
  times: number,
  reason: FailureReason = 'unreachable',
): Promise<void> => {
  for (let count = 0; count < times; count += 1) await outcome(circuit, failing(reason))
}
const good = async (): Promise<string> => 'good'

let circuit: Circuit
beforeEach(() => {
  circuit = createCircuit({ halfOpen: [10_000, 60_000] })
})

test.each(['unreachable', 'timeout', 'broken'] as const)(
  'five in a row that are %s open it; then nothing is called',
  async (reason) => {
    await fail(circuit, 4, reason)
    expect(await outcome(circuit, good)).toBe('good')
    await fail(circuit, 5, reason)
    const call = vi.fn<() => Promise<string>>(good)
    expect(await outcome(circuit, call)).toBe('open')
    expect(call).not.toHaveBeenCalled()
  },
)

test.each(['unusable', 'refused', 'busy'] as const)(
  'what is %s says nothing about the way there',
  async (reason) => {
    await fail(circuit, 50, reason)
    expect(await outcome(circuit, good)).toBe('good')
  },
)

test('half of twenty in half a minute open it, though never five in a row', async () => {
  for (let count = 0; count < 40; count += 1) {
    await fail(circuit, 1)
    if ((await outcome(circuit, good)) === 'open') return
    vi.advanceTimersByTime(100)
  }
  expect.unreachable('it never opened')
})

describe('once it is open', () => {
  beforeEach(() => fail(circuit, 5))

  test('one call looks after a while; others do not wait for it; a good one closes it', async () => {
    vi.advanceTimersByTime(10_001)
    const looking = Promise.withResolvers<string>()
    const look = outcome(circuit, () => looking.promise)
    expect(await outcome(circuit, good)).toBe('open')
    looking.resolve('good')
    expect(await look).toBe('good')
    expect(await outcome(circuit, good)).toBe('good')
  })

  test('a bad look keeps it open for twice as long', async () => {
    vi.advanceTimersByTime(10_001)
    expect(await outcome(circuit, failing('timeout'))).toBe('timeout')
    vi.advanceTimersByTime(10_001)
    expect(await outcome(circuit, good)).toBe('open')
    vi.advanceTimersByTime(10_001)
    expect(await outcome(circuit, good)).toBe('good')
  })

  test('F33: a clock that is set back does not keep it open for as long', async () => {
    vi.setSystemTime(new Date('2026-10-22T10:00:00Z'))
    expect(await outcome(circuit, good)).toBe('open')
    vi.advanceTimersByTime(120_001)
    expect(await outcome(circuit, good)).toBe('good')
  })
})
