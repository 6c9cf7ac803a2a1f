import { expect, test } from 'vitest'
import { createRightOfWay } from './right-of-way.ts'

const settled = async (work: Promise<unknown>): Promise<boolean> => {
  let isSettled = false
  void work.finally(() => {
    isSettled = true
  })
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
  return isSettled
}

test('the way is clear while nobody waits', async () => {
  expect(await settled(createRightOfWay().clear())).toBe(true)
})

test('until the last who waits has been served, also where the first has failed', async () => {
  const { first, clear } = createRightOfWay(60_000)
  const [one, other] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const failed = first(() => one.promise).catch(() => 'failed')
  const served = first(() => other.promise)
  const cleared = clear()
  one.reject(new Error('no'))
  expect(await failed).toBe('failed')
  expect(await settled(cleared)).toBe(false)
  other.resolve()
  await served
  expect(await settled(cleared)).toBe(true)
  expect(await settled(clear())).toBe(true)
})

test('nobody keeps it for ever', async () => {
  const { first, clear } = createRightOfWay(1)
  void first(() => new Promise(() => undefined))
  await expect(clear()).resolves.toBeUndefined()
})
