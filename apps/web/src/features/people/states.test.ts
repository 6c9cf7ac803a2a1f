import { MOST_STATES, type DirectoryStates } from '@unity-desk/contract'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStateReader } from './states.ts'

const stateOf = (ObjectId: string) => ({ ObjectId, pin: null, directoryOwned: false, protected: null })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const setUp = () => {
  const asked: { ids: readonly string[]; signal: AbortSignal }[] = []
  const read = createStateReader(async (ids, { signal }): Promise<DirectoryStates> => {
    asked.push({ ids, signal })
    return { items: ids.filter((id) => id !== 'gone').map(stateOf) }
  }, 100)
  return { asked, read }
}

const here = new AbortController().signal

test('rows that come together are one question', async () => {
  const { asked, read } = setUp()
  const answers = Promise.all(['a', 'gone', 'c'].map((id) => read(id, here)))
  await vi.advanceTimersByTimeAsync(100)
  expect(await answers).toEqual([stateOf('a'), null, stateOf('c')])
  expect(asked.map(({ ids }) => ids)).toEqual([['a', 'gone', 'c']])
})

test('no question is longer than the server takes', async () => {
  const { asked, read } = setUp()
  for (let index = 0; index < MOST_STATES + 1; index += 1) void read(`${index}`, here)
  await vi.advanceTimersByTimeAsync(100)
  expect(asked.map(({ ids }) => ids.length)).toEqual([MOST_STATES, 1])
})

test('who has gone by is not asked for', async () => {
  const { asked, read } = setUp()
  const away = new AbortController()
  void read('a', away.signal)
  away.abort()
  await vi.advanceTimersByTimeAsync(100)
  expect(asked).toEqual([])
})

test('an answer that nobody waits for any more is given up', async () => {
  const { asked, read } = setUp()
  const [one, other] = [new AbortController(), new AbortController()]
  void read('a', one.signal)
  void read('b', other.signal)
  await vi.advanceTimersByTimeAsync(100)
  one.abort()
  expect(asked[0]?.signal.aborted).toBe(false)
  other.abort()
  expect(asked[0]?.signal.aborted).toBe(true)
})

test('a failure is told to each who waits', async () => {
  const read = createStateReader(async () => Promise.reject(new Error('busy')), 100)
  const answers = Promise.allSettled([read('a', here), read('b', here)])
  await vi.advanceTimersByTimeAsync(100)
  expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})
