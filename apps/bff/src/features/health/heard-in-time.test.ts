import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { heardInTime } from './heard-in-time.ts'

const answer = async (): Promise<boolean> => {
  const held = performance.now() + 60
  while (performance.now() < held);
  await turn()
  await turn()
  return true
}

test('who holds the event loop for longer than the patience is heard all the same', async () => {
  const asked = turn().then(answer)
  expect(await heardInTime(asked, 40)).toBe(true)
})

test('who says no, fails or says nothing is not', async () => {
  expect(await heardInTime(Promise.resolve(false))).toBe(false)
  expect(await heardInTime(Promise.reject(new Error('the database is away')))).toBe(false)
  expect(await heardInTime(new Promise(() => undefined), 20)).toBe(false)
})
