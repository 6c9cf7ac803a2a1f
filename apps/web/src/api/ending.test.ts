import { CupiRejected, CupiUnreachable } from '@unity-desk/cupi'
import { expect, test } from 'vitest'
import { describeEnding, writeAndRead } from './ending.ts'

const isThere = (found: string): boolean => found === 'new'
const read = async (): Promise<string> => 'new'
const old = async (): Promise<string> => 'old'
const lost = (): Promise<never> => Promise.reject(new CupiUnreachable('cut off'))
const unread = (): Promise<never> => Promise.reject(new Error('down'))
const taken = async (): Promise<void> => undefined

const kindOf = async (...given: Parameters<typeof writeAndRead<string>>) =>
  (await writeAndRead(...given)).kind

test('what is seen afterwards is done, also where the answer was lost', async () => {
  expect(await kindOf({ act: taken, read, isThere })).toBe('done')
  expect(await kindOf({ act: lost, read, isThere })).toBe('done')
})

test('what is not to be seen is never called done', async () => {
  expect(await kindOf({ act: taken, read: old, isThere })).toBe('unseen')
  expect(await kindOf({ act: lost, read: old, isThere })).toBe('unknown')
  expect(await kindOf({ act: taken, read: unread, isThere })).toBe('unknown')
})

test('a refusal is thrown on', async () => {
  const refusal = new CupiRejected([], {})
  await expect(writeAndRead({ act: () => Promise.reject(refusal), read, isThere })).rejects.toBe(refusal)
})

test('each ending has its words', () => {
  const at = new Date(2026, 10, 22, 14, 3, 7)
  expect(describeEnding({ kind: 'done', at })).toEqual({
    tone: 'good',
    text: 'Saved, as read back at 14:03:07.',
  })
  expect(describeEnding({ kind: 'unknown', at }).tone).toBe('warn')
})
