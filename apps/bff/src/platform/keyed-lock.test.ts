import { expect, test } from 'vitest'
import { createKeyedLock } from './keyed-lock.ts'

const later = () => Promise.withResolvers<void>()

test('work of one key runs one after the other, in the order of asking', async () => {
  const lock = createKeyedLock()
  const [first, second] = [later(), later()]
  const done: string[] = []
  const one = lock('a', async () => {
    await first.promise
    done.push('one')
  })
  const two = lock('a', async () => {
    await second.promise
    done.push('two')
  })
  second.resolve()
  await Promise.resolve()
  expect(done).toEqual([])
  first.resolve()
  await Promise.all([one, two])
  expect(done).toEqual(['one', 'two'])
})

test('work of another key does not wait', async () => {
  const lock = createKeyedLock()
  const first = later()
  const held = lock('a', () => first.promise)
  expect(await lock('b', async () => 'done')).toBe('done')
  first.resolve()
  await held
})

test('work that fails fails for its own asker alone', async () => {
  const lock = createKeyedLock()
  const failed = lock('a', () => Promise.reject(new Error('no')))
  const next = lock('a', async () => 'next')
  await expect(failed).rejects.toThrow('no')
  expect(await next).toBe('next')
})
