import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { UnityFailure } from './failure.ts'
import { createGate } from './gate.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const work = () => {
  const { promise, resolve } = Promise.withResolvers<string>()
  return { run: () => promise, end: () => resolve('done') }
}
const reasonOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'passed',
    (error: unknown) => (error instanceof UnityFailure ? `${error.reason} ${error.detail}` : 'other'),
  )

test('so many run at a time, and who waits longest comes next', async () => {
  const gate = createGate(2, 1000)
  const works = [work(), work(), work(), work()]
  const begun: number[] = []
  const passing = works.map(({ run }, index) =>
    gate.pass(() => {
      begun.push(index)
      return run()
    }),
  )
  await vi.advanceTimersByTimeAsync(1)
  expect(begun).toEqual([0, 1])
  works[1]?.end()
  await vi.advanceTimersByTimeAsync(1)
  expect(begun).toEqual([0, 1, 2])
  works.forEach(({ end }) => end())
  await Promise.all(passing)
  expect(begun).toEqual([0, 1, 2, 3])
})

test('a place is free again after work that fails', async () => {
  const gate = createGate(1, 1000)
  await expect(gate.pass(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await gate.pass(async () => 'next')).toBe('next')
})

test('who waits too long is turned away, and takes no place afterwards', async () => {
  const gate = createGate(1, 1000)
  const first = work()
  const running = gate.pass(first.run)
  const late = reasonOf(gate.pass(async () => 'never'))
  await vi.advanceTimersByTimeAsync(1001)
  expect(await late).toBe('busy queue time-out')
  first.end()
  await running
  expect(await gate.pass(async () => 'next')).toBe('next')
})

test('when fifty wait the next is turned away at once', async () => {
  const gate = createGate(1, 1000)
  const first = work()
  const passing = [gate.pass(first.run)]
  for (let count = 0; count < 50; count += 1) passing.push(gate.pass(async () => 'waited'))
  expect(await reasonOf(gate.pass(async () => 'never'))).toBe('busy queue full')
  first.end()
  expect((await Promise.all(passing)).filter((end) => end === 'waited')).toHaveLength(50)
})

test('the portal leaves a place to operators, and fills no queue of theirs', async () => {
  const gate = createGate(3, 1000)
  const portal = work()
  const passing = Array.from({ length: 52 }, () => gate.pass(portal.run, 'portal'))
  expect(await reasonOf(gate.pass(portal.run, 'portal'))).toBe('busy queue full')
  expect(await gate.pass(async () => 'ann')).toBe('ann')
  portal.end()
  expect(await Promise.all(passing)).toHaveLength(52)
  expect(await createGate(1, 1000).pass(async () => 'alone', 'portal')).toBe('alone')
})

test('what runs in the background has one place at most, and lets people go first', async () => {
  const gate = createGate(3, 1000)
  const begun: string[] = []
  const works = new Map<string, ReturnType<typeof work>>()
  const pass = (name: string, rank: 'person' | 'background') => {
    const made = work()
    works.set(name, made)
    return gate.pass(() => {
      begun.push(name)
      return made.run()
    }, rank)
  }
  const all = ['sweep 1', 'sweep 2'].map((name) => pass(name, 'background'))
  all.push(...['ann', 'bob', 'cid'].map((name) => pass(name, 'person')))
  await vi.advanceTimersByTimeAsync(1)
  expect(begun).toEqual(['sweep 1', 'ann', 'bob'])
  works.get('sweep 1')?.end()
  await vi.advanceTimersByTimeAsync(1)
  expect(begun).toEqual(['sweep 1', 'ann', 'bob', 'cid'])
  works.get('ann')?.end()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(begun.at(-1)).toBe('sweep 2')
  for (const { end } of works.values()) end()
  await Promise.all(all)
})
