import { expect, test } from 'vitest'
import { patienceOf } from './patience.ts'

const never = new Promise<string>(() => undefined)
const longAgo = performance.now() - 60_000

test('what ends in time is told', async () => {
  const patience = patienceOf({ begin: 1000, answer: 1000 }, performance.now())
  expect(await patience.orElse(Promise.resolve('done'), () => 'late')).toBe('done')
  await expect(patience.orElse(Promise.reject(new Error('no')), () => 'late')).rejects.toThrow('no')
  expect(patience.isTooLateToBegin()).toBe(false)
})

test('what does not is left alone, and its failure later harms nobody', async () => {
  const patience = patienceOf({ begin: 10, answer: 20 }, longAgo)
  expect(patience.isTooLateToBegin()).toBe(true)
  expect(await patience.orElse(never, () => 'late')).toBe('late')
  const failing = Promise.withResolvers<string>()
  expect(await patience.orElse(failing.promise, () => 'late')).toBe('late')
  failing.reject(new Error('afterwards'))
  await expect(
    patience.orElse(never, () => {
      throw new Error('too slow')
    }),
  ).rejects.toThrow('too slow')
})
